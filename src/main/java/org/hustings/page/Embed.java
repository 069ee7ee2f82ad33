package org.hustings.page;

/**
 * How others show a page within theirs.
 *
 * @param href the link from the page to its bare version
 * @param snippet the HTML to paste, with the bare version's lasting address
 */
public record Embed(String href, String snippet) {

    /** The least height in CSS pixels, in which a heading and the first answers fit. */
    private static final int LEAST = 320;

    /** The greatest height in CSS pixels: what is longer scrolls, so that it does not fill somebody else's page. */
    private static final int GREATEST = 900;

    /**
     * The embed of a page.
     *
     * @param title what a screen reader says of the frame
     * @param height what the content takes in a column of usual width, in CSS pixels
     */
    public static Embed of(Address page, String title, int height) {
        String path = Paths.embed(page.path());
        String snippet = "<iframe src=\"" + escaped(page.url(path)) + "\" title=\"" + escaped(title)
                + "\" width=\"100%\" height=\"" + Math.max(LEAST, Math.min(GREATEST, height))
                + "\" loading=\"lazy\" style=\"border:0\"></iframe>";
        return new Embed(page.to(path), snippet);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
