package org.hustings.compare;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hustings.model.Sample;
import org.hustings.page.Editions;
import org.hustings.standing.Standings;
import org.hustings.wording.Wording;

/** Snapshots of sample datasets, with the built-in English. */
final class Snapshots {

    private Snapshots() {}

    static Snapshot of(Sample sample, String day) {
        return new Snapshot(
                Standings.of(sample.build(), Sample.on(day)),
                new Wording("en", Sample.ZONE, Editions.strings()),
                new TreeMap<>(),
                new TreeMap<>(),
                Optional.of(Set.of()),
                new TreeSet<>());
    }

    static Snapshot withProse(Snapshot snapshot, String path, String title, String content) {
        TreeMap<String, Snapshot.Prose> prose = new TreeMap<>(snapshot.prose());
        prose.put(path, new Snapshot.Prose(title, content));
        return new Snapshot(
                snapshot.standings(), snapshot.words(), prose, snapshot.files(), snapshot.urls(), snapshot.unread());
    }

    static Snapshot withFile(Snapshot snapshot, String path, String bytes) {
        TreeMap<String, String> files = new TreeMap<>(snapshot.files());
        files.put(path, bytes);
        return new Snapshot(
                snapshot.standings(), snapshot.words(), snapshot.prose(), files, snapshot.urls(), snapshot.unread());
    }

    /** A side with errors: this file could not be read, and no site could be drawn up. */
    static Snapshot without(Snapshot snapshot, String unread) {
        return new Snapshot(
                snapshot.standings(),
                snapshot.words(),
                snapshot.prose(),
                snapshot.files(),
                Optional.empty(),
                new TreeSet<>(Set.of(unread)));
    }

    static Snapshot withUrls(Snapshot snapshot, String... urls) {
        return new Snapshot(
                snapshot.standings(),
                snapshot.words(),
                snapshot.prose(),
                snapshot.files(),
                Optional.of(new TreeSet<>(Set.of(urls))),
                snapshot.unread());
    }
}
