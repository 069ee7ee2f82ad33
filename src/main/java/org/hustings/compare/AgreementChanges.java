package org.hustings.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hustings.compare.Journal.Entry;
import org.hustings.model.Agreement;
import org.hustings.model.LocalText;
import org.hustings.page.Paths;
import org.hustings.page.chart.Amounts;
import org.hustings.standing.ActionStanding;
import org.hustings.standing.IndicatorStanding;

/** Agreements, their action plans and their numbers. */
final class AgreementChanges {

    private static final String SECTION = "Agreements";
    private static final Change.Kind KIND = Change.Kind.AGREEMENT;

    private final Snapshot before;
    private final Snapshot after;
    private final Journal journal;

    AgreementChanges(Snapshot before, Snapshot after, Journal journal) {
        this.before = before;
        this.after = after;
        this.journal = journal;
    }

    void all() {
        before.data().agreements().forEach((id, agreement) -> {
            if (!after.data().agreements().containsKey(id)) {
                journal.removed(KIND, entry(agreement, journal.in(agreement.title())), "", "the agreement");
            }
        });
        after.data().agreements().forEach((id, agreement) -> {
            Agreement old = before.data().agreements().get(id);
            if (old == null) {
                journal.added(KIND, entry(agreement, journal.in(agreement.title())), "", "an agreement");
            } else {
                compare(old, agreement);
            }
        });
    }

    private void compare(Agreement old, Agreement young) {
        Entry entry = entry(young, journal.in(young.title()));
        journal.text(KIND, entry, "title", old.title(), young.title());
        journal.optionalText(KIND, entry, "summary", old.summary(), young.summary());
        if (!before.standings().adoption(old).equals(after.standings().adoption(young))) {
            journal.add(KIND, entry, "adoption", Optional.of("as it was"), Optional.of("changed"));
        }
        journal.differ(KIND, entry, "signed by", signatories(old), signatories(young));
        removed(young, old.commitments(), young.commitments(), Agreement.Commitment::title, "the commitment");
        removed(young, old.actions(), young.actions(), Agreement.Action::title, "the step");
        removed(young, old.indicators(), young.indicators(), Agreement.Indicator::title, "the indicator");
        young.commitments().values().forEach(commitment -> commitment(old, young, commitment));
        young.actions().values().forEach(action -> action(old, young, action));
        young.indicators().values().forEach(indicator -> indicator(old, young, indicator));
    }

    private Optional<String> signatories(Agreement agreement) {
        List<String> names = agreement.signatories().stream()
                .map(signatory -> journal.in(signatory.name()))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(journal.words().list(names));
    }

    private <T> void removed(
            Agreement agreement, Map<String, T> old, Map<String, T> young, Function<T, LocalText> title, String what) {
        old.forEach((id, entry) -> {
            if (!young.containsKey(id)) {
                journal.removed(KIND, entry(agreement, journal.in(title.apply(entry))), "", what);
            }
        });
    }

    private void commitment(Agreement old, Agreement young, Agreement.Commitment commitment) {
        Entry entry = entry(young, journal.in(commitment.title()));
        Agreement.Commitment earlier = old.commitments().get(commitment.id());
        if (earlier == null) {
            journal.added(KIND, entry, "", "a commitment");
            return;
        }
        journal.text(KIND, entry, "title", earlier.title(), commitment.title());
        journal.optionalText(KIND, entry, "summary", earlier.summary(), commitment.summary());
        journal.optionalText(KIND, entry, "made by", earlier.madeBy(), commitment.madeBy());
    }

    private void action(Agreement old, Agreement young, Agreement.Action action) {
        Entry entry = entry(young, journal.in(action.title()));
        Agreement.Action earlier = old.actions().get(action.id());
        if (earlier == null) {
            journal.added(KIND, entry, "", "a step, " + words(after, young, action));
            return;
        }
        journal.text(KIND, entry, "title", earlier.title(), action.title());
        journal.optionalText(KIND, entry, "owner", earlier.owner(), action.owner());
        journal.differ(
                KIND, entry, "", Optional.of(words(before, old, earlier)), Optional.of(words(after, young, action)));
    }

    private String words(Snapshot side, Agreement agreement, Agreement.Action action) {
        ActionStanding standing = side.standings().action(agreement, action);
        String status = standing.status()
                .map(found -> journal.words().term("action-status", found) + ". ")
                .orElse("");
        return status + journal.words().say(standing.explanation()) + (standing.overdue() ? " Overdue." : "");
    }

    private void indicator(Agreement old, Agreement young, Agreement.Indicator indicator) {
        Entry entry = entry(young, journal.in(indicator.title()));
        Agreement.Indicator earlier = old.indicators().get(indicator.id());
        if (earlier == null) {
            journal.added(KIND, entry, "", "an indicator, " + words(after, indicator));
            return;
        }
        journal.text(KIND, entry, "title", earlier.title(), indicator.title());
        journal.optionalText(KIND, entry, "definition", earlier.definition(), indicator.definition());
        journal.differ(KIND, entry, "", Optional.of(words(before, earlier)), Optional.of(words(after, indicator)));
        indicator.readings().stream()
                .filter(reading -> !earlier.readings().contains(reading))
                .filter(reading -> after.standings().today().knows(reading.on()))
                .forEach(reading -> journal.added(KIND, entry, "reading", reading(indicator, reading)));
        earlier.readings().stream()
                .filter(reading -> !indicator.readings().contains(reading))
                .filter(reading -> before.standings().today().knows(reading.on()))
                .forEach(reading -> journal.removed(KIND, entry, "reading", reading(earlier, reading)));
    }

    private String reading(Agreement.Indicator indicator, Agreement.Reading reading) {
        return journal.words().say(Amounts.reading(indicator.unit(), reading)) + " on "
                + journal.words().date(reading.on());
    }

    private String words(Snapshot side, Agreement.Indicator indicator) {
        IndicatorStanding standing = side.standings().indicator(indicator);
        String trend = standing.trend() == IndicatorStanding.Trend.NO_READINGS
                ? ""
                : journal.words().term("trend", standing.trend()) + ". ";
        return trend + journal.words().say(standing.explanation());
    }

    private Entry entry(Agreement agreement, String subject) {
        return new Entry(SECTION, journal.in(agreement.title()), subject, Paths.agreement(agreement.id()));
    }
}
