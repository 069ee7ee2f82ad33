package org.hustings.compare;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hustings.model.Dataset;
import org.hustings.model.SourceFile;
import org.hustings.standing.Standings;
import org.hustings.wording.Wording;

/**
 * One side of a comparison: the site as on the day.
 *
 * @param words the site's own words in its first language
 * @param prose the authored texts that are published, by the path of their page
 * @param files what else pages are made of or come with, templates among it: by the path in the project, a name for the
 *     bytes
 * @param urls the path of every page and file, from the site's root; absent where the data has errors, so that no site
 *     could be drawn up
 * @param unread the files that could not be read, by their path in the project
 */
public record Snapshot(
        Standings standings,
        Wording words,
        NavigableMap<String, Prose> prose,
        NavigableMap<String, String> files,
        Optional<Set<String>> urls,
        SortedSet<String> unread) {

    public Snapshot {
        prose = Collections.unmodifiableNavigableMap(new TreeMap<>(prose));
        files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
        urls = urls.map(Set::copyOf);
        unread = Collections.unmodifiableSortedSet(new TreeSet<>(unread));
    }

    /**
     * An authored text.
     *
     * @param title as plain text; empty where it joins a page that has its own
     * @param content everything in it that readers see
     */
    public record Prose(String title, String content) {}

    /** Whether a file could not be read here, so that it is not known what it says. */
    boolean lacks(SourceFile file) {
        return unread.contains(file.path());
    }

    /** Whether a file could not be read, or one in a folder. */
    boolean lacks(String path) {
        return unread.stream().anyMatch(file -> file.equals(path) || file.startsWith(path + "/"));
    }

    Dataset data() {
        return standings.data();
    }
}
