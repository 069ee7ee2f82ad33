package org.hustings.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows by their names the files that nobody means to publish: what systems and editors leave behind, and copies by hand. */
public final class Litter {

    /** What systems, unpackers and one editor's trial of a folder are called, in small letters. */
    private static final Set<String> NAMES = Set.of(
            ".ds_store",
            "thumbs.db",
            "ehthumbs.db",
            "ehthumbs_vista.db",
            "desktop.ini",
            "icon\r",
            "$recycle.bin",
            "__macosx",
            "4913");

    /** Backups, half a download, half a save, and what a merge put aside. */
    private static final List<String> ENDINGS = List.of(
            "~",
            ".bak",
            ".backup",
            ".old",
            ".swp",
            ".swo",
            ".swn",
            ".tmp",
            ".temp",
            ".orig",
            ".rej",
            ".part",
            ".crdownload");

    /** How Windows, macOS, Linux desktops and browsers name a copy: the name that was copied, and the ending. */
    private static final List<Pattern> COPIES = List.of(
            Pattern.compile("(?i)copy(?: \\(?\\d+\\)?)? of (?<name>.+?)(?<ending>(?:\\.[a-z]+)?)"),
            Pattern.compile("(?i)(?<name>.+?)(?: - |[ _-])copy(?:[ _-]?\\(?\\d+\\)?)?(?<ending>(?:\\.[a-z]+)?)"),
            Pattern.compile("(?i)(?<name>.+?) \\((?:another |\\d+(?:st|nd|rd|th) )?copy\\)(?<ending>(?:\\.[a-z]+)?)"),
            Pattern.compile("(?i)(?<name>.+?) ?\\(\\d+\\)(?<ending>(?:\\.[a-z]+)?)"));

    private Litter() {}

    /** Whether a system or an editor made a file of this name for itself. */
    public static boolean isMadeByMachine(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(small)
                || small.startsWith("~$")
                || small.startsWith(".#")
                || small.startsWith("._")
                || small.startsWith("#")
                || (small.startsWith(".") && small.contains(".sw"))
                || ENDINGS.stream().anyMatch(small::endsWith);
    }

    /**
     * The name that a file is a copy of, if it is named like one.
     *
     * @return the name of the original, whether it is there or not
     */
    public static Optional<String> original(String name) {
        for (Pattern pattern : COPIES) {
            Matcher copy = pattern.matcher(name);
            if (copy.matches()) {
                return Optional.of(copy.group("name") + copy.group("ending"));
            }
        }
        return Optional.empty();
    }

    /** The name among those beside it that a file is a copy of, if it is named like one. */
    public static Optional<String> original(String name, Collection<String> beside) {
        return original(name).filter(beside::contains);
    }
}
