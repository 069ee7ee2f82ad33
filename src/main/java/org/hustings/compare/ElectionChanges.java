package org.hustings.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.compare.Journal.Entry;
import org.hustings.model.Ballot;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.page.Paths;

/** Elections and their ballots. */
final class ElectionChanges {

    private static final Change.Kind KIND = Change.Kind.ELECTION;

    private final Snapshot before;
    private final Snapshot after;
    private final Journal journal;

    ElectionChanges(Snapshot before, Snapshot after, Journal journal) {
        this.before = before;
        this.after = after;
        this.journal = journal;
    }

    void addedAndRemoved() {
        for (Election election : before.data().elections().values()) {
            if (!after.data().elections().containsKey(election.id()) && !after.lacks(election.file())) {
                journal.removed(KIND, entry(election), "", "the election, " + size(before.data(), election));
            }
        }
        for (Election election : after.data().elections().values()) {
            if (!before.data().elections().containsKey(election.id()) && !before.lacks(election.file())) {
                journal.added(KIND, entry(election), "", "an election, " + size(after.data(), election));
            }
        }
    }

    private static String size(Dataset data, Election election) {
        int people = (int) data.candidates().stream()
                .filter(candidate -> candidate.election().equals(election.id()))
                .count();
        return Journal.count(election.ballots().size(), "ballot") + " and " + Journal.count(people, "candidate");
    }

    void changed(Election old, Election young) {
        int mark = journal.mark();
        Entry entry = entry(young);
        journal.text(KIND, entry, "name", old.name(), young.name());
        journal.differ(
                KIND,
                entry,
                "polling day",
                Optional.of(journal.words().date(old.date())),
                Optional.of(journal.words().date(young.date())));
        journal.differ(
                KIND,
                entry,
                "polls close",
                Optional.of(journal.words().moment(old.pollsCloseOrDefault())),
                Optional.of(journal.words().moment(young.pollsCloseOrDefault())));
        journal.differ(KIND, entry, "calls put to its candidates", calls(old), calls(young));
        journal.differ(
                KIND,
                entry,
                "links and contact log are shown until",
                old.retainPersonalDataUntil().map(journal.words()::date),
                young.retainPersonalDataUntil().map(journal.words()::date));
        journal.differ(KIND, entry, "everybody in it is made up", madeUp(old), madeUp(young));
        ballots(old, young);
        journal.others(entry, mark, Visible.of(old).equals(Visible.of(young)));
    }

    private static Optional<String> madeUp(Election election) {
        return Optional.of(election.demonstration() ? "its pages say so" : "no page says so");
    }

    private static Optional<String> calls(Election election) {
        return election.calls().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", election.calls()));
    }

    private void ballots(Election old, Election young) {
        for (Ballot ballot : old.ballots().values()) {
            if (!young.ballots().containsKey(ballot.id())) {
                journal.removed(KIND, entry(before, old, ballot), "", "the ballot, " + words(ballot));
            }
        }
        for (Ballot ballot : young.ballots().values()) {
            Ballot earlier = old.ballots().get(ballot.id());
            if (earlier == null) {
                journal.added(KIND, entry(after, young, ballot), "", "a ballot, " + words(ballot));
            } else {
                journal.differ(
                        KIND,
                        entry(after, young, ballot),
                        "ballot",
                        Optional.of(words(earlier)),
                        Optional.of(words(ballot)));
            }
        }
    }

    private String words(Ballot ballot) {
        List<String> words = new ArrayList<>();
        words.add(Journal.count(ballot.seats(), "seat"));
        words.add(ballot.status().term());
        ballot.reason().map(journal::in).ifPresent(words::add);
        ballot.replacedBy().ifPresent(other -> words.add("replaced by " + other));
        return String.join(", ", words);
    }

    private Entry entry(Election election) {
        String name = journal.in(election.name());
        return new Entry(name, name, Paths.election(election.id()));
    }

    private Entry entry(Snapshot side, Election election, Ballot ballot) {
        String area = area(side.data(), election, ballot.area(), journal);
        return new Entry(journal.in(election.name()), area, area, Paths.ballot(election.id(), ballot.area()));
    }

    /** The name of an area; its id where the data does not know it. */
    static String area(Dataset data, Election election, String area, Journal journal) {
        return Optional.ofNullable(data.organisations().get(election.organisation()))
                .map(organisation -> organisation.areas().get(area))
                .map(found -> journal.in(found.name()))
                .orElse(area);
    }
}
