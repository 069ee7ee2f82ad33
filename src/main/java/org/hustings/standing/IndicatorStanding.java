package org.hustings.standing;

import java.util.List;
import java.util.Optional;
import org.hustings.model.Agreement;
import org.hustings.model.Term;

/**
 * Where an indicator stands.
 *
 * @param baseline where it stood to begin with, if that is known on the day
 * @param readings oldest first, up to the day
 * @param target whether the target was reached; absent without a target, before it is due, and without a reading
 */
public record IndicatorStanding(
        Agreement.Indicator indicator,
        Trend trend,
        Optional<TargetState> target,
        Optional<Agreement.Reading> baseline,
        List<Agreement.Reading> readings,
        Phrase explanation) {

    public IndicatorStanding {
        readings = List.copyOf(readings);
    }

    /** The newest reading against the baseline and the indicator's direction. */
    public enum Trend implements Term {
        IMPROVING,
        WORSENING,
        FLAT,
        NO_READINGS
    }

    /** Whether a target that is due was reached. */
    public enum TargetState implements Term {
        MET,
        MISSED
    }
}
