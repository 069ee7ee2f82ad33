package org.hustings.standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.model.FollowThrough;
import org.hustings.model.Today;

/** What became of an elected person's own pledges, from the findings recorded up to a day. */
final class Outcomes {

    private final Today today;
    private final AnswerStates states;

    Outcomes(Today today, AnswerStates states) {
        this.today = today;
        this.states = states;
    }

    /** What became of a pledge; absent where there is nothing to look at, and nobody looked all the same. */
    Optional<OutcomeStanding> of(Candidate candidate, AskedPledge asked) {
        OutcomeStanding standing = standing(candidate, asked);
        return standing.current().isPresent() || toBeChecked(candidate, asked)
                ? Optional.of(standing)
                : Optional.empty();
    }

    /** Nobody owes what they did not promise, or took back; and nobody can keep anything after their death. */
    private boolean toBeChecked(Candidate candidate, AskedPledge asked) {
        return candidate.status() != Candidate.Status.DIED
                && states.state(candidate, asked).pledged();
    }

    private OutcomeStanding standing(Candidate candidate, AskedPledge asked) {
        List<FollowThrough> findings = new ArrayList<>();
        for (FollowThrough finding : asked.entries(candidate.followThrough())) {
            if (today.knows(finding.on())) {
                findings.add(finding);
            }
        }
        if (findings.isEmpty()) {
            return new OutcomeStanding(
                    asked.pledge(), FollowThrough.Outcome.NOT_YET_CHECKED, Optional.empty(), List.of(), false);
        }
        Collections.reverse(findings);
        FollowThrough newest = findings.get(0);
        return new OutcomeStanding(
                asked.pledge(),
                newest.outcome(),
                Optional.of(newest),
                findings.subList(1, findings.size()),
                newest.nextReview().map(today::isAfter).orElse(false));
    }
}
