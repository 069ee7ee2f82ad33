package org.hustings.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Everything that must hold for any published site. Each fault is one line that starts with the file it is in. */
final class SiteAudit {

    private final BuiltSite site;
    private final String baseUrl;
    private final Map<String, Document> pages = new TreeMap<>();

    SiteAudit(BuiltSite site, String baseUrl) {
        this.site = site;
        this.baseUrl = baseUrl;
        for (String path : site.pages()) {
            pages.put(path, Jsoup.parse(site.text(path)));
        }
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        faults.addAll(new LinkAudit(site, pages, baseUrl).faults());
        faults.addAll(new PageAudit(site, pages, baseUrl).faults());
        faults.addAll(new FeedAudit(site, baseUrl).faults());
        faults.addAll(new TableAudit(site, baseUrl).faults());
        faults.addAll(new ManifestAudit(site).faults());
        return faults;
    }
}
