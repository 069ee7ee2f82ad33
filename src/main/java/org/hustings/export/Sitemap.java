package org.hustings.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hustings.page.PlannedFile;

/**
 * {@code /sitemap.xml} (sitemaps.org protocol 0.9): one file up to {@value #MOST} URLs, past that an index of
 * {@code sitemap-1.xml} and so on.
 */
public final class Sitemap {

    /** The most URLs that one file may hold, by the protocol. */
    static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** Where it stands in the site, whole or as the list of its parts. */
    public static final String PATH = "sitemap.xml";

    private Sitemap() {}

    /**
     * The files of the sitemap and what writes them.
     *
     * @param pages the paths of all pages that may be found, from the site's root
     */
    public static List<Part> parts(String baseUrl, List<String> pages) {
        if (pages.size() <= MOST) {
            return List.of(new Part(PATH, out -> list(baseUrl, "urlset", "url", pages, out)));
        }
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += MOST) {
            List<String> some = pages.subList(from, Math.min(from + MOST, pages.size()));
            String path = "sitemap-" + (parts.size() + 1) + ".xml";
            parts.add(new Part(path, out -> list(baseUrl, "urlset", "url", some, out)));
        }
        List<String> paths = parts.stream().map(Part::path).toList();
        parts.add(new Part(PATH, out -> list(baseUrl, "sitemapindex", "sitemap", paths, out)));
        return parts;
    }

    /** One file. */
    public record Part(String path, PlannedFile.Writer writer) {}

    private static void list(String baseUrl, String root, String entry, List<String> paths, OutputStream out)
            throws IOException {
        StringBuilder xml = new StringBuilder(paths.size() * 96 + 128)
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<")
                .append(root)
                .append(" xmlns=\"" + NAMESPACE + "\">\n");
        for (String path : paths) {
            xml.append('<').append(entry).append("><loc>");
            xml.append(escaped(baseUrl)).append(escaped(path));
            xml.append("</loc></").append(entry).append(">\n");
        }
        out.write(xml.append("</").append(root).append(">\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
