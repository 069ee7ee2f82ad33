package org.hustings.compare;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hustings.compare.Journal.Entry;
import org.hustings.model.Redirects;
import org.hustings.page.Paths;

/** Addresses that would vanish, move or come up. */
final class AddressChanges {

    private static final String SECTION = "Addresses";

    private static final Pattern PERSON =
            Pattern.compile("(?<language>([a-z]{2,3}(-[A-Za-z0-9]+)*/)?)" + Paths.person("(?<id>[^/]+)"));

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
            journal.add(
                    Change.Kind.ADDRESS_LOST, entry(path), "", Optional.of("a page"), Optional.of(line(path, people)));
        }
    }

    /** A person's page leads to the scorecard that is left of them; without one it can only be said to be gone. */
    private static String line(String path, People people) {
        Matcher person = PERSON.matcher(path);
        if (!person.matches()) {
            return path + ": " + people.newPath(path).orElse("new/path/");
        }
        return people.scorecard(person.group("id"))
                .map(scorecard -> path + ": " + person.group("language") + scorecard)
                .orElse("gone: [" + path + "]");
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
        Set<String> newcomers = journal.changes().stream()
                .filter(change -> change.before().isEmpty() && change.what().isEmpty())
                .map(Change::page)
                .filter(page -> !page.isEmpty())
                .collect(Collectors.toSet());
        for (String path : new TreeSet<>(young)) {
            boolean page = path.isEmpty() || path.endsWith("/");
            boolean told =
                    redirects.moved().containsKey(path) || redirects.gone().contains(path);
            if (page && !told && !old.contains(path) && !isBelow(newcomers, path)) {
                journal.added(Change.Kind.ADDRESS_ADDED, entry(path), "", "a page");
            }
        }
    }

    /** Whether a page is that of something new, or lies below it, so that it goes without saying. */
    private static boolean isBelow(Set<String> newcomers, String path) {
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            if (newcomers.contains(path.substring(0, end + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Entry entry(String path) {
        return new Entry(SECTION, "/" + path, path);
    }
}
