package org.hustings.acceptance;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Every link inside the site is relative and leads somewhere; nothing is loaded from elsewhere; every page is found. */
final class LinkAudit {

    /** Attributes that make a browser fetch something as soon as it draws the page. */
    private static final String LOADING = "script[src], img[src], img[srcset], iframe[src], source[src], video[src], "
            + "audio[src], embed[src], object[data], link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], "
            + "use[href], image[href], form[action]";

    private final BuiltSite site;
    private final Map<String, Document> pages;
    private final String baseUrl;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, Set<String>> linked = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    LinkAudit(BuiltSite site, Map<String, Document> pages, String baseUrl) {
        this.site = site;
        this.pages = pages;
        this.baseUrl = baseUrl;
    }

    List<String> faults() {
        pages.forEach((path, page) -> ids.put(path, idsOf(path, page)));
        pages.forEach(this::links);
        orphans();
        return faults;
    }

    private Set<String> idsOf(String path, Document page) {
        Set<String> found = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (!found.add(element.id())) {
                faults.add(path + ": the id " + element.id() + " is there twice");
            }
        }
        return found;
    }

    private void links(String path, Document page) {
        for (Element element : page.select("[href], [src], [data], [action], [srcset]")) {
            boolean loading = element.is(LOADING);
            for (String name : List.of("href", "src", "data", "action", "srcset")) {
                if (element.hasAttr(name) && !element.is("meta")) {
                    link(path, element, element.attr(name), loading);
                }
            }
        }
        for (Element style : page.select("[style], style")) {
            faults.add(path + ": inline style " + style.outerHtml());
        }
    }

    private void link(String path, Element element, String href, boolean loading) {
        if (href.startsWith("mailto:")) {
            return;
        }
        if (href.startsWith("https://") || href.startsWith("http://")) {
            // What the owner gave as the way to ask for a correction stands in the foot as it was given.
            boolean asked = element.is("link[rel=canonical], link[rel=alternate], footer a");
            if (loading) {
                faults.add(path + ": loads " + href);
            } else if (href.startsWith(baseUrl) && !asked) {
                faults.add(path + ": an absolute link inside the site: " + href);
            }
            return;
        }
        // A host shows 404.html at any depth, so its links alone start at the root.
        String root = URI.create(baseUrl).getRawPath();
        if (path.equals("404.html") && href.startsWith(root)) {
            follow(path, element, "", href.substring(root.length()));
        } else if (href.startsWith("/") || href.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
            faults.add(path + ": a link that is not relative: " + href);
        } else {
            follow(path, element, path, href);
        }
    }

    private void follow(String path, Element element, String from, String href) {
        URI target = URI.create("https://site.invalid/" + from).resolve(href.isEmpty() ? from : href);
        if (target.getPath().startsWith("/..")) {
            faults.add(path + ": a link out of the site: " + href);
            return;
        }
        String file = target.getPath().substring(1);
        if (file.isEmpty() || file.endsWith("/")) {
            file += "index.html";
        }
        if (href.startsWith("#")) {
            file = path;
        }
        if (!site.has(file)) {
            faults.add(path + ": a dead link: " + href + " (" + element.tagName() + ")");
            return;
        }
        String fragment = target.getFragment();
        boolean named = fragment == null || fragment.isEmpty() || !ids.containsKey(file) || compares(file, fragment);
        if (!named && !ids.get(file).contains(fragment)) {
            faults.add(path + ": no such part of the page: " + href);
        }
        if (element.is("a")) {
            linked.computeIfAbsent(path, p -> new HashSet<>()).add(file);
        }
    }

    /** Whether script on a ballot reads the fragment, as a choice of its candidates. */
    private boolean compares(String file, String fragment) {
        return fragment.startsWith("compare=")
                && List.of(fragment.substring("compare=".length()).split(",")).stream()
                        .allMatch(id -> !pages.get(file)
                                .select(".pickable th a[href='" + id + "/']")
                                .isEmpty());
    }

    /** Pages that a reader cannot come to from the front page by clicking. */
    private void orphans() {
        Deque<String> next = new ArrayDeque<>(List.of("index.html"));
        Set<String> found = new HashSet<>(next);
        while (!next.isEmpty()) {
            for (String target : linked.getOrDefault(next.remove(), Set.of())) {
                if (found.add(target)) {
                    next.add(target);
                }
            }
        }
        pages.forEach((path, page) -> {
            boolean kept = page.select("meta[name=robots][content*=noindex]").isEmpty();
            if (kept && !found.contains(path)) {
                faults.add(path + ": no page leads here");
            }
        });
    }
}
