package org.hustings.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hustings.problem.Location;
import org.hustings.problem.Place;
import org.hustings.source.yaml.Position;
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

    private static final Pattern KEEP = Pattern.compile("\\s#\\s*keep\\b", Pattern.CASE_INSENSITIVE);

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

    /** The texts in the map that keys lead to, as of a text in several languages; none where there is just one text. */
    public List<String> texts(String... keys) {
        return entries(keys).stream()
                .map(entry -> text(entry.value()))
                .flatMap(Optional::stream)
                .toList();
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

    /**
     * Whether an editor asked, in a comment at the end of the line of a key or of its value, that no import changes it. A
     * key that is not there would come into the line of the map that it belongs to.
     */
    public boolean kept(String... keys) {
        Optional<YamlNode> node = reading.tree();
        Optional<Entry> last = Optional.empty();
        for (String key : keys) {
            Optional<Entry> next = node.flatMap(n -> n instanceof Mapping map ? map.entry(key) : Optional.empty());
            if (next.isEmpty()) {
                break;
            }
            last = next;
            node = next.map(Entry::value);
        }
        return last.filter(entry -> isKept(Position.line(entry.keyPosition()))
                        || (entry.value() instanceof Scalar text && isKept(text.line())))
                .isPresent();
    }

    /** The same of a line. */
    public boolean keptAt(Location place) {
        return isKept(place.line());
    }

    private boolean isKept(int line) {
        return line > 0
                && text.lines()
                        .skip(line - 1L)
                        .findFirst()
                        .filter(written -> KEEP.matcher(written).find())
                        .isPresent();
    }
}
