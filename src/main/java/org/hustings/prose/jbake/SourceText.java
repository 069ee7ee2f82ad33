package org.hustings.prose.jbake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hustings.problem.Location;

/**
 * The lines of one document's files, asked where something stands that the converter reported without a line. Asked
 * again for the same text from the same line, it answers with the next occurrence.
 */
public final class SourceText {

    private final String main;
    private final Map<String, List<String>> files = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();

    /**
     * The lines of a document.
     *
     * @param main its path from the project folder
     * @param lines its lines
     */
    public SourceText(String main, List<String> lines) {
        this.main = main;
        files.put(main, lines);
    }

    void add(String file, List<String> lines) {
        files.putIfAbsent(file, lines);
    }

    List<String> lines(String file) {
        return files.getOrDefault(file, List.of());
    }

    /**
     * The next occurrence of a text from the start of its block on; elsewhere, where the block has come from an include
     * and Asciidoctor knows only the line of that; the block itself where there is none.
     */
    Location near(Location block, String text) {
        List<String> lines = lines(block.file());
        boolean include = block.line() > 0
                && block.line() <= lines.size()
                && lines.get(block.line() - 1).startsWith("include::");
        Location found = include ? block : next(block, text);
        if (found.column() == 0) {
            for (String file : files.keySet().stream().sorted().toList()) {
                found = file.equals(block.file()) ? found : next(Location.of(file), text);
                if (found.column() > 0) {
                    return found;
                }
            }
            found = next(block, text);
        }
        return found;
    }

    private Location next(Location from, String... texts) {
        for (String text : texts) {
            String key = from + "\0" + text;
            List<String> lines = lines(from.file());
            int start = last.getOrDefault(key, index(Math.max(from.line(), 1) - 1, 0));
            int found = find(lines, text, start);
            if (found >= 0) {
                last.put(key, found + text.length());
                return new Location(from.file(), line(found), column(found));
            }
        }
        return from;
    }

    /** The next occurrence in the document or, after the last, in the files it includes; the document as a whole else. */
    public Location anywhere(String... texts) {
        Location inMain = next(Location.of(main), texts);
        if (inMain.line() > 0) {
            return inMain;
        }
        for (String file : files.keySet().stream().sorted().toList()) {
            Location found = next(Location.of(file), texts);
            if (found.line() > 0) {
                return found;
            }
        }
        return Location.of(main);
    }

    /** A place, if the text stands on its line; else where the text stands. Asciidoctor loses count where a file ends. */
    Location confirm(Location place, String text) {
        int column = column(place, text);
        if (column > 0) {
            return new Location(place.file(), place.line(), column);
        }
        Location found = anywhere(text);
        return found.line() > 0 ? found : place;
    }

    /** Where on a line a text stands, from 1; 0 where it does not. */
    private int column(Location place, String text) {
        List<String> lines = lines(place.file());
        boolean exists = place.line() > 0 && place.line() <= lines.size();
        return exists ? lines.get(place.line() - 1).indexOf(text) + 1 : 0;
    }

    /** Line and column in one number, so that occurrences can be walked through. */
    private static int index(int line, int column) {
        return line << 12 | Math.min(column, 4095);
    }

    private static int line(int index) {
        return (index >> 12) + 1;
    }

    private static int column(int index) {
        return (index & 4095) + 1;
    }

    private static int find(List<String> lines, String text, int start) {
        for (int line = start >> 12; line < lines.size(); line++) {
            int column = lines.get(line).indexOf(text, line == start >> 12 ? start & 4095 : 0);
            if (column >= 0) {
                return index(line, column);
            }
        }
        return -1;
    }
}
