package org.hustings.compare;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hustings.compare.Journal.Entry;
import org.hustings.model.Redirects;

/** Addresses that would vanish, move or come up. */
final class AddressChanges {

    private static final String SECTION = "Addresses";

    private final Snapshot before;
    private final Snapshot after;
    private final Journal journal;

    AddressChanges(Snapshot before, Snapshot after, Journal journal) {
        this.before = before;
        this.after = after;
        this.journal = journal;
    }

    /** Those that would vanish, each with the line that would keep it. */
    void lost(Collection<String> lost, People people) {
        for (String path : lost) {
            String target = people.newPath(path).orElse("new/path/");
            journal.add(
                    Change.Kind.ADDRESS_LOST,
                    entry(path),
                    "",
                    Optional.of("a page"),
                    Optional.of(path + ": " + target));
        }
    }

    void movedAndAdded() {
        Redirects old = before.data().redirects();
        Redirects young = after.data().redirects();
        for (Map.Entry<String, String> moved : young.moved().entrySet()) {
            if (!moved.getValue().equals(old.moved().get(moved.getKey()))) {
                journal.added(Change.Kind.ADDRESS_MOVED, entry(moved.getKey()), "", "leads to /" + moved.getValue());
            }
        }
        for (String gone : young.gone()) {
            if (!old.gone().contains(gone)) {
                journal.added(Change.Kind.ADDRESS_MOVED, entry(gone), "", "says that it was removed on request");
            }
        }
        if (before.urls().isPresent() && after.urls().isPresent()) {
            added(before.urls().get(), after.urls().get(), young);
        }
    }

    private void added(Set<String> old, Set<String> young, Redirects redirects) {
        for (String path : new TreeSet<>(young)) {
            boolean page = path.isEmpty() || path.endsWith("/");
            boolean told =
                    redirects.moved().containsKey(path) || redirects.gone().contains(path);
            if (page && !told && !old.contains(path)) {
                journal.added(Change.Kind.ADDRESS_ADDED, entry(path), "", "a page");
            }
        }
    }

    private static Entry entry(String path) {
        return new Entry(SECTION, "/" + path, path);
    }
}
