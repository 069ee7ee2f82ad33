package org.hustings.page.election;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.PledgeRef;
import org.hustings.page.Address;
import org.hustings.page.ElectionResult;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Mark;
import org.hustings.page.Paths;
import org.hustings.standing.PledgeStanding;

/**
 * A candidate in the table of a ballot.
 *
 * @param name with the link to the scorecard
 * @param status that they no longer stand
 * @param answers one for each pledge, in the order asked
 */
public record BallotRow(
        Hyperlink name, Hyperlink party, Optional<String> status, Optional<String> result, List<Cell> answers) {

    /**
     * An answer.
     *
     * @param pledge the pledge's title, for screens too narrow for a table
     * @param href the answer on the scorecard
     */
    public record Cell(String pledge, Mark mark, String href) {}

    static List<BallotRow> of(
            Address address, Election election, Ballot ballot, List<Candidate> candidates, List<Hyperlink> pledges) {
        List<BallotRow> rows = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            rows.add(of(address, election, ballot, candidate, pledges));
        }
        return rows;
    }

    private static BallotRow of(
            Address address, Election election, Ballot ballot, Candidate candidate, List<Hyperlink> pledges) {
        LanguageEdition edition = address.edition();
        Hyperlink name = address.to(Paths.candidate(candidate), edition.text(candidate.name()));
        return new BallotRow(
                name,
                address.to(Paths.party(election.id(), candidate.party()), edition.party(candidate.party())),
                candidate.standing()
                        ? Optional.empty()
                        : Optional.of(edition.wording().term("status", candidate.status())),
                ElectionResult.of(edition, election, ballot, candidate),
                cells(edition, candidate, name.href(), pledges));
    }

    private static List<Cell> cells(
            LanguageEdition edition, Candidate candidate, String scorecard, List<Hyperlink> pledges) {
        Map<PledgeRef, String> anchors = edition.anchors(candidate.election());
        Iterator<Hyperlink> titles = pledges.iterator();
        List<Cell> cells = new ArrayList<>(pledges.size());
        for (PledgeStanding standing : edition.standings().pledges(candidate)) {
            cells.add(new Cell(
                    titles.next().text(),
                    edition.mark(standing),
                    scorecard + "#" + anchors.get(standing.pledge().ref())));
        }
        return cells;
    }
}
