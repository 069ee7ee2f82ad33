package org.hustings.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Agreement.Direction;
import org.hustings.model.Agreement.Indicator;
import org.hustings.model.Agreement.IndicatorTarget;
import org.hustings.model.Agreement.Reading;
import org.hustings.model.Today;
import org.hustings.standing.IndicatorStanding.TargetState;
import org.hustings.standing.IndicatorStanding.Trend;

/** Where indicators stand on a day. */
final class Indicators {

    private final Today today;

    Indicators(Today today) {
        this.today = today;
    }

    IndicatorStanding of(Indicator indicator) {
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : indicator.readings()) {
            if (today.knows(reading.on())) {
                readings.add(reading);
            }
        }
        Optional<Reading> baseline = baseline(indicator);
        List<Reading> since = IndicatorStanding.since(baseline, readings);
        Optional<Reading> start = start(baseline, since);
        return new IndicatorStanding(
                indicator,
                trend(indicator, start, since),
                target(indicator, since),
                baseline,
                readings,
                explain(indicator, start, since));
    }

    private Optional<Reading> baseline(Indicator indicator) {
        return indicator.baseline().filter(baseline -> today.knows(baseline.on()));
    }

    /** What the newest reading is compared with: the baseline, or without one the oldest of several readings. */
    private static Optional<Reading> start(Optional<Reading> baseline, List<Reading> readings) {
        return baseline.or(() -> readings.size() > 1 ? Optional.of(readings.get(0)) : Optional.empty());
    }

    private static Trend trend(Indicator indicator, Optional<Reading> start, List<Reading> readings) {
        if (start.isEmpty() || readings.isEmpty()) {
            return Trend.NO_READINGS;
        }
        int change = newest(readings).value().compareTo(start.get().value());
        if (change == 0) {
            return Trend.FLAT;
        }
        return (change > 0) == (indicator.direction() == Direction.UP) ? Trend.IMPROVING : Trend.WORSENING;
    }

    private Optional<TargetState> target(Indicator indicator, List<Reading> readings) {
        Optional<IndicatorTarget> due = indicator.target().filter(target -> today.isAfter(target.by()));
        return due.flatMap(target -> reached(target, readings)).map(reached -> {
            int distance = reached.value().compareTo(due.get().value());
            boolean met = indicator.direction() == Direction.UP ? distance >= 0 : distance <= 0;
            return met ? TargetState.MET : TargetState.MISSED;
        });
    }

    /**
     * What counts for a target: the newest reading up to its day, or where there is none the first one after it. What stood
     * more than a year later does not tell where it stood on the day.
     */
    private static Optional<Reading> reached(IndicatorTarget target, List<Reading> readings) {
        Optional<Reading> first = readings.stream()
                .findFirst()
                .filter(reading -> !reading.on().isAfter(target.by().plusYears(1)));
        return readings.stream()
                .filter(reading -> !reading.on().isAfter(target.by()))
                .reduce((older, newer) -> newer)
                .or(() -> first);
    }

    private Phrase explain(Indicator indicator, Optional<Reading> start, List<Reading> readings) {
        Phrase course = course(indicator, start, readings);
        return indicator
                .target()
                .map(target -> explain(indicator, target, course, readings))
                .orElseGet(() -> Phrase.of("explain.indicator.target.none", "course", course));
    }

    /** A target that is due also names the reading it is judged by, unless the course ends with that, in time. */
    private Phrase explain(Indicator indicator, IndicatorTarget target, Phrase course, List<Reading> readings) {
        Map<String, Object> arguments = new HashMap<>(
                Map.of("course", course, "value", Amount.of(indicator.unit(), target.value()), "by", target.by()));
        if (!today.isAfter(target.by())) {
            return new Phrase("explain.indicator.target.ahead", arguments);
        }
        Optional<Reading> judge = reached(target, readings);
        if (judge.isEmpty()) {
            return new Phrase("explain.indicator.target.unread", arguments);
        }
        Reading reached = judge.get();
        boolean late = reached.on().isAfter(target.by());
        if (!late && reached.equals(newest(readings))) {
            return new Phrase("explain.indicator.target.past", arguments);
        }
        arguments.put("reading", reading("explain.indicator.reading", indicator, reached));
        return new Phrase(late ? "explain.indicator.target.after" : "explain.indicator.target.before", arguments);
    }

    private static Phrase course(Indicator indicator, Optional<Reading> start, List<Reading> readings) {
        if (readings.isEmpty()) {
            return start.map(from -> reading("explain.indicator.no-reading-since", indicator, from))
                    .orElseGet(() -> Phrase.of("explain.indicator.no-reading"));
        }
        Reading to = newest(readings);
        return start.map(from -> Phrase.of(
                        "explain.indicator.change",
                        "from",
                        reading("explain.indicator.reading", indicator, from),
                        "to",
                        reading("explain.indicator.reading", indicator, to)))
                .orElseGet(() -> reading("explain.indicator.one-reading", indicator, to));
    }

    private static Reading newest(List<Reading> readings) {
        return readings.get(readings.size() - 1);
    }

    private static Phrase reading(String key, Indicator indicator, Reading reading) {
        Phrase amount = Amount.of(indicator.unit(), reading.value());
        return Phrase.of(
                key,
                "amount",
                reading.approximate() ? Phrase.of("amount.about", "amount", amount) : amount,
                "on",
                reading.on());
    }
}
