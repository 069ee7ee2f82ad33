package org.hustings.export;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.hustings.model.Redirects;
import org.hustings.page.Paths;
import org.hustings.page.site.PlainPage;

/**
 * What the usual hosts read beside the site: {@code _headers} and {@code _redirects} (Netlify, Cloudflare Pages),
 * {@code .htaccess} (Apache) and {@code robots.txt}. Redirects of pages also have stub pages, for hosts that read none of these.
 */
public final class HostFiles {

    /** The policy of every page: its own files only, nothing inline, no plug-in; its forms lead to itself. */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'self'";

    /** What the policy of a page says besides, so that nobody shows it within theirs. */
    private static final String NOT_FRAMED = "; frame-ancestors 'self'";

    /** What the policy of a page says that is made for others to show. */
    private static final String FRAMED = "; frame-ancestors *";

    private static final String[][] HEADERS = {
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "strict-origin-when-cross-origin"},
        {"Permissions-Policy", "geolocation=(), camera=(), microphone=(), interest-cohort=()"},
    };

    private static final String POLICY = "Content-Security-Policy";

    private static final String FOREVER = "public, max-age=31536000, immutable";

    private HostFiles() {}

    /** {@code robots.txt}: everything may be found. */
    public static String robots(String baseUrl) {
        return "User-agent: *\nAllow: /\n\nSitemap: " + baseUrl + "sitemap.xml\n";
    }

    /**
     * {@code _headers}. Some hosts send the headers of every rule that fits, and two policies allow only what both allow; so
     * who may frame a page is said in rules of which only one fits.
     *
     * @param places the first folders of all pages, each ending in {@code /}; those of other languages with the language's
     * @param embeds the folders of the pages that others may show within theirs
     */
    public static String headers(String baseUrl, List<String> places, List<String> embeds) {
        String root = root(baseUrl);
        StringBuilder text = new StringBuilder(root + "*\n");
        for (String[] header : HEADERS) {
            header(text, header[0], header[1]);
        }
        header(text, POLICY, CONTENT_SECURITY_POLICY);
        for (String embed : embeds) {
            header(text.append(root).append(embed).append("*\n"), POLICY, CONTENT_SECURITY_POLICY + FRAMED);
        }
        header(text.append(root).append('\n'), POLICY, CONTENT_SECURITY_POLICY + NOT_FRAMED);
        for (String place : places) {
            header(
                    text.append(root).append(Paths.encoded(place)).append("*\n"),
                    POLICY,
                    CONTENT_SECURITY_POLICY + NOT_FRAMED);
        }
        header(text.append(root).append("assets/*\n"), "Cache-Control", FOREVER);
        return text.toString();
    }

    private static void header(StringBuilder text, String name, String value) {
        text.append("  ").append(name).append(": ").append(value).append('\n');
    }

    /** {@code _redirects}. */
    public static String redirects(String baseUrl, Redirects redirects) {
        String root = root(baseUrl);
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> moved : redirects.moved().entrySet()) {
            text.append(root)
                    .append(Paths.encoded(moved.getKey()))
                    .append(' ')
                    .append(root)
                    .append(Paths.encoded(moved.getValue()))
                    .append(" 301\n");
        }
        for (String gone : redirects.gone()) {
            String page = root + Paths.encoded(gone);
            text.append(page).append(' ').append(tombstone(root, gone)).append(" 410\n");
        }
        return text.toString();
    }

    /** What is shown in place of what is gone: a page has a notice of its own there. */
    private static String tombstone(String root, String gone) {
        if (!Paths.isPage(gone)) {
            return root + PlainPage.MISSING;
        }
        return root + Paths.encoded(gone) + (gone.endsWith("/") ? "index.html" : "");
    }

    /**
     * {@code .htaccess}.
     *
     * @param embeds the folders of the pages that others may show within theirs
     */
    public static String htaccess(String baseUrl, Redirects redirects, List<String> embeds) {
        String root = root(baseUrl);
        StringBuilder text = new StringBuilder("ErrorDocument 404 " + root + PlainPage.MISSING + "\n");
        if (!redirects.gone().isEmpty()) {
            text.append("ErrorDocument 410 ")
                    .append(root)
                    .append(PlainPage.MISSING)
                    .append('\n');
        }
        text.append("AddDefaultCharset utf-8\nAddType application/atom+xml .atom\n<IfModule mod_headers.c>\n");
        for (String[] header : HEADERS) {
            set(text, header[0], header[1]);
        }
        set(text, POLICY, CONTENT_SECURITY_POLICY + NOT_FRAMED);
        for (String embed : embeds) {
            text.append("<If \"%{REQUEST_URI} =~ m#^")
                    .append(pattern(root + embed))
                    .append("#\">\n");
            set(text, POLICY, CONTENT_SECURITY_POLICY + FRAMED);
            text.append("</If>\n");
        }
        text.append("<If \"%{REQUEST_URI} =~ m#/assets/#\">\nHeader set Cache-Control \"" + FOREVER + "\"\n</If>\n");
        text.append("</IfModule>\n<IfModule mod_alias.c>\n");
        for (Map.Entry<String, String> moved : redirects.moved().entrySet()) {
            text.append("RedirectMatch 301 ^")
                    .append(pattern(root + moved.getKey()))
                    .append("$ ");
            text.append(root).append(Paths.encoded(moved.getValue())).append('\n');
        }
        for (String gone : redirects.gone()) {
            text.append("RedirectMatch 410 ^").append(pattern(root + gone)).append("$\n");
        }
        return text.append("</IfModule>\n").toString();
    }

    private static void set(StringBuilder text, String name, String value) {
        text.append("Header set ").append(name).append(" \"").append(value).append("\"\n");
    }

    /** The path of the base URL, which ends in {@code /}. */
    private static String root(String baseUrl) {
        return URI.create(baseUrl).getRawPath();
    }

    private static String pattern(String path) {
        return path.replaceAll("[.+?^$()\\[\\]{}|\\\\]", "\\\\$0");
    }
}
