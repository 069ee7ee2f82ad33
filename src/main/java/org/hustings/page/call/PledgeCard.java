package org.hustings.page.call;

import java.util.List;
import org.hustings.model.Pledge;
import org.hustings.page.Card;
import org.hustings.page.LanguageEdition;

/** The card of a pledge: the exact words put to every candidate. */
public final class PledgeCard {

    private PledgeCard() {}

    /** The card of a pledge. */
    public static Card of(LanguageEdition edition, Pledge pledge) {
        String call = edition.text(edition.data().calls().get(pledge.call()).title());
        return Card.of(edition, edition.text(pledge.title()), call, edition.text(pledge.ask()), List.of());
    }
}
