package org.hustings.compare;

import java.util.List;
import java.util.Optional;
import org.hustings.compare.Journal.Entry;
import org.hustings.model.Agreement.Indicator;
import org.hustings.model.Agreement.Reading;
import org.hustings.page.chart.Amounts;
import org.hustings.standing.IndicatorStanding;

/** The numbers by which agreements are measured. */
final class IndicatorChanges {

    private static final Change.Kind KIND = Change.Kind.AGREEMENT;

    private final Snapshot before;
    private final Snapshot after;
    private final Journal journal;

    IndicatorChanges(Snapshot before, Snapshot after, Journal journal) {
        this.before = before;
        this.after = after;
        this.journal = journal;
    }

    void compare(Entry entry, Optional<Indicator> old, Indicator young) {
        if (old.isEmpty()) {
            journal.added(KIND, entry, "", "an indicator, " + words(after, young));
            return;
        }
        Indicator earlier = old.get();
        int mark = journal.mark();
        journal.text(KIND, entry, "title", earlier.title(), young.title());
        journal.optionalText(KIND, entry, "definition", earlier.definition(), young.definition());
        journal.differ(KIND, entry, "", Optional.of(words(before, earlier)), Optional.of(words(after, young)));
        IndicatorStanding was = before.standings().indicator(earlier);
        IndicatorStanding is = after.standings().indicator(young);
        baseline(entry, was, is);
        readings(entry, was, is);
        journal.others(entry, mark, Visible.of(before, earlier).equals(Visible.of(after, young)));
    }

    private void baseline(Entry entry, IndicatorStanding old, IndicatorStanding young) {
        journal.differ(
                KIND,
                entry,
                "baseline",
                old.baseline().map(reading -> reading(old, reading)),
                young.baseline().map(reading -> reading(young, reading)));
        if (old.baseline().isPresent() && young.baseline().isPresent()) {
            beside(entry, "baseline", old.baseline().get(), young.baseline().get());
        }
    }

    private void readings(Entry entry, IndicatorStanding old, IndicatorStanding young) {
        for (Reading reading : young.readings()) {
            Optional<Reading> same = like(old.readings(), reading);
            same.ifPresent(other -> beside(entry, reading(young, reading), other, reading));
            if (same.isEmpty()) {
                journal.added(KIND, entry, "reading", reading(young, reading));
            }
        }
        old.readings().stream()
                .filter(reading -> like(young.readings(), reading).isEmpty())
                .forEach(reading -> journal.removed(KIND, entry, "reading", reading(old, reading)));
    }

    /** The reading of the same day and value, whatever stands beside it. */
    private static Optional<Reading> like(List<Reading> readings, Reading reading) {
        return readings.stream()
                .filter(other -> other.on().equals(reading.on())
                        && other.value().compareTo(reading.value()) == 0
                        && other.approximate() == reading.approximate())
                .findFirst();
    }

    private void beside(Entry entry, String what, Reading old, Reading young) {
        journal.optionalText(KIND, entry, what + ": note", old.note(), young.note());
        journal.source(KIND, entry, what + ": source", old.source(), young.source());
    }

    private String reading(IndicatorStanding standing, Reading reading) {
        return journal.words().say(Amounts.reading(standing.indicator().unit(), reading)) + " on "
                + journal.words().date(reading.on());
    }

    private String words(Snapshot side, Indicator indicator) {
        IndicatorStanding standing = side.standings().indicator(indicator);
        String trend = standing.trend() == IndicatorStanding.Trend.NO_READINGS
                ? ""
                : journal.words().term("trend", standing.trend()) + ". ";
        return trend + journal.words().say(standing.explanation());
    }
}
