package org.hustings.serve;

import java.util.Set;
import java.util.TreeSet;

/**
 * What of a project may have changed.
 *
 * @param everything whether all of it may have, whatever the paths say
 * @param paths of files and of folders, which stand for all below them, from the project folder with {@code /}
 */
public record Changes(boolean everything, Set<String> paths) {

    public Changes {
        paths = Set.copyOf(paths);
    }

    /** Where nobody can say what has changed. */
    public static Changes anything() {
        return new Changes(true, Set.of());
    }

    /** Whether a file or anything below a folder may have changed. */
    public boolean touch(String path) {
        return everything || paths.stream().anyMatch(changed -> holds(path, changed) || holds(changed, path));
    }

    /** One path where it is one, else how many there are. */
    public String summary() {
        if (everything || paths.isEmpty()) {
            return "everything";
        }
        String first = new TreeSet<>(paths).first();
        return paths.size() == 1 ? first : first + " and " + (paths.size() - 1) + " more";
    }

    private static boolean holds(String folder, String path) {
        return path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
    }
}
