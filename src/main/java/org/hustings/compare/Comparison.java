package org.hustings.compare;

import java.util.Collection;
import org.hustings.model.Election;

/** Two snapshots side by side. */
public final class Comparison {

    private Comparison() {}

    /**
     * Everything that readers would see change, the gravest first, then election by election and area by area.
     *
     * @param lost the addresses of {@code before} that would lead nowhere, sorted
     */
    public static Differences of(Snapshot before, Snapshot after, Collection<String> lost) {
        Journal journal = new Journal(after.words());
        Doubts doubts = new Doubts(before, after);
        doubts.tell(journal);
        People people = People.of(before, after);
        AddressChanges addresses = new AddressChanges(before, after, journal);
        addresses.lost(lost, people);
        CallChanges calls = new CallChanges(before, after, journal);
        calls.asks();
        elections(before, after, people, doubts, journal);
        new Embargoes(before, after).tell(journal);
        calls.rest();
        new AgreementChanges(before, after, journal).all();
        new SiteChanges(before, after, journal).all();
        new ProseChanges(before, after, journal).all();
        new FileChanges(before, after, journal).all();
        addresses.movedAndAdded();
        return new Differences(after.standings().today().day(), journal.changes());
    }

    private static void elections(Snapshot before, Snapshot after, People people, Doubts doubts, Journal journal) {
        ElectionChanges elections = new ElectionChanges(before, after, journal);
        CandidateChanges candidates = new CandidateChanges(before, after, journal);
        TotalChanges totals = new TotalChanges(before, after, journal);
        elections.addedAndRemoved();
        for (Election election : after.data().elections().values()) {
            Election old = before.data().elections().get(election.id());
            if (old != null) {
                elections.changed(old, election);
                people.in(election).stream().filter(pair -> !doubts.about(pair)).forEach(candidates::compare);
                if (!doubts.about(election)) {
                    totals.of(election);
                }
            }
        }
    }
}
