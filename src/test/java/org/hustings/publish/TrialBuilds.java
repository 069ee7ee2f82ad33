package org.hustings.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.hustings.model.Fingerprint;

/** A process of its own that publishes, so that a test can kill it or take the disk away from it. */
public final class TrialBuilds {

    private static final int PAGES = 150;

    private TrialBuilds() {}

    /**
     * {@code OUT PROJECT FROM}: publishes version after version for ever, and says "ready" after the first.
     * {@code OUT PROJECT FROM BYTES}: publishes one version with one page of so many bytes, and exits with 3 where that
     * fails.
     */
    public static void main(String[] args) throws IOException {
        TrialSite site = new TrialSite(Path.of(args[0]), Path.of(args[1]));
        int version = Integer.parseInt(args[2]);
        if (args.length > 3) {
            publishOne(site, version, Integer.parseInt(args[3]));
            return;
        }
        for (boolean first = true; ; first = false) {
            site.publish(pages(version), new Fingerprint(0, version));
            version++;
            if (first) {
                System.out.println("ready");
            }
        }
    }

    /** The pages of a version: some as in all others, some with other words, some that only every third has. */
    static Map<String, String> pages(int version) {
        Map<String, String> pages = new TreeMap<>();
        pages.put("index.html", String.valueOf(version));
        for (int i = 0; i < PAGES; i++) {
            pages.put("stays/" + i + "/index.html", "page " + i);
            pages.put("changes/" + i / 10 + "/" + i + "/index.html", "page " + i + " of " + version);
            if (version % 3 == i % 3) {
                pages.put("comes-and-goes/" + i + "/index.html", "page " + i);
            }
        }
        return pages;
    }

    private static void publishOne(TrialSite site, int version, int size) {
        Map<String, String> pages = pages(version);
        pages.put("zz/large/index.html", "x".repeat(size));
        try {
            site.publish(pages, new Fingerprint(0, version));
        } catch (PublishException e) {
            System.out.println(e.getMessage());
            System.exit(3);
        }
    }
}
