package org.hustings.check;

import static org.hustings.check.Hints.quoted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.FollowThrough;
import org.hustings.model.FollowThrough.Outcome;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;
import org.hustings.standing.AnswerState;

/** Rule 5: follow-through is for those elected, rests on sources, and a bad outcome was put to them first. */
final class FollowThroughEntries implements Rule {

    private static final String NAME = "follow-through";
    private static final String SECTION = "follow_through";
    private static final Set<Outcome> JUDGED =
            EnumSet.of(Outcome.NO_PROGRESS, Outcome.KEPT, Outcome.PARTLY_KEPT, Outcome.BROKEN);

    private final Known known;

    FollowThroughEntries(Known known) {
        this.known = known;
    }

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        PledgeKeys keys = new PledgeKeys(data, known, NAME, SECTION);
        for (Candidate candidate : data.candidates()) {
            if (!candidate.followThrough().isEmpty()) {
                checkElected(candidate, findings);
                keys.check(candidate, candidate.followThrough().keySet(), findings);
                Optional<LocalDate> poll = Optional.ofNullable(data.elections().get(candidate.election()))
                        .map(Election::date);
                candidate.followThrough().forEach((key, entries) -> {
                    for (int i = 0; i < entries.size(); i++) {
                        check(candidate, key, i, entries.get(i), findings);
                        checkDays(candidate, key, i, entries.get(i), poll, findings);
                    }
                    if (candidate.elected()) {
                        checkPledged(candidate, keys, key, entries, findings);
                    }
                });
            }
        }
        return findings;
    }

    private static void checkElected(Candidate candidate, List<Finding> findings) {
        if (!candidate.elected()) {
            findings.add(Finding.error(
                    Place.key(candidate.file().path(), SECTION),
                    NAME,
                    "only those elected have follow-through, and this candidate is not marked as elected",
                    "add \"result: {elected: true}\" if they were, else delete \"follow_through\""));
        }
    }

    private static void check(Candidate candidate, String key, int i, FollowThrough entry, List<Finding> findings) {
        String file = candidate.file().path();
        String outcome = "the outcome " + quoted(entry.outcome().term());
        if (entry.outcome() != Outcome.NOT_YET_CHECKED && entry.source().isEmpty()) {
            findings.add(Finding.error(
                    Place.value(file, SECTION, key, i),
                    NAME,
                    outcome + " needs a \"source\"",
                    "add \"source: {title: ..., url: https://..., archived: https://...}\""));
        }
        if (entry.outcome() == Outcome.NOT_YET_CHECKED
                && entry.note().isPresent()
                && entry.source().isEmpty()) {
            findings.add(Finding.warning(
                    Place.value(file, SECTION, key, i, "note"),
                    NAME,
                    "this note says something of them, and has no \"source\"",
                    "add the source, as in \"source: {title: ..., url: https://..., archived: https://...}\", or leave out the"
                            + " note"));
        }
        if (entry.outcome() == Outcome.BROKEN || entry.outcome() == Outcome.NO_PROGRESS) {
            boolean put = entry.reply()
                    .map(reply -> reply.sent().isPresent() && reply.due().isPresent())
                    .orElse(false);
            if (!put) {
                findings.add(
                        Finding.error(
                                Place.value(file, SECTION, key, i, "reply"),
                                NAME,
                                outcome
                                        + " needs a \"reply\" with \"sent\" and \"due\": they must have had the chance to answer",
                                "say when it was sent to them and when the reply was due: \"reply: {sent: YYYY-MM-DD, due: YYYY-MM-DD}\""));
            }
        }
    }

    /** What is dated in another order than it can have happened in would make a page say something untrue. */
    private static void checkDays(
            Candidate candidate,
            String key,
            int i,
            FollowThrough entry,
            Optional<LocalDate> poll,
            List<Finding> findings) {
        String file = candidate.file().path();
        if (poll.isPresent() && entry.on().isBefore(poll.get())) {
            findings.add(Finding.warning(
                    Place.value(file, SECTION, key, i, "on"),
                    NAME,
                    "this finding is dated before the poll of " + poll.get(),
                    "write the day on which somebody looked at what they did once elected"));
        }
        Optional<LocalDate> sent = entry.reply().flatMap(FollowThrough.Reply::sent);
        if (sent.isPresent() && sent.get().isAfter(entry.on())) {
            findings.add(Finding.warning(
                    Place.value(file, SECTION, key, i, "reply", "sent"),
                    NAME,
                    "the finding of " + entry.on() + " was sent to them only on " + sent.get(),
                    "a finding is put to them before it is published: mend the day, or let \"on\" be a later one"));
        }
        Optional<LocalDate> due = entry.reply().flatMap(FollowThrough.Reply::due);
        if (sent.isPresent() && due.isPresent() && due.get().isBefore(sent.get())) {
            findings.add(Finding.warning(
                    Place.value(file, SECTION, key, i, "reply", "due"),
                    NAME,
                    "the reply was due before the finding was sent",
                    "write a day on or after " + sent.get()));
        }
    }

    /** Who never made a pledge cannot break it. */
    private static void checkPledged(
            Candidate candidate, PledgeKeys keys, String key, List<FollowThrough> entries, List<Finding> findings) {
        boolean pledged = candidate.answers().entrySet().stream()
                .filter(answers -> keys.same(candidate, answers.getKey(), key))
                .flatMap(answers -> answers.getValue().stream())
                .anyMatch(answer -> AnswerState.of(answer.answer()).pledged());
        if (pledged) {
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            Outcome outcome = entries.get(i).outcome();
            if (JUDGED.contains(outcome)) {
                findings.add(Finding.warning(
                        Place.value(candidate.file().path(), SECTION, key, i, "outcome"),
                        NAME,
                        quoted(outcome.term()) + " is said of a pledge that this candidate did not make",
                        "delete the finding, or add the answer by which they made the pledge"));
            }
        }
    }
}
