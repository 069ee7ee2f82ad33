package org.hustings.export;

import java.net.URI;
import java.util.Map;
import org.hustings.model.Redirects;

/**
 * What the usual hosts read beside the site: {@code _headers} and {@code _redirects} (Netlify, Cloudflare Pages),
 * {@code .htaccess} (Apache) and {@code robots.txt}. Redirects also have stub pages, for hosts that read none of these.
 */
public final class HostFiles {

    /** The policy of every page: its own files only, nothing inline, no plug-in; its forms lead to itself. */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'self'";

    private static final String[][] HEADERS = {
        {"Content-Security-Policy", CONTENT_SECURITY_POLICY},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "strict-origin-when-cross-origin"},
        {"Permissions-Policy", "geolocation=(), camera=(), microphone=(), interest-cohort=()"},
    };

    private static final String FOREVER = "public, max-age=31536000, immutable";

    private HostFiles() {}

    /** {@code robots.txt}: everything may be found. */
    public static String robots(String baseUrl) {
        return "User-agent: *\nAllow: /\n\nSitemap: " + baseUrl + "sitemap.xml\n";
    }

    /** {@code _headers}. */
    public static String headers(String baseUrl) {
        String root = root(baseUrl);
        StringBuilder text = new StringBuilder(root + "*\n");
        for (String[] header : HEADERS) {
            text.append("  ").append(header[0]).append(": ").append(header[1]).append('\n');
        }
        return text.append(root)
                .append("assets/*\n  Cache-Control: ")
                .append(FOREVER)
                .append('\n')
                .toString();
    }

    /** {@code _redirects}. */
    public static String redirects(String baseUrl, Redirects redirects) {
        String root = root(baseUrl);
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> moved : redirects.moved().entrySet()) {
            text.append(root)
                    .append(moved.getKey())
                    .append(' ')
                    .append(root)
                    .append(moved.getValue())
                    .append(" 301\n");
        }
        for (String gone : redirects.gone()) {
            text.append(root).append(gone).append(' ').append(root).append(gone).append("index.html 410\n");
        }
        return text.toString();
    }

    /** {@code .htaccess}. */
    public static String htaccess(String baseUrl, Redirects redirects) {
        String root = root(baseUrl);
        StringBuilder text = new StringBuilder("ErrorDocument 404 " + root + "404.html\n");
        text.append("AddDefaultCharset utf-8\nAddType application/atom+xml .atom\n<IfModule mod_headers.c>\n");
        for (String[] header : HEADERS) {
            text.append("Header set ")
                    .append(header[0])
                    .append(" \"")
                    .append(header[1])
                    .append("\"\n");
        }
        text.append("<If \"%{REQUEST_URI} =~ m#/assets/#\">\nHeader set Cache-Control \"" + FOREVER + "\"\n</If>\n");
        text.append("</IfModule>\n<IfModule mod_alias.c>\n");
        for (Map.Entry<String, String> moved : redirects.moved().entrySet()) {
            text.append("RedirectMatch 301 ^")
                    .append(pattern(root + moved.getKey()))
                    .append("$ ");
            text.append(root).append(moved.getValue()).append('\n');
        }
        for (String gone : redirects.gone()) {
            text.append("RedirectMatch 410 ^").append(pattern(root + gone)).append("$\n");
        }
        return text.append("</IfModule>\n").toString();
    }

    /** The path of the base URL, which ends in {@code /}. */
    private static String root(String baseUrl) {
        return URI.create(baseUrl).getRawPath();
    }

    private static String pattern(String path) {
        return path.replace(".", "\\.");
    }
}
