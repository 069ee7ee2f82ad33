package org.hustings.standing;

import java.util.List;
import java.util.Optional;
import org.hustings.model.Agreement;

/**
 * Where a step of an action plan stands.
 *
 * @param status of the newest update; absent where there is none
 * @param updates newest first, up to the day
 * @param overdue neither done nor dropped after its due day
 * @param stale neither done nor dropped, and no update for a year
 */
public record ActionStanding(
        Agreement.Action action,
        Optional<Agreement.ActionStatus> status,
        List<Agreement.Update> updates,
        boolean overdue,
        boolean stale,
        Phrase explanation) {

    public ActionStanding {
        updates = List.copyOf(updates);
    }
}
