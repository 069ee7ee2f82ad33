package org.hustings.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hustings.compare.Journal.Entry;
import org.hustings.model.Candidate;
import org.hustings.model.FollowThrough;
import org.hustings.model.FollowThrough.Reply;
import org.hustings.model.Pledge;
import org.hustings.page.PledgeTitles;
import org.hustings.standing.OutcomeStanding;

/** What became of people's pledges, and what they replied to it. Of what an embargo hides on either side nothing is told. */
final class OutcomeChanges {

    private static final Change.Kind KIND = Change.Kind.OUTCOME;

    private final Snapshot before;
    private final Snapshot after;
    private final Embargoes embargoes;
    private final PledgeTitles earlierTitles;
    private final PledgeTitles titles;
    private final Journal journal;

    OutcomeChanges(Snapshot before, Snapshot after, Journal journal) {
        this.before = before;
        this.after = after;
        this.embargoes = new Embargoes(before, after);
        this.earlierTitles = new PledgeTitles(before.data());
        this.titles = new PledgeTitles(after.data());
        this.journal = journal;
    }

    void compare(Entry entry, Candidate old, Candidate young) {
        List<OutcomeStanding> earlier = before.standings().outcomes(old);
        List<OutcomeStanding> now = after.standings().outcomes(young);
        earlier.stream()
                .filter(standing -> standing.current().isPresent())
                .filter(standing -> !embargoes.hide(standing.pledge().call()))
                .filter(standing -> of(standing.pledge(), now).isEmpty())
                .forEach(standing -> journal.removed(
                        KIND,
                        entry,
                        journal.in(earlierTitles.of(old.election(), standing.pledge())),
                        outcome(standing)));
        for (OutcomeStanding standing : now) {
            if (!embargoes.hide(standing.pledge().call())) {
                String pledge = journal.in(titles.of(young.election(), standing.pledge()));
                compare(entry, pledge, of(standing.pledge(), earlier), standing);
            }
        }
    }

    private static Optional<OutcomeStanding> of(Pledge pledge, List<OutcomeStanding> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.pledge().ref().equals(pledge.ref()))
                .findFirst();
    }

    private void compare(Entry entry, String pledge, Optional<OutcomeStanding> other, OutcomeStanding standing) {
        Optional<String> was = other.map(this::outcome);
        Optional<String> is = Optional.of(outcome(standing));
        if (!is.equals(was)) {
            if (standing.current().isPresent() || was.isPresent()) {
                journal.add(KIND, entry, pledge, was, is);
            }
            return;
        }
        String title = pledge + ": " + is.get();
        OutcomeStanding old = other.orElseThrow();
        if (old.current().isPresent() && standing.current().isPresent()) {
            finding(entry, title, old.current().get(), standing.current().get());
        }
        if (!old.earlier().equals(standing.earlier())) {
            journal.add(
                    KIND,
                    entry,
                    title + ": earlier findings",
                    Optional.of(String.valueOf(old.earlier().size())),
                    Optional.of(standing.earlier().size() + ", with changes"));
        }
    }

    /** What stands beside an outcome that stays the same. */
    private void finding(Entry entry, String title, FollowThrough old, FollowThrough young) {
        day(entry, title + ": found on", Optional.of(old.on()), Optional.of(young.on()));
        journal.optionalText(KIND, entry, title + ": note", old.note(), young.note());
        journal.source(KIND, entry, title + ": source", old.source(), young.source());
        day(entry, title + ": next check", old.nextReview(), young.nextReview());
        Optional<Reply> earlier = old.reply();
        Optional<Reply> now = young.reply();
        day(entry, title + ": sent to them on", earlier.flatMap(Reply::sent), now.flatMap(Reply::sent));
        day(entry, title + ": reply due", earlier.flatMap(Reply::due), now.flatMap(Reply::due));
        journal.differ(KIND, entry, title + ": whether they agree", agreed(earlier), agreed(now));
        journal.optionalText(
                KIND, entry, title + ": their reply", earlier.flatMap(Reply::words), now.flatMap(Reply::words));
    }

    private void day(Entry entry, String what, Optional<LocalDate> old, Optional<LocalDate> young) {
        journal.differ(KIND, entry, what, old.map(journal.words()::date), young.map(journal.words()::date));
    }

    private Optional<String> agreed(Optional<Reply> reply) {
        return reply.flatMap(Reply::agreed)
                .map(agreed -> journal.words().text(agreed ? "reply.agreed" : "reply.disagreed"));
    }

    private String outcome(OutcomeStanding standing) {
        return journal.words().term("outcome", standing.outcome());
    }
}
