package org.hustings.check;

/** What an address may be (rule 7). Told without regular expressions: there are hundreds of thousands. */
final class Url {

    private Url() {}

    /** Whether readers may be sent there: {@code https}, {@code http} or {@code mailto}. */
    static boolean allowed(String url) {
        return onTheWeb(url)
                || (url.regionMatches(true, 0, "mailto:", 0, 7)
                        && isEmail(url.substring(7).split("\\?", -1)[0]));
    }

    /** Whether it is a whole address on the web. */
    static boolean onTheWeb(String url) {
        int host =
                url.regionMatches(true, 0, "https://", 0, 8) ? 8 : url.regionMatches(true, 0, "http://", 0, 7) ? 7 : -1;
        return host > 0 && host < url.length() && isHostCharacter(url.charAt(host)) && isOneWord(url);
    }

    private static boolean isHostCharacter(char c) {
        return c == '[' || Character.isLetterOrDigit(c);
    }

    /** Whether nothing in it would end an address in a page or a header. */
    static boolean isOneWord(String text) {
        return firstMisfit(text) < 0;
    }

    /** Where the first character stands that no address can have, from 0; -1 where there is none. */
    static int firstMisfit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7f || c == '<' || c == '>' || c == '"' || c == '\\') {
                return i;
            }
        }
        return -1;
    }

    /** Whether it is an email address. */
    static boolean isEmail(String text) {
        int at = text.indexOf('@');
        return at > 0 && at < text.length() - 1 && text.indexOf('@', at + 1) < 0 && isOneWord(text);
    }
}
