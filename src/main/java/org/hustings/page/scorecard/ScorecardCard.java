package org.hustings.page.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.page.Card;
import org.hustings.page.LanguageEdition;
import org.hustings.standing.PledgeStanding;

/** The card of a scorecard: who somebody is, and each pledge with its mark. */
public final class ScorecardCard {

    private ScorecardCard() {}

    /** The card of a candidate. */
    public static Card of(LanguageEdition edition, Candidate candidate) {
        Election election = edition.election(candidate.election());
        List<Card.Row> rows = new ArrayList<>();
        List<PledgeStanding> standings = edition.standings().pledges(candidate);
        for (PledgeStanding standing : standings) {
            rows.add(new Card.Row(edition.text(standing.pledge().title()), List.of(edition.mark(standing))));
        }
        String summary = AnswerSummary.of(edition, standings);
        String line = edition.party(candidate.party()) + " \u00B7 "
                + edition.text(edition.area(election, candidate.area()).name());
        if (!candidate.standing()) {
            line += " \u00B7 " + edition.wording().term("status", candidate.status());
        }
        Card card = Card.of(edition, edition.text(candidate.name()), line, summary, rows);
        return election.demonstration() ? card.withNotice(edition.wording().text("page.made-up")) : card;
    }
}
