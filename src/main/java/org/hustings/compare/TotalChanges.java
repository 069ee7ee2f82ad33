package org.hustings.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hustings.compare.Journal.Entry;
import org.hustings.model.Election;
import org.hustings.model.Party;
import org.hustings.model.Pledge;
import org.hustings.page.Paths;
import org.hustings.page.PledgeTitles;
import org.hustings.page.chart.TallyWords;
import org.hustings.standing.AnswerState;
import org.hustings.standing.Tally;
import org.hustings.wording.Wording;

/** How many gave which answer: of all candidates, and party by party where neutrality allows it on both sides (rule 8). */
final class TotalChanges {

    private final Snapshot before;
    private final Snapshot after;
    private final Embargoes embargoes;
    private final PledgeTitles titles;
    private final Journal journal;

    TotalChanges(Snapshot before, Snapshot after, Journal journal) {
        this.before = before;
        this.after = after;
        this.embargoes = new Embargoes(before, after);
        this.titles = new PledgeTitles(after.data());
        this.journal = journal;
    }

    /** The totals of an election that is on both sides. */
    void of(Election election) {
        Election old = before.data().elections().get(election.id());
        List<Pledge> asked = before.data().pledgesOf(old);
        boolean byParty =
                before.standings().totalsByParty(old) && after.standings().totalsByParty(election);
        for (Pledge pledge :
                after.data().pledgesOf(election).stream().distinct().toList()) {
            Optional<Pledge> earlier = asked.stream()
                    .filter(other -> other.ref().equals(pledge.ref()))
                    .findFirst();
            if (earlier.isPresent() && !embargoes.hide(pledge.call())) {
                total(election, earlier.get(), pledge);
                if (byParty) {
                    after.data().parties().values().forEach(party -> party(election, party, earlier.get(), pledge));
                }
            }
        }
    }

    private void total(Election election, Pledge earlier, Pledge pledge) {
        Entry entry = new Entry(journal.in(election.name()), "Totals", "All candidates", Paths.pledge(pledge.ref()));
        differ(
                entry,
                journal.in(titles.of(election.id(), pledge)),
                before.standings().tally(election.id(), earlier),
                after.standings().tally(election.id(), pledge));
    }

    private void party(Election election, Party party, Pledge earlier, Pledge pledge) {
        Entry entry = new Entry(
                journal.in(election.name()),
                "Totals",
                journal.in(party.name()),
                Paths.party(election.id(), party.id()));
        differ(
                entry,
                journal.in(titles.of(election.id(), pledge)),
                before.standings().partyTally(election.id(), party.id(), earlier),
                after.standings().partyTally(election.id(), party.id(), pledge));
    }

    /** The states whose numbers differ, and no others: a table of all is on the page. */
    private void differ(Entry entry, String title, Tally old, Tally young) {
        List<AnswerState> states = Arrays.stream(AnswerState.values())
                .filter(state -> old.of(state) != young.of(state) || old.byParty(state) != young.byParty(state))
                .toList();
        if (!states.isEmpty()) {
            journal.add(
                    Change.Kind.TOTAL,
                    entry,
                    title,
                    Optional.of(words(states, old)),
                    Optional.of(words(states, young)));
        }
    }

    private String words(List<AnswerState> states, Tally tally) {
        Wording words = journal.words();
        return states.stream()
                .map(state -> TallyWords.of(words, tally, state))
                .collect(Collectors.joining(words.text("list.comma")));
    }
}
