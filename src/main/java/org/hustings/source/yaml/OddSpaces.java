package org.hustings.source.yaml;

import java.util.Locale;
import java.util.Optional;

/** Recognises characters that look like a space, or like nothing, and are letters to YAML: they come in from other programs. */
public final class OddSpaces {

    private OddSpaces() {}

    /** Whether a character is such a one. */
    public static boolean isOdd(int character) {
        return (Character.isSpaceChar(character) && character != ' ')
                || (character >= 0x200B && character <= 0x200D)
                || character == 0x2060
                || character == 0xFEFF;
    }

    /** Whether a text holds nothing but spaces, ordinary or odd. */
    public static boolean isNothingBut(String text) {
        return text.isBlank()
                || (isOdd(text.charAt(0)) && text.chars().allMatch(c -> Character.isWhitespace(c) || isOdd(c)));
    }

    /** What a character is called: {@code no-break space (U+00A0)}. */
    public static String called(int character) {
        return Character.getName(character).toLowerCase(Locale.ROOT)
                + String.format(Locale.ROOT, " (U+%04X)", character);
    }

    /** A text without those that it starts with. */
    public static String without(String text) {
        int at = 0;
        while (at < text.length() && isOdd(text.charAt(at))) {
            at++;
        }
        return text.substring(at);
    }

    /** Where a line that broke a file, or one that it hangs from, starts with such characters. */
    static Optional<Diagnosis> diagnose(Fault fault, SourceLines lines) {
        int line = Position.line(fault.at());
        return in(line, lines)
                .or(() -> in(Position.line(fault.contextAt()), lines))
                .or(() -> in(lines.above(line), lines));
    }

    private static Optional<Diagnosis> in(int line, SourceLines lines) {
        String text = lines.text(line);
        int start = 0;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '-')) {
            start++;
        }
        int end = text.length() - without(text.substring(start)).length();
        if (start == end) {
            return Optional.empty();
        }
        String where = end - start == 1 ? "in column " + (start + 1) : "in columns " + (start + 1) + " to " + end;
        return Optional.of(new Diagnosis(
                Position.of(line, start + 1),
                "this line starts with what only looks like ordinary spaces: " + called(text.charAt(start)) + ", "
                        + where,
                "delete the white space at the start of the line, and type it again with the space bar"));
    }
}
