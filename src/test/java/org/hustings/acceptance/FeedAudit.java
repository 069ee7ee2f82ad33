package org.hustings.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Atom feeds as RFC 4287 asks, the sitemap as sitemaps.org asks, and {@code robots.txt} that names it. */
final class FeedAudit {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final BuiltSite site;
    private final String baseUrl;
    private final List<String> faults = new ArrayList<>();

    FeedAudit(BuiltSite site, String baseUrl) {
        this.site = site;
        this.baseUrl = baseUrl;
    }

    List<String> faults() {
        site.files().keySet().stream().filter(path -> path.endsWith(".atom")).forEach(this::feed);
        sitemap();
        if (!site.text("robots.txt").contains("\nSitemap: " + baseUrl + "sitemap.xml\n")) {
            faults.add("robots.txt: does not name the sitemap");
        }
        return faults;
    }

    private void feed(String path) {
        Document xml = parsed(path);
        Element feed = xml.getDocumentElement();
        if (!ATOM.equals(feed.getNamespaceURI()) || !feed.getLocalName().equals("feed")) {
            faults.add(path + ": no Atom feed");
            return;
        }
        dated(path, feed);
        if (!link(feed, "self").equals(baseUrl + path)) {
            faults.add(path + ": self is " + link(feed, "self"));
        }
        boolean signed = !children(feed, "author").isEmpty();
        Set<String> ids = new HashSet<>();
        OffsetDateTime newer = null;
        for (Element entry : children(feed, "entry")) {
            OffsetDateTime updated = dated(path, entry);
            if (newer != null && updated != null && updated.isAfter(newer)) {
                faults.add(path + ": an entry of " + updated + " after one of " + newer);
            }
            newer = updated;
            if (!ids.add(text(entry, "id"))) {
                faults.add(path + ": two entries " + text(entry, "id"));
            }
            if (!signed && children(entry, "author").isEmpty()) {
                faults.add(path + ": an entry by nobody");
            }
            leadsToAPage(path, link(entry, "alternate"));
        }
    }

    /** What feed and entry both need: an id that is a URI, a title, and when it was last changed. */
    private OffsetDateTime dated(String path, Element element) {
        for (String name : List.of("id", "title", "updated")) {
            if (children(element, name).size() != 1 || text(element, name).isBlank()) {
                faults.add(path + ": " + element.getLocalName() + " needs one " + name);
            }
        }
        if (!text(element, "id").matches("[a-z]+:\\S+")) {
            faults.add(path + ": the id is no URI: " + text(element, "id"));
        }
        try {
            return OffsetDateTime.parse(text(element, "updated"));
        } catch (DateTimeParseException e) {
            faults.add(path + ": updated is no moment: " + text(element, "updated"));
            return null;
        }
    }

    private void leadsToAPage(String path, String url) {
        if (!url.startsWith(baseUrl)) {
            faults.add(path + ": an entry leads to '" + url + "'");
            return;
        }
        String[] parts = url.substring(baseUrl.length()).split("#", 2);
        String file = parts[0].isEmpty() || parts[0].endsWith("/") ? parts[0] + "index.html" : parts[0];
        if (!site.has(file)) {
            faults.add(path + ": an entry leads to no page: " + url);
        } else if (parts.length == 2 && Jsoup.parse(site.text(file)).getElementById(parts[1]) == null) {
            faults.add(path + ": an entry leads to no part of its page: " + url);
        }
    }

    private void sitemap() {
        Element root = parsed("sitemap.xml").getDocumentElement();
        if (!SITEMAP.equals(root.getNamespaceURI()) || !root.getLocalName().equals("urlset")) {
            faults.add("sitemap.xml: no urlset of the protocol's namespace");
        }
        Set<String> named = new TreeSet<>();
        NodeList locations = root.getElementsByTagNameNS(SITEMAP, "loc");
        for (int i = 0; i < locations.getLength(); i++) {
            if (!named.add(locations.item(i).getTextContent())) {
                faults.add("sitemap.xml: twice " + locations.item(i).getTextContent());
            }
        }
        Set<String> kept = new TreeSet<>();
        for (String path : site.pages()) {
            if (Jsoup.parse(site.text(path))
                    .select("meta[name=robots][content*=noindex]")
                    .isEmpty()) {
                kept.add(baseUrl + path.replaceFirst("(^|/)index\\.html$", "$1"));
            }
        }
        kept.stream().filter(url -> !named.contains(url)).forEach(url -> faults.add("sitemap.xml: lacks " + url));
        named.stream().filter(url -> !kept.contains(url)).forEach(url -> faults.add("sitemap.xml: has " + url));
    }

    private Document parsed(String path) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(site.files().get(path)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(path + " is no XML", e);
        }
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).stream()
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }

    private static String link(Element parent, String relation) {
        return children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation)
                        || (link.getAttribute("rel").isEmpty() && relation.equals("alternate")))
                .findFirst()
                .map(link -> link.getAttribute("href"))
                .orElse("");
    }
}
