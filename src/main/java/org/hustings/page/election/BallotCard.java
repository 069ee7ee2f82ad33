package org.hustings.page.election;

import java.util.ArrayList;
import java.util.List;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.page.Card;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Mark;

/** The card of a ballot: everybody in ballot order with the marks of their answers, in the order asked. */
public final class BallotCard {

    private BallotCard() {}

    /** The card of a ballot. */
    public static Card of(LanguageEdition edition, Election election, Ballot ballot) {
        List<Card.Row> rows = new ArrayList<>();
        List<Candidate> candidates = edition.standings().ballotOrder(election.id(), ballot.area());
        for (Candidate candidate : candidates) {
            List<Mark> marks = edition.standings().pledges(candidate).stream()
                    .map(edition::mark)
                    .toList();
            String name = edition.wording().isolated(edition.text(candidate.name()));
            rows.add(new Card.Row(
                    candidate.standing()
                            ? name
                            : name + " (" + edition.wording().term("status", candidate.status()) + ")",
                    marks));
        }
        String people = BallotPage.people(edition, election, candidates);
        String area = edition.text(edition.area(election, ballot.area()).name());
        Card card = Card.of(edition, area, edition.text(election.name()), people, rows);
        return election.demonstration() ? card.withNotice(edition.wording().text("card.made-up")) : card;
    }
}
