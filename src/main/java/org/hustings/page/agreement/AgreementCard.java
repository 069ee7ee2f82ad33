package org.hustings.page.agreement;

import java.util.List;
import org.hustings.model.Agreement;
import org.hustings.page.Card;
import org.hustings.page.LanguageEdition;

/** The card of an agreement: what sort of document it is, whose, and what was agreed. */
public final class AgreementCard {

    private AgreementCard() {}

    /** The card of an agreement. */
    public static Card of(LanguageEdition edition, Agreement agreement) {
        String kind = edition.wording().term("agreement-kind", agreement.kind());
        String line = agreement
                .organisation()
                .map(id -> kind + " \u00B7 "
                        + edition.text(edition.data().organisations().get(id).name()))
                .orElse(kind);
        List<Card.Row> rows = agreement.commitments().values().stream()
                .map(commitment -> new Card.Row(edition.text(commitment.title()), List.of()))
                .toList();
        return Card.of(edition, edition.text(agreement.title()), line, "", rows);
    }
}
