package org.hustings.source.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a broken file, counted from 1, for finding out what its author may have meant. */
final class SourceLines {

    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    /** A key and its value, perhaps behind dashes. */
    private static final Pattern ENTRY = Pattern.compile("(?<lead>[ \t]*(?:- +)*)"
            + "(?<key>\"[^\"]*\"|'[^']*'|[^\\s\"'#\\[\\]{},&*!|>%@`-][^#]*?) *:(?:[ \t]+(?<value>.*))?");

    private static final Pattern ITEM = Pattern.compile("[ \t]*(?:- +)+(?=\\S)");

    private final List<String> lines;

    private SourceLines(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    static SourceLines of(String text) {
        return new SourceLines(List.of(BREAK.split(text, -1)));
    }

    /**
     * A line that has a key.
     *
     * @param line its number
     * @param keyColumn the column of the key
     * @param key the key, with its quotes
     * @param valueColumn the column of the value
     * @param value the rest of the line; empty where there is none
     */
    record KeyLine(int line, int keyColumn, String key, int valueColumn, String value) {

        /** The same key with another value, as an example for a hint. */
        String with(String other) {
            return key + ": " + other;
        }

        /** The value, or how it starts, in double quotes as an example for a hint. */
        String quoted() {
            int comment = value.indexOf(" #");
            String whole = withoutCurlyQuotes((comment < 0 ? value : value.substring(0, comment)).strip());
            String text = Diagnosis.brief(whole);
            return with('"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        }

        /** A word processor's quotes were meant as quotes, and YAML knows none but the straight ones. */
        private static String withoutCurlyQuotes(String text) {
            boolean quoted = text.length() > 1
                    && "“„‘".indexOf(text.charAt(0)) >= 0
                    && "”“’".indexOf(text.charAt(text.length() - 1)) >= 0;
            return quoted ? text.substring(1, text.length() - 1) : text;
        }
    }

    /** The text of a line; empty beyond the last one. */
    String text(int line) {
        return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
    }

    /** How many columns of white space a line starts with. */
    int indent(int line) {
        String text = text(line);
        int indent = 0;
        while (indent < text.length() && (text.charAt(indent) == ' ' || text.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }

    /** Whether a line has neither text nor structure. */
    boolean isBlank(int line) {
        String text = text(line).strip();
        return text.isEmpty() || text.startsWith("#");
    }

    /** The nearest line below that is not blank; 0 where there is none. */
    int below(int line) {
        for (int below = line + 1; below <= lines.size(); below++) {
            if (!isBlank(below)) {
                return below;
            }
        }
        return 0;
    }

    /** The nearest line above that is not blank; 0 where there is none. */
    int above(int line) {
        int above = Math.min(line, lines.size() + 1) - 1;
        while (above > 0 && isBlank(above)) {
            above--;
        }
        return above;
    }

    /** The key of a line. */
    Optional<KeyLine> key(int line) {
        Matcher entry = ENTRY.matcher(text(line));
        if (!entry.matches()) {
            return Optional.empty();
        }
        String value = entry.group("value");
        int valueColumn = value == null ? entry.end() + 1 : column(line, entry.start("value"));
        return Optional.of(new KeyLine(
                line, column(line, entry.start("key")), entry.group("key"), valueColumn, value == null ? "" : value));
    }

    /** The column of the text behind the dashes of a list item; 0 where there is none. */
    int itemColumn(int line) {
        Matcher item = ITEM.matcher(text(line));
        return item.lookingAt() ? column(line, item.end()) : 0;
    }

    /** The column of an index of a line. */
    int column(int line, int index) {
        return text(line).codePointCount(0, index) + 1;
    }

    /** The character at a position; 0 at the end of its line. */
    int character(long at) {
        String text = text(Position.line(at));
        int index = Position.column(at) - 1;
        return index < text.codePointCount(0, text.length()) ? text.codePointAt(text.offsetByCodePoints(0, index)) : 0;
    }

    /** All lines, for another attempt. */
    String all() {
        return String.join("\n", lines);
    }

    /**
     * The lines with one and everything that hangs below it left blank, so that what comes after keeps its numbers.
     *
     * @param siblings whether the lines below that start in the same column go as well
     */
    SourceLines without(int line, boolean siblings) {
        if (line < 1 || line > lines.size()) {
            return this;
        }
        List<String> rest = new ArrayList<>(lines);
        int least = indent(line) + (siblings ? 0 : 1);
        rest.set(line - 1, "");
        for (int below = line + 1; below <= lines.size() && (isBlank(below) || indent(below) >= least); below++) {
            rest.set(below - 1, "");
        }
        return new SourceLines(rest);
    }

    /** Whether a line is empty, be it because it was blanked out. */
    boolean isGone(int line) {
        return text(line).isEmpty();
    }
}
