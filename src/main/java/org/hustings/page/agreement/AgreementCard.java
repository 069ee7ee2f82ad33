package org.hustings.page.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Agreement;
import org.hustings.page.Card;
import org.hustings.page.LanguageEdition;
import org.hustings.standing.ActionStanding;
import org.hustings.standing.IndicatorStanding;
import org.hustings.wording.Wording;

/** The card of an agreement: what sort of document it is, whose, what was agreed, and how far its plan and measures are. */
public final class AgreementCard {

    private AgreementCard() {}

    /** The card of an agreement. */
    public static Card of(LanguageEdition edition, Agreement agreement) {
        String kind = edition.wording().term("agreement-kind", agreement.kind());
        String line = agreement
                .organisation()
                .map(id -> edition.text(edition.data().organisations().get(id).name()))
                .map(name -> Card.beside(edition, List.of(kind, name)))
                .orElse(kind);
        List<Card.Row> rows = agreement.commitments().values().stream()
                .map(commitment -> new Card.Row(edition.text(commitment.title()), List.of()))
                .toList();
        Card card = Card.of(edition, edition.text(agreement.title()), line, "", rows);
        return totals(edition, agreement).map(card::withTotals).orElse(card);
    }

    /** How many steps, measures and targets stand how; nothing where the agreement has neither. */
    static Optional<Card.Totals> totals(LanguageEdition edition, Agreement agreement) {
        Wording words = edition.wording();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Agreement.ActionStatus status : Agreement.ActionStatus.values()) {
            counts.put(words.term("action-status", status), 0);
        }
        for (Agreement.Action action : agreement.actions().values()) {
            ActionStanding standing = edition.standings().action(agreement, action);
            String status = standing.status()
                    .map(known -> words.term("action-status", known))
                    .orElseGet(() -> words.text("action.no-update"));
            counts.merge(status, 1, Integer::sum);
            if (standing.overdue()) {
                counts.merge(words.text("action.overdue"), 1, Integer::sum);
            }
        }
        List<IndicatorStanding> indicators = agreement.indicators().values().stream()
                .map(edition.standings()::indicator)
                .toList();
        for (IndicatorStanding standing : indicators) {
            if (standing.trend() != IndicatorStanding.Trend.NO_READINGS) {
                counts.merge(words.term("trend", standing.trend()), 1, Integer::sum);
            }
        }
        for (IndicatorStanding standing : indicators) {
            standing.target().ifPresent(target -> counts.merge(words.term("target", target), 1, Integer::sum));
        }
        List<Card.Row> numbers = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> new Card.Row(
                        words.text("tally.part", "state", count.getKey(), "n", count.getValue()), List.of()))
                .toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card.Totals(words.text("agreement.commitments"), numbers));
    }
}
