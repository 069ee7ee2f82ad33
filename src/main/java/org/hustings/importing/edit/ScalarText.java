package org.hustings.importing.edit;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as YAML scalars. A text stands without quotes only where no YAML reader, of version 1.1 or 1.2, could take it for
 * anything else; {@code no}, {@code 12:30} and {@code 2021-05-06} get quotes.
 */
final class ScalarText {

    /** What YAML 1.1 or 1.2 reads as null, a boolean, a merge or a default value. */
    private static final Pattern WORD =
            Pattern.compile("~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?\\.(inf|nan)", Pattern.CASE_INSENSITIVE);

    /** Whatever could be a number, a date or a time of day. */
    private static final Pattern NUMBER = Pattern.compile("[-+.]?[0-9][0-9a-fA-FxXoO_.,:eE+\\-TtZz ]*");

    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_./-]*");

    private ScalarText() {}

    /** A text as the value of a key in a block, or inside brackets or braces. */
    static String of(String text, boolean inFlow) {
        return isPlain(text, inFlow) ? text : quoted(text);
    }

    /** A text in the quotes that another has, where it can have them. */
    static String like(String old, String text, boolean inFlow) {
        if (old.startsWith("\"")) {
            return inDouble(text);
        }
        if (old.startsWith("'")) {
            return needsEscape(text) ? inDouble(text) : inSingle(text);
        }
        return of(text, inFlow);
    }

    /** A key. */
    static String key(String key) {
        boolean word = WORD.matcher(key).matches() && !key.equals("on"); // which the data contract writes plain
        return PLAIN_KEY.matcher(key).matches() && !word ? key : quoted(key);
    }

    /** Whether a text can stand as lines below {@code |}: it has nothing that only an escape can write. */
    static boolean isBlock(String text) {
        String rest = text.replace("\n", "").replace("\t", "");
        return !text.isBlank() && !needsEscape(rest);
    }

    private static String quoted(String text) {
        boolean single = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return single && !needsEscape(text) ? inSingle(text) : inDouble(text);
    }

    private static boolean isPlain(String text, boolean inFlow) {
        if (text.isEmpty() || !isFirst(text.codePointAt(0)) || text.endsWith(" ") || text.endsWith(":")) {
            return false;
        }
        if (text.contains(": ") || text.contains(" #") || needsEscape(text)) {
            return false;
        }
        if (inFlow && text.chars().anyMatch(c -> ",[]{}".indexOf(c) >= 0)) {
            return false;
        }
        return !WORD.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }

    private static boolean isFirst(int c) {
        return Character.isLetterOrDigit(c) || "(/£€‘“".indexOf(c) >= 0;
    }

    private static boolean needsEscape(String text) {
        return text.codePoints().anyMatch(ScalarText::needsEscape);
    }

    /** What a line of a file cannot hold, or could not show. */
    private static boolean needsEscape(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xFFFE) == 0xFFFE;
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || surrogate || none;
    }

    private static String inSingle(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String inDouble(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (!needsEscape(c)) {
                        quoted.appendCodePoint(c);
                    } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                        quoted.append('\uFFFD');
                    } else {
                        quoted.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
