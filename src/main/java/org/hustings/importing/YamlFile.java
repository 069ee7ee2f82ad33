package org.hustings.importing;

import java.util.List;
import java.util.Optional;
import org.hustings.problem.Location;
import org.hustings.problem.Place;
import org.hustings.source.yaml.Reading;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlNode.Entry;
import org.hustings.source.yaml.YamlNode.Mapping;
import org.hustings.source.yaml.YamlNode.Scalar;
import org.hustings.source.yaml.YamlNode.Sequence;

/**
 * A YAML file that is there.
 *
 * @param path from the project folder
 */
public record YamlFile(String path, String text, Reading reading) {

    /** The value that keys lead to. */
    public Optional<YamlNode> at(String... keys) {
        Optional<YamlNode> node = reading.tree();
        for (String key : keys) {
            node = node.flatMap(n -> n instanceof Mapping map ? map.entry(key).map(Entry::value) : Optional.empty());
        }
        return node;
    }

    /** The text that keys lead to; absent where there is none, or a text for each language. */
    public Optional<String> text(String... keys) {
        return at(keys).flatMap(YamlFile::text);
    }

    /** The text that a node is. */
    public static Optional<String> text(YamlNode node) {
        return node instanceof Scalar scalar && !scalar.isEmpty()
                ? Optional.of(scalar.text().strip())
                : Optional.empty();
    }

    /** The entries of the map that keys lead to; none where there is no map. */
    public List<Entry> entries(String... keys) {
        return at(keys).map(node -> node instanceof Mapping map ? map.entries() : List.<Entry>of())
                .orElse(List.of());
    }

    /** The items of the list that keys lead to; none where there is no list. */
    public List<YamlNode> items(String... keys) {
        return at(keys).map(node -> node instanceof Sequence list ? list.items() : List.<YamlNode>of())
                .orElse(List.of());
    }

    /** The place of a value, or of the nearest thing above it that is there. */
    public Location place(Object... keys) {
        return reading.locate(Place.value(path, keys));
    }

    /** Whether an editor asked, in a comment at the end of a key's line, that no import changes it. */
    public boolean kept(String... keys) {
        return keptAt(reading.locate(Place.key(path, (Object[]) keys)));
    }

    /** The same of a line. */
    public boolean keptAt(Location place) {
        return place.line() > 0
                && text.lines()
                        .skip(place.line() - 1L)
                        .findFirst()
                        .filter(line -> line.matches(".*\\s#\\s*keep\\b.*"))
                        .isPresent();
    }
}
