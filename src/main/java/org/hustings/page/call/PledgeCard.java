package org.hustings.page.call;

import java.util.List;
import java.util.Optional;
import org.hustings.model.Call;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.page.Card;
import org.hustings.page.LanguageEdition;
import org.hustings.page.chart.TallyBlock;
import org.hustings.page.chart.TallyWords;
import org.hustings.standing.Tally;
import org.hustings.wording.Wording;

/** The card of a pledge: the exact words put to every candidate, and how all together answered in the newest election. */
public final class PledgeCard {

    private PledgeCard() {}

    /** The card of a pledge. */
    public static Card of(LanguageEdition edition, Pledge pledge) {
        Call call = edition.data().calls().get(pledge.call());
        Card card = Card.of(
                edition,
                edition.text(pledge.title()),
                edition.text(call.title()),
                edition.text(pledge.ask()),
                List.of());
        Optional<Election> election = counted(edition, call, pledge);
        if (election.isEmpty()) {
            return card;
        }
        Card counted = card.withTotals(totals(edition, election.get(), pledge));
        return election.get().demonstration()
                ? counted.withNotice(edition.wording().text("card.made-up"))
                : counted;
    }

    /** What the card counts; nothing while an embargo hides the answers, or where nobody stands. */
    static Optional<Card.Totals> totals(LanguageEdition edition, Call call, Pledge pledge) {
        return counted(edition, call, pledge).map(election -> totals(edition, election, pledge));
    }

    private static Optional<Election> counted(LanguageEdition edition, Call call, Pledge pledge) {
        return edition.standings().embargoed(call)
                ? Optional.empty()
                : CallPage.elections(edition, call).stream()
                        .filter(election ->
                                edition.standings().tally(election.id(), pledge).total() > 0)
                        .findFirst();
    }

    private static Card.Totals totals(LanguageEdition edition, Election election, Pledge pledge) {
        Wording words = edition.wording();
        Tally tally = edition.standings().tally(election.id(), pledge);
        List<Card.Row> numbers = TallyBlock.states(tally).stream()
                .map(state ->
                        new Card.Row(TallyWords.of(words, tally, state), List.of(edition.mark(state, tally.outlook()))))
                .toList();
        String who = edition.text(election.name()) + ", " + words.count("tally.total", tally.total());
        return new Card.Totals(who, numbers);
    }
}
