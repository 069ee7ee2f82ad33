package org.hustings.page.election;

import java.util.Optional;
import org.hustings.model.Ballot;
import org.hustings.model.Election;
import org.hustings.page.Address;
import org.hustings.page.BallotNotice;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Notice;
import org.hustings.page.Paths;
import org.hustings.wording.Wording;

/**
 * An area in the list of an election.
 *
 * @param name with the link to the ballot
 * @param seats how many are elected there
 * @param answers how many stand, were asked and have replied
 * @param notice that the poll is cancelled or not needed
 */
public record AreaRow(Hyperlink name, String seats, String answers, Optional<Notice> notice) {

    static AreaRow of(Address address, Election election, Ballot ballot, Participation participation) {
        LanguageEdition edition = address.edition();
        Wording wording = edition.wording();
        return new AreaRow(
                address.to(
                        Paths.ballot(election.id(), ballot.area()),
                        edition.text(edition.area(election, ballot.area()).name())),
                wording.count("seats", ballot.seats()),
                participation.say(),
                BallotNotice.of(address, election, ballot));
    }
}
