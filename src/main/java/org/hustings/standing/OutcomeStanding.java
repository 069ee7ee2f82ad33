package org.hustings.standing;

import java.util.List;
import java.util.Optional;
import org.hustings.model.FollowThrough;
import org.hustings.model.Pledge;

/**
 * What became of one elected person's pledge.
 *
 * @param outcome the newest finding, or {@code not-yet-checked}
 * @param current the newest finding
 * @param earlier the findings before it, newest first
 * @param reviewOverdue whether the announced next review has passed
 */
public record OutcomeStanding(
        Pledge pledge,
        FollowThrough.Outcome outcome,
        Optional<FollowThrough> current,
        List<FollowThrough> earlier,
        boolean reviewOverdue) {

    public OutcomeStanding {
        earlier = List.copyOf(earlier);
    }
}
