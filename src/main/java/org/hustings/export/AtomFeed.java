package org.hustings.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An Atom feed (RFC 4287). Its days come from the data alone, so that it changes only when the data does.
 *
 * @param address its own, which is also its id
 * @param page the page that says the same
 * @param entries newest first
 */
record AtomFeed(
        String address,
        String page,
        String language,
        String title,
        Optional<String> subtitle,
        String author,
        List<Entry> entries) {

    AtomFeed {
        entries = List.copyOf(entries);
    }

    /**
     * One entry.
     *
     * @param subject what it is about; entries of one day about one subject are numbered
     * @param link the page that shows it
     * @param summary what is to be said beyond the title
     */
    record Entry(LocalDate on, String subject, String link, String title, Optional<String> summary) {}

    void write(OutputStream out) throws IOException {
        out.write(text().getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        StringBuilder xml = new StringBuilder(512 + 512 * entries.size());
        xml.append(
                        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(escaped(language))
                .append("\">\n");
        element(xml, "id", address);
        element(xml, "title", title);
        subtitle.ifPresent(text -> element(xml, "subtitle", text));
        element(
                xml,
                "updated",
                moment(entries.isEmpty() ? LocalDate.EPOCH : entries.get(0).on()));
        xml.append("<author>");
        element(xml, "name", author);
        xml.append("</author>\n");
        link(xml, "self", address);
        link(xml, "alternate", page);
        List<String> ids = ids();
        for (int i = 0; i < entries.size(); i++) {
            entry(xml, entries.get(i), ids.get(i));
        }
        return xml.append("</feed>\n").toString();
    }

    /** An id for each entry, counted from the oldest, so that an entry keeps its own when a newer one comes. */
    private List<String> ids() {
        Map<String, Integer> uses = new HashMap<>();
        String[] ids = new String[entries.size()];
        for (int i = ids.length - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            String id = address + "#" + entry.on() + "/" + entry.subject().replace('#', '/');
            int use = uses.merge(id, 1, Integer::sum);
            ids[i] = use == 1 ? id : id + "/" + use;
        }
        return List.of(ids);
    }

    private static void entry(StringBuilder xml, Entry entry, String id) {
        xml.append("<entry>\n");
        element(xml, "id", id);
        element(xml, "title", entry.title());
        element(xml, "updated", moment(entry.on()));
        link(xml, "alternate", entry.link());
        entry.summary().ifPresent(text -> element(xml, "summary", text));
        xml.append("</entry>\n");
    }

    /** The data has days, Atom wants moments. */
    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static void link(StringBuilder xml, String relation, String href) {
        xml.append("<link rel=\"")
                .append(relation)
                .append("\" href=\"")
                .append(escaped(href))
                .append("\"/>\n");
    }

    /** Text as XML 1.0 can hold it. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(allowed(c) ? c : ' ');
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= 0xd800 && c <= 0xdfff;
        return !control && !surrogate && c != 0xfffe && c != 0xffff;
    }
}
