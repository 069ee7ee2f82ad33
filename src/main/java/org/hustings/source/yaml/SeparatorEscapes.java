package org.hustings.source.yaml;

/**
 * The escapes of YAML 1.2 that the engine does not know: {@code \\L} and {@code \\P} for Unicode's separators of lines and
 * paragraphs. They are hidden from it behind a pair of characters as long as themselves, so that no position moves, and
 * come back as what they are: a separator in double quotes, else the two characters that were typed.
 */
final class SeparatorEscapes {

    private static final char LINE = '\u2028';
    private static final char PARAGRAPH = '\u2029';
    /** The last of those that Unicode gives no meaning, and YAML allows. */
    private static final char SIGN = '\uF8FF';

    private SeparatorEscapes() {}

    /** The text as the engine can read it. */
    static String hidden(String text) {
        if (!text.contains("\\L") && !text.contains("\\P")) {
            return text;
        }
        StringBuilder hidden = new StringBuilder(text);
        for (int i = 0; i + 1 < hidden.length(); i++) {
            if (hidden.charAt(i) == '\\') {
                char escape = hidden.charAt(i + 1);
                if (escape == 'L' || escape == 'P') {
                    hidden.setCharAt(i, escape == 'L' ? LINE : PARAGRAPH);
                    hidden.setCharAt(i + 1, SIGN);
                }
                // Whatever is behind a backslash is no backslash of another escape.
                i++;
            }
        }
        return hidden.toString();
    }

    /** What a scalar of the hidden text says. */
    static String shown(String scalar, boolean doubleQuoted) {
        if (scalar.indexOf(SIGN) < 0) {
            return scalar;
        }
        return scalar.replace("" + LINE + SIGN, doubleQuoted ? "" + LINE : "\\L")
                .replace("" + PARAGRAPH + SIGN, doubleQuoted ? "" + PARAGRAPH : "\\P");
    }
}
