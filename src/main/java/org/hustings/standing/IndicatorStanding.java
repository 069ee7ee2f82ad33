package org.hustings.standing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.model.Agreement;
import org.hustings.model.Term;

/**
 * Where an indicator stands.
 *
 * @param baseline where it stood to begin with, if that is known on the day
 * @param readings oldest first, up to the day
 * @param target whether the target was reached; absent without a target, before it is due, and without a reading after
 *     the baseline that was made up to its day or within a year after it
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

    /** The readings that tell of a change: those after the baseline, or all where there is none. */
    public List<Agreement.Reading> since() {
        return since(baseline, readings);
    }

    static List<Agreement.Reading> since(Optional<Agreement.Reading> baseline, List<Agreement.Reading> readings) {
        return baseline.isEmpty()
                ? readings
                : readings.stream()
                        .filter(reading -> reading.on().isAfter(baseline.get().on()))
                        .toList();
    }

    /** Baseline and readings by their dates; a reading of the baseline's own day comes after it. */
    public List<Point> course() {
        return Stream.concat(
                        baseline.stream().map(reading -> new Point(true, reading)),
                        readings.stream().map(reading -> new Point(false, reading)))
                .sorted(Comparator.comparing(point -> point.reading().on()))
                .toList();
    }

    /** One number of an indicator's course, and whether it is the baseline. */
    public record Point(boolean baseline, Agreement.Reading reading) {}

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
