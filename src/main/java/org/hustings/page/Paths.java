package org.hustings.page;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.hustings.model.Candidate;
import org.hustings.model.PledgeRef;

/**
 * The site's paths as {@code site.md} promises them: from the site's root, without a leading {@code /}, each page a folder
 * that ends in {@code /}. The root itself is the empty path.
 */
public final class Paths {

    /** The folder, in the site's root, of the files in which browsers look up postcodes. */
    public static final String POSTCODES = "postcodes/";

    /** The page to search on, with everything from A to Z. */
    public static final String SEARCH = "search/";

    private Paths() {}

    public static String call(String call) {
        return "calls/" + call + "/";
    }

    public static String pledge(PledgeRef pledge) {
        return call(pledge.call()) + pledge.pledge() + "/";
    }

    public static String election(String election) {
        return "elections/" + election + "/";
    }

    public static String ballot(String election, String area) {
        return election(election) + area + "/";
    }

    public static String candidate(Candidate candidate) {
        return ballot(candidate.election(), candidate.area()) + candidate.id() + "/";
    }

    public static String party(String election, String party) {
        return election(election) + "parties/" + party + "/";
    }

    public static String person(String person) {
        return "people/" + person + "/";
    }

    public static String organisation(String organisation) {
        return "organisations/" + organisation + "/";
    }

    public static String agreement(String agreement) {
        return "agreements/" + agreement + "/";
    }

    /** The bare version of a page, for others to show within theirs. */
    public static String embed(String page) {
        return "embed/" + page;
    }

    /** Whether browsers show a page at a path: in a folder, or in a file of its own. */
    public static boolean isPage(String path) {
        return path.isEmpty() || path.endsWith("/") || path.endsWith(".html") || path.endsWith(".htm");
    }

    /**
     * A path as it stands in an address: what no address holds is written in percent signs (RFC 3986, 2.1), such as a space
     * or an umlaut. What is written so already stays, and so does a {@code #fragment}.
     */
    public static String encoded(String path) {
        int hash = path.indexOf('#');
        int end = hash < 0 ? path.length() : hash;
        return plain(path, 0, end) ? path : percents(path.substring(0, end)) + path.substring(end);
    }

    /** Appends the rest of a path as it stands in an address. Nearly every link of a site is plain, and is not copied twice. */
    private static void append(StringBuilder link, String path, int from) {
        int hash = path.indexOf('#', from);
        if (plain(path, from, hash < 0 ? path.length() : hash)) {
            link.append(path, from, path.length());
        } else {
            link.append(encoded(path.substring(from)));
        }
    }

    private static boolean plain(String path, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!plain(path.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean plain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= '-' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || "_~%!$&'()*+,;=:@?".indexOf(c) >= 0;
    }

    private static String percents(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && plain(c)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return encoded.toString();
    }

    /**
     * The link from one page to another file or page of the site. Both are paths from the root; a target may end in
     * {@code #fragment}.
     */
    public static String relative(String from, String to) {
        int common = 0;
        for (int i = 0; i < Math.min(from.length(), to.length()) && from.charAt(i) == to.charAt(i); i++) {
            if (from.charAt(i) == '/') {
                common = i + 1;
            }
        }
        StringBuilder link = new StringBuilder();
        for (int i = common; i < from.length(); i++) {
            if (from.charAt(i) == '/') {
                link.append("../");
            }
        }
        append(link, to, common);
        return link.isEmpty() || link.charAt(0) == '#' ? "./" + link : link.toString();
    }
}
