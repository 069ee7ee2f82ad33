package org.hustings.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The tags that every page has, and the facts in {@code index.json} beside some. */
final class PageAudit {

    private final BuiltSite site;
    private final Map<String, Document> pages;
    private final String baseUrl;
    private final List<String> faults = new ArrayList<>();

    PageAudit(BuiltSite site, Map<String, Document> pages, String baseUrl) {
        this.site = site;
        this.pages = pages;
        this.baseUrl = baseUrl;
    }

    List<String> faults() {
        pages.forEach((path, page) -> {
            boolean stub = !page.select("meta[http-equiv=refresh]").isEmpty();
            if (stub) {
                has(path, page, "meta[name=robots][content*=noindex]");
                has(path, page, "link[rel=canonical]");
            } else {
                tags(path, page);
            }
            scripts(path, page);
            addresses(path, page);
            facts(path, page);
        });
        return faults;
    }

    private void tags(String path, Document page) {
        has(path, page, "html[lang]");
        has(path, page, "head > title");
        has(path, page, "meta[charset=utf-8]");
        has(path, page, "meta[name=viewport]");
        has(path, page, "meta[name=description][content~=\\S]");
        has(path, page, "meta[http-equiv=Content-Security-Policy]");
        has(path, page, "meta[property=og:title][content~=\\S]");
        has(path, page, "meta[property=og:type]");
        has(path, page, "main");
        has(path, page, "h1");
        if (page.title().isBlank()) {
            faults.add(path + ": an empty title");
        }
        String text = page.select("footer").text();
        if (text.isBlank()) {
            faults.add(path + ": no imprint at its foot");
        }
    }

    private void has(String path, Document page, String selector) {
        int found = page.select(selector).size();
        if (found != 1) {
            faults.add(path + ": " + found + " of " + selector + ", not one");
        }
    }

    private void addresses(String path, Document page) {
        if (!page.select("meta[name=robots][content*=noindex]").isEmpty()) {
            return;
        }
        String url = baseUrl + path.replaceFirst("(^|/)index\\.html$", "$1");
        has(path, page, "link[rel=canonical]");
        if (!page.select("link[rel=canonical]").attr("href").equals(url)) {
            faults.add(path + ": canonical is "
                    + page.select("link[rel=canonical]").attr("href"));
        }
        has(path, page, "meta[property=og:url]");
        if (!page.select("meta[property=og:url]").attr("content").equals(url)) {
            faults.add(path + ": og:url is not " + url);
        }
    }

    private void scripts(String path, Document page) {
        for (Element script : page.select("script")) {
            if (script.attr("type").equals("application/ld+json")) {
                try {
                    JsonMapper.builder().build().readTree(script.data());
                } catch (JacksonException e) {
                    faults.add(path + ": JSON-LD that is no JSON: " + e.getOriginalMessage());
                }
            } else if (!script.hasAttr("src")) {
                faults.add(path + ": an inline script");
            }
        }
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                if (attribute.getKey().startsWith("on")) {
                    faults.add(path + ": an inline event handler " + attribute.getKey());
                }
            });
        }
    }

    private void facts(String path, Document page) {
        String json = path.replace("index.html", "index.json");
        boolean offered =
                !page.select("link[rel=alternate][type=application/json]").isEmpty();
        if (path.endsWith("index.html") && offered != site.has(json)) {
            faults.add(path + ": offers index.json: " + offered + ", has it: " + site.has(json));
        }
        if (offered && site.has(json)) {
            String url = site.json(json).path("url").asString("");
            if (!url.equals(page.select("link[rel=canonical]").attr("href"))) {
                faults.add(json + ": describes " + url);
            }
        }
    }
}
