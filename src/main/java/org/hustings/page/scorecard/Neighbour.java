package org.hustings.page.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.page.Address;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;

/**
 * Somebody on the same ballot.
 *
 * @param href their scorecard
 * @param status that they no longer stand
 * @param self whether it is the candidate that the page is about
 */
public record Neighbour(String name, String party, String href, Optional<String> status, boolean self) {

    static List<Neighbour> of(Address address, Candidate candidate) {
        LanguageEdition edition = address.edition();
        List<Candidate> ballot = edition.standings().ballotOrder(candidate.election(), candidate.area());
        List<Neighbour> neighbours = new ArrayList<>(ballot.size());
        for (Candidate other : ballot) {
            neighbours.add(new Neighbour(
                    edition.text(other.name()),
                    edition.party(other.party()),
                    address.to(Paths.candidate(other)),
                    other.standing()
                            ? Optional.empty()
                            : Optional.of(edition.wording().term("status", other.status())),
                    other.id().equals(candidate.id())));
        }
        return neighbours;
    }
}
