package org.hustings.compare;

/**
 * Makes any text safe to stand in a GitHub comment: as plain text it looks the same, and it can be no markup, no HTML, no
 * mention of a user, no reference to an issue and no link.
 */
final class Markdown {

    /** A character without width, which parts what GitHub would otherwise join to a mention or a link. */
    private static final String NOTHING = "&#8203;";

    private Markdown() {}

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        Summary.clean(text).codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '@', '#' -> safe.append((char) c).append(NOTHING);
                case '\\', '`', '*', '_', '[', ']', '(', ')', '|', '~', '!', '$', '{', '}' ->
                    safe.append('\\').append((char) c);
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString()
                .replace("://", ":" + NOTHING + "//")
                .replaceAll("(?i)\\b(www)\\.", "$1" + NOTHING + ".")
                .replaceAll("(?i)\\b(GH)-", "$1" + NOTHING + "-");
    }

    /** A text as code, in which nothing is read. */
    static String code(String text) {
        String clean = Summary.clean(text);
        int longest = 0;
        int run = 0;
        for (int i = 0; i < clean.length(); i++) {
            run = clean.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String space = longest > 0 ? " " : "";
        return fence + space + clean + space + fence;
    }
}
