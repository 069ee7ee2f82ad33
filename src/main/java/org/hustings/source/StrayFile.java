package org.hustings.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hustings.problem.Nearest;

/** Says where a file that lies in the wrong place, or has the wrong name, may belong. */
final class StrayFile {

    /** What a file of data ends in that was saved under another ending, as some programs do without showing it. */
    private static final List<String> ENDINGS = List.of(".yaml.txt", ".yml.txt", ".yml", FileKind.ENDING);

    private StrayFile() {}

    /** The hint for a path below {@code data/}, step by step. */
    static String hint(List<String> path) {
        String name = path.get(path.size() - 1);
        Optional<List<String>> renamed = renamed(path);
        if (renamed.isPresent()) {
            return moved(path, renamed.get()) + endings(name);
        }
        String id = withoutEnding(name);
        if (id.equals(name)) {
            return "only files that end in " + FileKind.ENDING
                    + " are read; keep notes and copies outside data/. If it is data, rename it to \""
                    + name.replaceFirst("(?i)(\\.ya?ml)?(\\.[^.]*)?$", "") + FileKind.ENDING + "\"";
        }
        List<String> meant = new ArrayList<>(path);
        meant.set(path.size() - 1, id + FileKind.ENDING);
        return LikelyPlace.of(meant)
                .map(place -> moved(path, place) + gaps(place) + endings(name))
                .orElseGet(StrayFile::places);
    }

    /** The name that a file was meant to have in its folder, if it is one that is read there. */
    static Optional<String> meantName(List<String> path) {
        int last = path.size() - 1;
        return renamed(path)
                .filter(meant -> meant.subList(0, last).equals(path.subList(0, last)))
                .map(meant -> meant.get(last));
    }

    private static String moved(List<String> path, List<String> meant) {
        int last = path.size() - 1;
        return meant.size() == path.size() && meant.subList(0, last).equals(path.subList(0, last))
                ? "rename it to \"" + meant.get(last) + "\""
                : "move it to data/" + String.join("/", meant);
    }

    private static String gaps(List<String> place) {
        String gaps = place.stream()
                .filter(step -> step.startsWith("<"))
                .map(step -> "the " + step.substring(1, step.length() - 1) + "'s id for " + step)
                .collect(Collectors.joining(" and "));
        return gaps.isEmpty() ? "" : ", with " + gaps;
    }

    /** Nobody sees an ending that their computer hides. */
    private static String endings(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".txt")
                ? "; some computers hide the ending .txt: save it as \"all files\", or let them show file name extensions"
                : "";
    }

    /** The path with its ending and its fixed words put right, where that makes it a path that is read. */
    private static Optional<List<String>> renamed(List<String> path) {
        List<String> meant = new ArrayList<>(path);
        int last = path.size() - 1;
        String id = withoutEnding(path.get(last));
        if (id.equals(path.get(last))) {
            return Optional.empty();
        }
        meant.set(last, id + FileKind.ENDING);
        for (int i = 0; i <= last && FileKind.of(meant).isEmpty(); i++) {
            Optional<String> near = Nearest.to(meant.get(i).toLowerCase(Locale.ROOT), FileKind.words(i));
            if (near.isPresent()) {
                meant.set(i, near.get());
            }
        }
        return FileKind.of(meant).map(kind -> meant);
    }

    /** A name without what stands for the ending of a file of data; the name itself where nothing does. */
    private static String withoutEnding(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(ending -> small.endsWith(ending) && small.length() > ending.length())
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    private static String places() {
        return "move it to where files of its kind belong:\n"
                + Arrays.stream(FileKind.values()).map(FileKind::pattern).collect(Collectors.joining("\n"));
    }
}
