package org.hustings.page;

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
        link.append(to, common, to.length());
        return link.isEmpty() || link.charAt(0) == '#' ? "./" + link : link.toString();
    }
}
