package org.hustings.page.styleguide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hustings.model.Answer;
import org.hustings.model.Candidate;
import org.hustings.model.FollowThrough;
import org.hustings.model.PledgeRef;
import org.hustings.page.Address;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.standing.AnswerState;
import org.hustings.standing.OutcomeStanding;
import org.hustings.standing.PledgeStanding;

/** The states that a scorecard shows: of each the first candidate who is in it. */
record CandidateSamples(Address here) {

    private LanguageEdition edition() {
        return here.edition();
    }

    private List<Candidate> candidates() {
        return edition().data().candidates();
    }

    /** What an answer can be. */
    List<Sample> answers() {
        List<Sample> samples = new ArrayList<>();
        for (AnswerState state : AnswerState.values()) {
            answer(state.term(), standing -> standing.state() == state).ifPresent(samples::add);
        }
        return samples;
    }

    /** Who can give one. */
    List<Sample> givers() {
        List<Sample> samples = new ArrayList<>();
        for (Answer.GivenBy giver : Answer.GivenBy.values()) {
            answer(
                            giver.term(),
                            standing -> standing.current().map(Answer::givenBy).equals(Optional.of(giver)))
                    .ifPresent(samples::add);
        }
        return samples;
    }

    private Optional<Sample> answer(String term, Predicate<PledgeStanding> wanted) {
        for (Candidate candidate : candidates()) {
            for (PledgeStanding standing : edition().standings().pledges(candidate)) {
                if (wanted.test(standing)) {
                    return Optional.of(Sample.marked(
                            term,
                            edition().mark(standing),
                            edition().wording().say(edition().standings().explain(candidate, standing)),
                            scorecard(candidate, standing.pledge().ref())));
                }
            }
        }
        return Optional.empty();
    }

    /** What can become of a pledge. */
    List<Sample> outcomes() {
        List<Sample> samples = new ArrayList<>();
        for (FollowThrough.Outcome outcome : FollowThrough.Outcome.values()) {
            outcome(outcome.term(), standing -> standing.outcome() == outcome).ifPresent(samples::add);
        }
        outcome("next_review", OutcomeStanding::reviewOverdue).ifPresent(samples::add);
        return samples;
    }

    private Optional<Sample> outcome(String term, Predicate<OutcomeStanding> wanted) {
        for (Candidate candidate : candidates()) {
            for (OutcomeStanding standing : edition().standings().outcomes(candidate)) {
                if (wanted.test(standing)) {
                    return Optional.of(Sample.marked(
                            term,
                            edition().mark(standing.outcome()),
                            edition().wording().say(edition().standings().explain(standing)),
                            scorecard(candidate, standing.pledge().ref())));
                }
            }
        }
        return Optional.empty();
    }

    /** How a candidacy can stand. */
    List<Sample> statuses() {
        List<Sample> samples = new ArrayList<>();
        for (Candidate.Status status : Candidate.Status.values()) {
            candidates().stream()
                    .filter(candidate -> candidate.status() == status)
                    .findFirst()
                    .map(candidate -> status(status, candidate))
                    .ifPresent(samples::add);
        }
        return samples;
    }

    private Sample status(Candidate.Status status, Candidate candidate) {
        String name = edition().text(candidate.name());
        String text =
                candidate.standing() ? "" : edition().wording().text("scorecard.status." + status.term(), "name", name);
        return Sample.plain(
                status.term(),
                edition().wording().term("status", status),
                text,
                here.to(Paths.candidate(candidate), name));
    }

    private Hyperlink scorecard(Candidate candidate, PledgeRef pledge) {
        String anchor = edition().anchors(candidate.election()).get(pledge);
        return here.to(Paths.candidate(candidate) + "#" + anchor, edition().text(candidate.name()));
    }
}
