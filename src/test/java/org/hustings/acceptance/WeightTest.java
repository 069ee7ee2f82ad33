package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page costs a reader with everything that it fetches, as a host sends it with gzip. */
class WeightTest {

    private static final int SCORECARD = 40_000;
    private static final String ELECTION = "elections/local.wendershire.2021-05-06/";

    @TempDir
    Path temp;

    @Test
    void everyScorecardStaysUnder40Kilobytes() {
        BuiltSite site = Project.demonstration(temp.resolve("project")).build("2026-11-22");
        Map<String, Integer> heavy = new TreeMap<>();
        int scorecards = 0;
        for (String file : site.pages()) {
            String page = file.replace("index.html", "");
            if (page.matches("(cy/)?" + ELECTION + "[^/]+/[^/]+/") && !page.contains("/parties/")) {
                scorecards++;
                int weight = weight(site, page);
                if (weight >= SCORECARD) {
                    heavy.put(page, weight);
                }
            }
        }
        assertThat(scorecards).isGreaterThan(100);
        assertThat(heavy).isEmpty();
    }

    /** Both icons count, though a browser fetches one of them. */
    private static int weight(BuiltSite site, String page) {
        TreeSet<String> files = new TreeSet<>();
        files.add(page + "index.html");
        for (Element part : site.page(page).select("link[rel~=stylesheet|icon], script[src], img[src]")) {
            String link = part.hasAttr("src") ? part.attr("src") : part.attr("href");
            files.add(URI.create("/" + page).resolve(link).getPath().substring(1));
        }
        assertThat(files).as("the page, its style, its script and two icons").hasSizeGreaterThanOrEqualTo(5);
        return files.stream().mapToInt(file -> packed(site.files().get(file))).sum();
    }

    private static int packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }
}
