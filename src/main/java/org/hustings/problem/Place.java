package org.hustings.problem;

import java.util.Arrays;
import java.util.List;

/**
 * A place in a YAML file, named by the keys and indexes that lead to it. Records of the model carry no positions, since
 * only a problem ever needs one; {@code source} finds line and column when it is asked.
 *
 * @param file the path from the project folder
 * @param path keys of maps and indexes of lists from the top, for example {@code answers, funding, 1, source}; empty for
 *     the whole file
 * @param onKey whether the key itself is meant and not its value
 */
public record Place(String file, List<String> path, boolean onKey) {

    public Place {
        path = List.copyOf(path);
    }

    /** The value that {@code path} leads to. Where it is missing, its nearest ancestor will be shown. */
    public static Place value(String file, Object... path) {
        return new Place(file, texts(path), false);
    }

    /** The last key of {@code path}. */
    public static Place key(String file, Object... path) {
        return new Place(file, texts(path), true);
    }

    private static List<String> texts(Object[] path) {
        return Arrays.stream(path).map(String::valueOf).toList();
    }
}
