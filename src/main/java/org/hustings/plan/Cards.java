package org.hustings.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.hustings.model.Candidate;
import org.hustings.model.Fingerprint;
import org.hustings.page.Card;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.page.agreement.AgreementCard;
import org.hustings.page.call.PledgeCard;
import org.hustings.page.election.BallotCard;
import org.hustings.page.scorecard.ScorecardCard;

/** The pictures that pages are shared with: a line for each kind. One depends on what it shows and on nothing else. */
final class Cards {

    private final CardShelf shelf;
    private final Draft draft;

    Cards(CardShelf shelf, Draft draft) {
        this.shelf = shelf;
        this.draft = draft;
    }

    /** Those of a language, if the site has any. */
    void plan(LanguageEdition edition) {
        if (!edition.hasCards()) {
            return;
        }
        edition.data()
                .pledges()
                .values()
                .forEach(pledge -> card(edition, Paths.pledge(pledge.ref()), PledgeCard.of(edition, pledge)));
        edition.data()
                .agreements()
                .values()
                .forEach(agreement ->
                        card(edition, Paths.agreement(agreement.id()), AgreementCard.of(edition, agreement)));
        edition.data()
                .elections()
                .values()
                .forEach(election -> election.ballots()
                        .values()
                        .forEach(ballot -> card(
                                edition,
                                Paths.ballot(election.id(), ballot.area()),
                                BallotCard.of(edition, election, ballot))));
        for (Candidate candidate : edition.data().candidates()) {
            card(edition, Paths.candidate(candidate), ScorecardCard.of(edition, candidate));
        }
    }

    private void card(LanguageEdition edition, String page, Card card) {
        MessageDigest digest = Fingerprint.sha256();
        digest.update(shelf.drawing().getBytes(StandardCharsets.UTF_8));
        digest.update(card.toString().getBytes(StandardCharsets.UTF_8));
        Fingerprint shown = Fingerprint.of(digest.digest());
        draft.file(edition.prefix() + page + Card.FILE, shown, shelf.writer(shown, card));
    }
}
