package org.hustings.source.yaml;

import java.util.Optional;
import org.hustings.problem.Location;
import org.hustings.problem.Place;
import org.hustings.source.yaml.YamlNode.Entry;
import org.hustings.source.yaml.YamlNode.Mapping;
import org.hustings.source.yaml.YamlNode.Sequence;

/** Finds the line and column of a {@link Place} in a tree. */
public final class YamlPath {

    private YamlPath() {}

    /**
     * The line and column of a value, or of its key where the place asks for the key. Where the path goes missing it is
     * the key (or the list item) of the nearest ancestor that is there, and the top of the tree where there is none. An
     * empty path is the file as a whole.
     */
    public static Location locate(YamlNode root, Place place) {
        if (place.path().isEmpty()) {
            return Location.of(place.file());
        }
        YamlNode node = root;
        long key = root.position();
        for (String step : place.path()) {
            Optional<Entry> next = step(node, step);
            if (next.isEmpty()) {
                return Position.in(place.file(), key);
            }
            key = next.get().keyPosition();
            node = next.get().value();
        }
        return Position.in(place.file(), place.onKey() ? key : node.position());
    }

    /** What a step leads to. A list item stands in for a key that it has not. */
    private static Optional<Entry> step(YamlNode node, String step) {
        if (node instanceof Mapping map) {
            // Whoever writes a path of the site as a key may begin it with a slash; the model's paths have none.
            return map.entry(step).or(() -> map.entry("/" + step));
        }
        if (node instanceof Sequence list) {
            return index(step, list.items().size())
                    .map(list.items()::get)
                    .map(item -> new Entry(step, item.position(), item));
        }
        return Optional.empty();
    }

    private static Optional<Integer> index(String step, int size) {
        try {
            int index = Integer.parseInt(step);
            return index >= 0 && index < size ? Optional.of(index) : Optional.empty();
        } catch (NumberFormatException notAnIndex) {
            return Optional.empty();
        }
    }
}
