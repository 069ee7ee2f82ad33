package org.hustings.standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.model.FollowThrough;
import org.hustings.model.Today;

/** What became of a pledge, from the findings recorded up to a day. */
final class Outcomes {

    private final Today today;

    Outcomes(Today today) {
        this.today = today;
    }

    OutcomeStanding of(Candidate candidate, AskedPledge asked) {
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
