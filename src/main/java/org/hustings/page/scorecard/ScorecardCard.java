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
            rows.add(new Card.Row(
                    edition.text(edition.title(election.id(), standing.pledge())), List.of(edition.mark(standing))));
        }
        String summary = AnswerSummary.of(edition, standings);
        List<String> where = new ArrayList<>();
        where.add(edition.party(candidate.party()));
        where.add(edition.text(edition.area(election, candidate.area()).name()));
        where.add(edition.wording().date(election.date()));
        if (!candidate.standing()) {
            where.add(edition.wording().term("status", candidate.status()));
        }
        String name = edition.wording().isolated(edition.text(candidate.name()));
        Card card = Card.of(edition, name, Card.beside(edition, where), summary, rows);
        return election.demonstration() ? card.withNotice(edition.wording().text("page.made-up")) : card;
    }
}
