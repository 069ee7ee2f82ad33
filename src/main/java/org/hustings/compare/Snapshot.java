package org.hustings.compare;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hustings.model.Dataset;
import org.hustings.standing.Standings;
import org.hustings.wording.Wording;

/**
 * One side of a comparison: the site as on the day.
 *
 * @param words the site's own words in its first language
 * @param prose the authored texts that are published, by the path of their page
 * @param urls the path of every page and file, from the site's root; absent where the data has errors, so that no site
 *     could be drawn up
 */
public record Snapshot(
        Standings standings, Wording words, NavigableMap<String, Prose> prose, Optional<Set<String>> urls) {

    public Snapshot {
        prose = Collections.unmodifiableNavigableMap(new TreeMap<>(prose));
        urls = urls.map(Set::copyOf);
    }

    /**
     * An authored text.
     *
     * @param title as plain text; empty where it joins a page that has its own
     * @param content everything in it that readers see
     */
    public record Prose(String title, String content) {}

    Dataset data() {
        return standings.data();
    }
}
