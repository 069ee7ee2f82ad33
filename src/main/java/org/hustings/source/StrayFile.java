package org.hustings.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hustings.problem.Nearest;

/** Says where a file that lies in the wrong place, or has the wrong name, may belong. */
final class StrayFile {

    private StrayFile() {}

    /** The hint for a path below {@code data/}, step by step. */
    static String hint(List<String> path) {
        String name = path.get(path.size() - 1);
        Optional<List<String>> renamed = renamed(path);
        if (renamed.isPresent()) {
            List<String> meant = renamed.get();
            boolean nameOnly = meant.subList(0, meant.size() - 1).equals(path.subList(0, path.size() - 1));
            return nameOnly
                    ? "rename it to \"" + meant.get(meant.size() - 1) + "\""
                    : "move it to data/" + String.join("/", meant);
        }
        Collection<String> places = places(path);
        return "move it to where it belongs: " + String.join(", ", places)
                + (name.contains(".") ? "" : "; a file of data ends in " + FileKind.ENDING);
    }

    /** The path with its ending and its fixed words put right, where that makes it a path that is read. */
    private static Optional<List<String>> renamed(List<String> path) {
        List<String> meant = new ArrayList<>(path);
        int last = path.size() - 1;
        meant.set(last, withEnding(path.get(last)));
        for (int i = 0; i <= last && FileKind.of(meant).isEmpty(); i++) {
            Optional<String> near = Nearest.to(meant.get(i), FileKind.words(i));
            if (near.isPresent()) {
                meant.set(i, near.get());
            }
        }
        return FileKind.of(meant).map(kind -> meant);
    }

    private static String withEnding(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        for (String ending : List.of(".yml", FileKind.ENDING)) {
            if (small.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length()) + FileKind.ENDING;
            }
        }
        return name;
    }

    /** The patterns below the nearest folder that the path shares with any; if one has a folder of the path, only that. */
    private static Collection<String> places(List<String> path) {
        int depth = path.size() - 1;
        while (FileKind.below(path.subList(0, depth)).isEmpty()) {
            depth--;
        }
        List<String> patterns = FileKind.below(path.subList(0, depth)).stream()
                .map(FileKind::pattern)
                .toList();
        String folder = "/" + path.get(0) + "/";
        List<String> alike = patterns.stream().filter(p -> p.contains(folder)).toList();
        return alike.isEmpty() ? patterns : alike;
    }
}
