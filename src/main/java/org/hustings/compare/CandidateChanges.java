package org.hustings.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.compare.Journal.Entry;
import org.hustings.compare.People.Pair;
import org.hustings.model.Candidate;
import org.hustings.model.Candidate.Image;
import org.hustings.model.ContactAttempt;
import org.hustings.model.Correction;
import org.hustings.model.Election;
import org.hustings.model.Party;
import org.hustings.page.Paths;

/** People who stand: who they are, whether they stand, and whether they were elected. */
final class CandidateChanges {

    private final Snapshot before;
    private final Snapshot after;
    private final Journal journal;
    private final AnswerChanges answers;
    private final OutcomeChanges outcomes;
    private final Embargoes embargoes;
    private final Doubts doubts;

    CandidateChanges(Snapshot before, Snapshot after, Journal journal) {
        this.before = before;
        this.after = after;
        this.journal = journal;
        this.embargoes = new Embargoes(before, after);
        this.doubts = new Doubts(before, after);
        this.answers = new AnswerChanges(before, after, journal);
        this.outcomes = new OutcomeChanges(before, after, journal);
    }

    void compare(Pair pair) {
        Candidate any = pair.any();
        Snapshot side = pair.after().isPresent() ? after : before;
        Entry entry = entry(side, any);
        if (pair.before().isEmpty()) {
            journal.added(Change.Kind.PERSON_ADDED, entry, "", party(after, any));
            answers.ofNewcomer(entry, any);
        } else if (pair.after().isEmpty()) {
            journal.removed(Change.Kind.PERSON_REMOVED, entry, "", party(before, any));
        } else {
            compare(entry, pair.before().get(), pair.after().get());
        }
    }

    private void compare(Entry entry, Candidate old, Candidate young) {
        int mark = journal.mark();
        details(entry, old, young);
        answers.compare(entry, old, young);
        journal.differ(Change.Kind.RESULT, entry, "result", result(before, old), result(after, young));
        outcomes.compare(entry, old, young);
        corrections(entry, old, young);
        if (journal.mark() == mark) {
            boolean personalData = shown(before, old) && shown(after, young);
            journal.others(entry, mark, Visible.same(before, old, after, young, personalData));
        }
    }

    private void details(Entry entry, Candidate old, Candidate young) {
        Change.Kind person = Change.Kind.PERSON;
        journal.differ(
                Change.Kind.STATUS,
                entry,
                "",
                Optional.of(journal.words().term("status", old.status())),
                Optional.of(journal.words().term("status", young.status())));
        journal.text(person, entry, "name", old.name(), young.name());
        journal.differ(person, entry, "name on the ballot paper", ballotName(old), ballotName(young));
        if (!doubts.aboutParties() || !old.party().equals(young.party())) {
            journal.differ(person, entry, "party", Optional.of(party(before, old)), Optional.of(party(after, young)));
        }
        journal.optionalText(person, entry, "description", old.description(), young.description());
        journal.differ(person, entry, "page", Optional.of(page(old)), Optional.of(page(young)));
        journal.optionalText(person, entry, "statement to voters", old.statement(), young.statement());
        picture(entry, old.image(), young.image());
        personalData(entry, old, young);
    }

    private static Optional<String> ballotName(Candidate candidate) {
        return candidate
                .ballotName()
                .map(name -> name.otherNames().map(other -> other + " ").orElse("") + name.surname());
    }

    private static String page(Candidate candidate) {
        return "/" + Paths.candidate(candidate);
    }

    private void picture(Entry entry, Optional<Image> old, Optional<Image> young) {
        Change.Kind person = Change.Kind.PERSON;
        journal.differ(person, entry, "picture", old.map(Image::file), young.map(Image::file));
        if (old.isPresent() && young.isPresent()) {
            journal.text(
                    person,
                    entry,
                    "what the picture shows",
                    old.get().alt(),
                    young.get().alt());
            journal.optionalText(
                    person,
                    entry,
                    "credit of the picture",
                    old.get().credit(),
                    young.get().credit());
            journal.optionalText(
                    person,
                    entry,
                    "licence of the picture",
                    old.get().licence(),
                    young.get().licence());
        }
    }

    /** Links and contact log, as far as they are still shown on both sides. */
    private void personalData(Entry entry, Candidate old, Candidate young) {
        if (shown(before, old) && shown(after, young)) {
            journal.differ(Change.Kind.PERSON, entry, "links", links(old), links(young));
            List<ContactAttempt> earlier = before.standings().contactLog(old);
            List<ContactAttempt> now = after.standings().contactLog(young);
            journal.differ(
                    Change.Kind.PERSON,
                    entry,
                    "attempts to reach them",
                    attempts(earlier, now),
                    attempts(now, earlier));
        }
    }

    /** Those that are on one side alone, each as often as it is there more. */
    private Optional<String> attempts(List<ContactAttempt> here, List<ContactAttempt> there) {
        List<ContactAttempt> alone = new ArrayList<>(here);
        there.forEach(alone::remove);
        List<String> words = alone.stream()
                .map(attempt ->
                        journal.words().text("contact." + attempt.route().term(), "day", attempt.on()))
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
    }

    private static boolean shown(Snapshot side, Candidate candidate) {
        return side.standings().personalDataShown(side.data().elections().get(candidate.election()));
    }

    private static Optional<String> links(Candidate candidate) {
        List<String> links = candidate.links().stream()
                .map(link -> link.kind() + " " + link.url())
                .toList();
        return links.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", links));
    }

    private Optional<String> result(Snapshot side, Candidate candidate) {
        return side.standings().result(candidate).map(result -> {
            Stream<String> word = result
                    .elected()
                    .map(elected -> journal.words().text(elected ? "result.elected" : "result.not-elected"))
                    .stream();
            Stream<String> votes = result.votes().map(n -> journal.words().count("votes", n)).stream();
            return Stream.concat(word, votes).collect(Collectors.joining(", "));
        });
    }

    private void corrections(Entry entry, Candidate old, Candidate young) {
        if (embargoes.hideAny(before.data().elections().get(old.election()))
                || embargoes.hideAny(after.data().elections().get(young.election()))) {
            return;
        }
        List<Correction> earlier = new ArrayList<>(before.standings().corrections(old));
        List<Correction> now = after.standings().corrections(young);
        now.stream()
                .filter(correction -> !earlier.contains(correction))
                .forEach(correction -> journal.added(
                        Change.Kind.CORRECTION, entry, "correction", Journal.quoted(journal.in(correction.what()))));
        earlier.stream()
                .filter(correction -> !now.contains(correction))
                .forEach(correction -> journal.removed(
                        Change.Kind.CORRECTION, entry, "correction", Journal.quoted(journal.in(correction.what()))));
    }

    private String party(Snapshot side, Candidate candidate) {
        Party party = side.data().parties().get(candidate.party());
        return party == null ? candidate.party() : journal.in(party.name());
    }

    private Entry entry(Snapshot side, Candidate candidate) {
        Election election = side.data().elections().get(candidate.election());
        String area = ElectionChanges.area(side.data(), election, candidate.area(), journal);
        return new Entry(
                journal.in(election.name()),
                area,
                journal.in(candidate.name()) + ", " + area,
                Paths.candidate(candidate));
    }
}
