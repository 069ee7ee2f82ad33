package org.hustings.page.election;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.page.Address;
import org.hustings.page.BallotNotice;
import org.hustings.page.EmbedFrame;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Notice;
import org.hustings.page.Paths;
import org.hustings.page.View;

/**
 * A ballot without its surroundings, for others to show within their pages.
 *
 * @param poll how many seats, and when polling day is
 * @param results whether the table has a column for the result
 */
public record EmbeddedBallot(
        EmbedFrame frame,
        String area,
        String election,
        String poll,
        List<Notice> notices,
        String people,
        List<Hyperlink> pledges,
        List<BallotRow> rows,
        boolean results)
        implements View {

    /** The bare version of a ballot's page. */
    public static EmbeddedBallot of(LanguageEdition edition, Election election, Ballot ballot) {
        Address full = edition.at(Paths.ballot(election.id(), ballot.area()));
        Address bare = edition.at(Paths.embed(full.path()));
        String area = edition.text(edition.area(election, ballot.area()).name());
        String name = edition.text(election.name());
        List<Candidate> candidates = edition.standings().ballotOrder(election.id(), ballot.area());
        List<Hyperlink> pledges = BallotPage.pledges(bare, election);
        List<BallotRow> rows = BallotRow.of(bare, election, ballot, candidates, pledges);
        return new EmbeddedBallot(
                EmbedFrame.of(
                        full,
                        election,
                        BallotPage.title(edition, area, name),
                        BallotPage.description(edition, ballot, area)),
                area,
                name,
                BallotPage.poll(edition, election, ballot),
                BallotNotice.of(bare, election, ballot).map(List::of).orElse(List.of()),
                BallotPage.people(edition, election, candidates),
                pledges,
                rows,
                BallotPage.results(rows));
    }

    /** The shapes of the marks on it. */
    public Set<String> shapes() {
        return rows.stream()
                .flatMap(row -> row.answers().stream())
                .map(cell -> cell.mark().shape())
                .collect(Collectors.toSet());
    }

    @Override
    public String template() {
        return "embed/ballot";
    }
}
