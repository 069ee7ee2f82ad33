package org.hustings.page;

import java.util.List;

/**
 * Where a page stands: in which language's part of the site, at which path. Every link is made from here.
 *
 * @param path from the root of the language, as {@link Paths} gives it
 */
public record Address(LanguageEdition edition, String path) {

    /**
     * A version of the page in a language, as {@code hreflang} names it.
     *
     * @param path from the root of the site
     */
    public record Alternate(String language, String path, String url) {}

    /** The link to a page of the same language; {@code target} may end in {@code #fragment}. */
    public String to(String target) {
        return Paths.relative(path, target);
    }

    /** The link to a page of the same language, with its text. */
    public Hyperlink to(String target, String text) {
        return new Hyperlink(text, to(target));
    }

    /** The way up to the root of this language: what the links of every page's header and footer start with. */
    public String languageRoot() {
        return up(path, edition.edition().folder());
    }

    /** The way up to the root of the site, where assets and files for download are. */
    public String siteRoot() {
        return up(path, edition.prefix());
    }

    /** The link to an asset, by the path that authors write. */
    public String asset(String asset) {
        return siteRoot() + edition.edition().asset(asset).orElse(asset);
    }

    /** The page's lasting address. */
    public String url() {
        return url(path);
    }

    /** The lasting address of a page of the same language. */
    public String url(String target) {
        return edition.url(target);
    }

    /** The same page in every published language; empty where there is only one. */
    public List<Alternate> alternates() {
        List<String> languages = edition.data().site().languages();
        return languages.size() < 2
                ? List.of()
                : languages.stream().map(this::alternate).toList();
    }

    /** The link to the same page in another language. */
    public String to(Alternate other) {
        return Paths.relative(edition.prefix() + path, other.path());
    }

    private Alternate alternate(String language) {
        Edition all = edition.edition();
        String prefix = LanguageEdition.prefix(edition.data().site(), language) + all.folder();
        return new Alternate(language, prefix + path, all.baseUrl() + prefix + Paths.encoded(path));
    }

    private static String up(String path, String prefix) {
        int depth = folders(path) + folders(prefix);
        return depth == 0 ? "./" : "../".repeat(depth);
    }

    private static int folders(String path) {
        int folders = 0;
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '/') {
                folders++;
            }
        }
        return folders;
    }
}
