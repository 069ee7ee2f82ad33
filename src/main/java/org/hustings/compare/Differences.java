package org.hustings.compare;

import java.time.LocalDate;
import java.util.List;

/**
 * What readers would see change.
 *
 * @param day the day that both sides describe
 * @param changes the gravest first, then by section and part
 */
public record Differences(LocalDate day, List<Change> changes) {

    public Differences {
        changes = List.copyOf(changes);
    }
}
