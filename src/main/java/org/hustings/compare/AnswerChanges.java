package org.hustings.compare;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hustings.compare.Journal.Entry;
import org.hustings.model.Answer;
import org.hustings.model.Candidate;
import org.hustings.model.PledgeRef;
import org.hustings.page.PledgeTitles;
import org.hustings.standing.PledgeStanding;

/** What people answered. Of what an embargo hides on either side nothing is told, also not that it is there. */
final class AnswerChanges {

    private static final Change.Kind WORDS = Change.Kind.WORDS;

    private final Snapshot before;
    private final Snapshot after;
    private final Embargoes embargoes;
    private final PledgeTitles titles;
    private final Journal journal;

    AnswerChanges(Snapshot before, Snapshot after, Journal journal) {
        this.embargoes = new Embargoes(before, after);
        this.titles = new PledgeTitles(after.data());
        this.before = before;
        this.after = after;
        this.journal = journal;
    }

    /** The replies of somebody who was not there before. */
    void ofNewcomer(Entry entry, Candidate candidate) {
        for (PledgeStanding standing : after.standings().pledges(candidate)) {
            if (!embargoes.hide(standing.pledge().call()) && standing.state().replied()) {
                journal.added(Change.Kind.ANSWER, entry, title(candidate, standing), state(standing));
            }
        }
    }

    void compare(Entry entry, Candidate old, Candidate young) {
        Map<PledgeRef, PledgeStanding> earlier = before.standings().pledges(old).stream()
                .collect(Collectors.toMap(standing -> standing.pledge().ref(), Function.identity()));
        for (PledgeStanding standing : after.standings().pledges(young)) {
            PledgeStanding was = earlier.get(standing.pledge().ref());
            if (embargoes.hide(standing.pledge().call())) {
                continue;
            }
            if (was == null) {
                journal.added(Change.Kind.ANSWER, entry, title(young, standing), state(standing));
            } else if (was.state() != standing.state()) {
                journal.add(
                        Change.Kind.ANSWER,
                        entry,
                        title(young, standing),
                        Optional.of(state(was)),
                        Optional.of(state(standing)));
            } else if (was.current().isPresent() && standing.current().isPresent()) {
                beside(entry, title(young, standing), was, standing);
            }
        }
    }

    /** What stands beside a state that stays the same. */
    private void beside(Entry entry, String title, PledgeStanding was, PledgeStanding standing) {
        Answer old = was.current().orElseThrow();
        Answer young = standing.current().orElseThrow();
        journal.optionalText(WORDS, entry, title + ": their words", old.words(), young.words());
        journal.differ(
                WORDS,
                entry,
                title + ": given by",
                Optional.of(old.givenBy().term()),
                Optional.of(young.givenBy().term()));
        journal.differ(
                WORDS,
                entry,
                title + ": answered on",
                Optional.of(journal.words().date(old.on())),
                Optional.of(journal.words().date(young.on())));
        journal.optionalText(WORDS, entry, title + ": why it changed", old.reason(), young.reason());
        journal.source(WORDS, entry, title + ": source", old.source(), young.source());
        if (!was.earlier().equals(standing.earlier())) {
            journal.add(
                    WORDS,
                    entry,
                    title + ": earlier answers",
                    Optional.of(String.valueOf(was.earlier().size())),
                    Optional.of(standing.earlier().size() + ", with changes"));
        }
    }

    private String state(PledgeStanding standing) {
        String state = journal.words().say(standing.said());
        return standing.byParty() ? state + " (" + journal.words().text("ballot.by-party") + ")" : state;
    }

    private String title(Candidate candidate, PledgeStanding standing) {
        return journal.in(titles.of(candidate.election(), standing.pledge()));
    }
}
