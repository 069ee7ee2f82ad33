package org.hustings.compare;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hustings.compare.Journal.Entry;
import org.hustings.compare.People.Pair;
import org.hustings.model.Election;

/**
 * What errors on either side leave unknown. Nobody may take a file that could not be read for one that was taken out, nor
 * numbers without it for totals.
 */
final class Doubts {

    private static final String SECTION = "Not compared";
    private static final String PARTIES = "data/parties.yaml";

    private final Snapshot before;
    private final Snapshot after;

    Doubts(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    /** Says what could not be compared, and why. */
    void tell(Journal journal) {
        SortedSet<String> files = new TreeSet<>(before.unread());
        files.addAll(after.unread());
        files.forEach(file -> tell(
                journal,
                file,
                "has errors "
                        + where(before.unread().contains(file), after.unread().contains(file))
                        + ", so nothing is told of what it says"));
        if (before.urls().isEmpty() || after.urls().isEmpty()) {
            tell(
                    journal,
                    "Addresses",
                    "there are errors "
                            + where(before.urls().isEmpty(), after.urls().isEmpty())
                            + ", so addresses that would vanish are not known");
        }
    }

    private static void tell(Journal journal, String subject, String why) {
        journal.add(Change.Kind.NOT_COMPARED, new Entry(SECTION, subject, ""), "", Optional.empty(), Optional.of(why));
    }

    private static String where(boolean old, boolean young) {
        return old && young ? "on both sides" : old ? "before the change" : "after the change";
    }

    /** Whether somebody's own file could not be read on a side: what it lacks there was not taken out. */
    boolean about(Pair pair) {
        return Stream.concat(pair.before().stream(), pair.after().stream())
                .anyMatch(candidate -> before.lacks(candidate.file()) || after.lacks(candidate.file()));
    }

    /** Whether numbers in an election rest on files that could not be read. */
    boolean about(Election election) {
        String folder = "data/elections/" + election.id();
        return before.lacks(folder) || after.lacks(folder) || before.lacks("data/calls") || after.lacks("data/calls");
    }

    /** Whether names of parties are unknown. */
    boolean aboutParties() {
        return before.lacks(PARTIES) || after.lacks(PARTIES);
    }
}
