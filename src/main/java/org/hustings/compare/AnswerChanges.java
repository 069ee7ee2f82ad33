package org.hustings.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hustings.compare.Journal.Entry;
import org.hustings.model.Answer;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.model.PledgeRef;
import org.hustings.model.Source;
import org.hustings.standing.Agenda;
import org.hustings.standing.PledgeStanding;

/** What people answered. What an embargo hides on either side is named, and nothing of it told. */
final class AnswerChanges {

    private static final Change.Kind WORDS = Change.Kind.WORDS;

    private final Snapshot before;
    private final Snapshot after;
    private final Embargoes embargoes;
    private final Journal journal;

    AnswerChanges(Snapshot before, Snapshot after, Journal journal) {
        this.embargoes = new Embargoes(before, after);
        this.before = before;
        this.after = after;
        this.journal = journal;
    }

    /** The replies of somebody who was not there before. */
    void ofNewcomer(Entry entry, Candidate candidate) {
        for (PledgeStanding standing : after.standings().pledges(candidate)) {
            if (embargoes.hide(standing.pledge().call())) {
                if (!entries(after, candidate, standing).isEmpty()) {
                    embargoed(entry, standing);
                }
            } else if (standing.state().replied()) {
                journal.added(Change.Kind.ANSWER, entry, title(standing), state(standing));
            }
        }
    }

    void compare(Entry entry, Candidate old, Candidate young) {
        Map<PledgeRef, PledgeStanding> earlier = before.standings().pledges(old).stream()
                .collect(Collectors.toMap(standing -> standing.pledge().ref(), Function.identity()));
        for (PledgeStanding standing : after.standings().pledges(young)) {
            PledgeStanding was = earlier.get(standing.pledge().ref());
            if (embargoes.hide(standing.pledge().call())) {
                if (!entries(before, old, standing).equals(entries(after, young, standing))) {
                    embargoed(entry, standing);
                }
            } else if (was == null) {
                journal.added(Change.Kind.ANSWER, entry, title(standing), state(standing));
            } else if (was.state() != standing.state()) {
                journal.add(
                        Change.Kind.ANSWER,
                        entry,
                        title(standing),
                        Optional.of(state(was)),
                        Optional.of(state(standing)));
            } else if (was.current().isPresent() && standing.current().isPresent()) {
                beside(entry, title(standing), was, standing);
            }
        }
    }

    private void embargoed(Entry entry, PledgeStanding standing) {
        String until = embargoes.until(standing.pledge().call(), journal);
        journal.added(Change.Kind.EMBARGOED, entry, title(standing), until);
    }

    /** What a file says of a pledge. It never leaves this class. */
    private static List<Answer> entries(Snapshot side, Candidate candidate, PledgeStanding standing) {
        Election election = side.data().elections().get(candidate.election());
        Pledge pledge = standing.pledge();
        List<Answer> byShortKey =
                candidate.answers().get(Agenda.of(side.data(), election).key(pledge));
        List<Answer> entries = byShortKey != null
                ? byShortKey
                : candidate.answers().get(pledge.ref().toString());
        return entries == null ? List.of() : entries;
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
        journal.differ(
                WORDS,
                entry,
                title + ": source",
                old.source().map(this::source),
                young.source().map(this::source));
        if (!was.earlier().equals(standing.earlier())) {
            journal.add(
                    WORDS,
                    entry,
                    title + ": earlier answers",
                    Optional.of(String.valueOf(was.earlier().size())),
                    Optional.of(standing.earlier().size() + ", with changes"));
        }
    }

    private String source(Source source) {
        String title = source.title().map(journal::in).orElse("");
        String url = source.url().orElse("");
        String archived = source.archived().map(copy -> ", archived as " + copy).orElse("");
        String seen = source.seen()
                .map(day -> ", seen on " + journal.words().date(day))
                .orElse("");
        return (title.isEmpty() || url.isEmpty() ? title + url : title + " (" + url + ")") + archived + seen;
    }

    private String state(PledgeStanding standing) {
        String state = journal.words().term("state", standing.state());
        boolean byParty = standing.current()
                .map(answer -> answer.givenBy() == Answer.GivenBy.PARTY)
                .orElse(false);
        return byParty ? state + " (" + journal.words().text("ballot.by-party") + ")" : state;
    }

    private String title(PledgeStanding standing) {
        return journal.in(standing.pledge().title());
    }
}
