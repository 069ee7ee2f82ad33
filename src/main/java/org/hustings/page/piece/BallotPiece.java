package org.hustings.page.piece;

import java.util.List;
import java.util.Optional;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.page.Address;
import org.hustings.page.BallotNotice;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Notice;
import org.hustings.page.Paths;
import org.hustings.page.View;
import org.hustings.page.people.AnswersInWords;

/**
 * A small ballot: who stands, in ballot order, and their answers in words.
 *
 * @param ballot the area, which leads to the ballot
 * @param madeUp that everybody is made up
 * @param notice why the poll does not take place as planned
 */
public record BallotPiece(
        Hyperlink ballot, String election, Optional<String> madeUp, Optional<Notice> notice, List<Line> candidates)
        implements View {

    public BallotPiece {
        candidates = List.copyOf(candidates);
    }

    /** One candidate. */
    public record Line(Hyperlink candidate, String party, String answers) {}

    @Override
    public String template() {
        return "piece/ballot";
    }

    /**
     * The small ballot of an area.
     *
     * @param here the page that the piece stands on
     */
    public static BallotPiece of(Address here, Election election, Ballot ballot) {
        LanguageEdition edition = here.edition();
        return new BallotPiece(
                here.to(
                        Paths.ballot(election.id(), ballot.area()),
                        edition.text(edition.area(election, ballot.area()).name())),
                edition.text(election.name()),
                Optional.of(election)
                        .filter(Election::demonstration)
                        .map(made -> edition.wording().text("page.demonstration-of", "elections", made.name())),
                BallotNotice.of(here, election, ballot),
                edition.standings().ballotOrder(election.id(), ballot.area()).stream()
                        .map(candidate -> line(here, candidate))
                        .toList());
    }

    private static Line line(Address here, Candidate candidate) {
        LanguageEdition edition = here.edition();
        return new Line(
                here.to(Paths.candidate(candidate), edition.text(candidate.name())),
                edition.party(candidate.party()),
                AnswersInWords.of(edition, candidate));
    }
}
