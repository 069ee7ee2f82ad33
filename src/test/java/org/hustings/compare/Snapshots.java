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
                Optional.empty());
    }

    static Snapshot withProse(Snapshot snapshot, String path, String title, String content) {
        TreeMap<String, Snapshot.Prose> prose = new TreeMap<>(snapshot.prose());
        prose.put(path, new Snapshot.Prose(title, content));
        return new Snapshot(snapshot.standings(), snapshot.words(), prose, snapshot.urls());
    }

    static Snapshot withUrls(Snapshot snapshot, String... urls) {
        return new Snapshot(
                snapshot.standings(), snapshot.words(), snapshot.prose(), Optional.of(new TreeSet<>(Set.of(urls))));
    }
}
