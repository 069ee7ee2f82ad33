package org.hustings.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AtomFeedTest {

    private static final LocalDate DAY = LocalDate.parse("2021-04-20");

    @Test
    void holdsWhatRfc4287AsksFor() throws IOException {
        AtomFeed.Entry entry = new AtomFeed.Entry(
                DAY, "acle/jo/#funding", "https://example.org/acle/jo/#funding", "A & B <c>", Optional.of("More"));
        assertThat(xml(List.of(entry))).isEqualTo("""
                        <?xml version="1.0" encoding="utf-8"?>
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                        <id>https://example.org/changes/feed.atom</id>
                        <title>Changes</title>
                        <updated>2021-04-20T00:00:00Z</updated>
                        <author><name>Group</name>
                        </author>
                        <link rel="self" href="https://example.org/changes/feed.atom"/>
                        <link rel="alternate" href="https://example.org/changes/"/>
                        <entry>
                        <id>https://example.org/changes/feed.atom#2021-04-20/acle/jo//funding</id>
                        <title>A &amp; B &lt;c&gt;</title>
                        <updated>2021-04-20T00:00:00Z</updated>
                        <link rel="alternate" href="https://example.org/acle/jo/#funding"/>
                        <summary>More</summary>
                        </entry>
                        </feed>
                        """);
    }

    @Test
    void anEntryKeepsItsIdWhenANewerOneOfItsDayComes() throws IOException {
        AtomFeed.Entry older = entry("older");
        String before = xml(List.of(older));
        String after = xml(List.of(entry("newer"), older));
        String id = "<id>https://example.org/changes/feed.atom#2021-04-20/x</id>\n<title>older</title>";
        assertThat(before).contains(id);
        assertThat(after).contains(id).contains("#2021-04-20/x/2</id>\n<title>newer</title>");
    }

    @Test
    void whatXmlCannotHoldIsBlankedOut() throws IOException {
        assertThat(xml(List.of(entry("bell\u0007 \ud83d\udc4b")))).contains("<title>bell  \ud83d\udc4b</title>");
    }

    @Test
    void anEmptyFeedDoesNotTellTheTime() throws IOException {
        assertThat(xml(List.of())).contains("<updated>1970-01-01T00:00:00Z</updated>");
    }

    private static AtomFeed.Entry entry(String title) {
        return new AtomFeed.Entry(DAY, "x", "https://example.org/x", title, Optional.empty());
    }

    private static String xml(List<AtomFeed.Entry> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AtomFeed(
                        "https://example.org/changes/feed.atom",
                        "https://example.org/changes/",
                        "en",
                        "Changes",
                        Optional.empty(),
                        "Group",
                        entries)
                .write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
