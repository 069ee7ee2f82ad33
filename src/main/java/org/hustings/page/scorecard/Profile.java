package org.hustings.page.scorecard;

import java.util.Optional;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.page.Address;
import org.hustings.page.ElectionResult;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.wording.Wording;

/**
 * Who somebody is and what they stand for.
 *
 * @param party with the link to everybody who stands for it
 * @param description the party as the ballot paper says it
 * @param area with the link to the ballot
 * @param poll how many seats, and when polling day is
 * @param result how the poll ended for them
 * @param person the link to everything they stood for
 */
public record Profile(
        String name,
        Hyperlink party,
        Optional<String> description,
        Hyperlink area,
        Hyperlink election,
        String poll,
        Optional<String> result,
        Optional<Hyperlink> person,
        Optional<Portrait> portrait) {

    /** A portrait with what it shows and whose it is. */
    public record Portrait(String src, String alt, Optional<String> credit) {}

    static Profile of(Address address, Election election, Ballot ballot, Candidate candidate) {
        LanguageEdition edition = address.edition();
        Wording wording = edition.wording();
        return new Profile(
                edition.text(candidate.name()),
                address.to(Paths.party(election.id(), candidate.party()), edition.party(candidate.party())),
                edition.text(candidate.description()),
                address.to(
                        Paths.ballot(election.id(), candidate.area()),
                        edition.text(edition.area(election, candidate.area()).name())),
                address.to(Paths.election(election.id()), edition.text(election.name())),
                wording.text("ballot.poll", "seats", wording.count("seats", ballot.seats()), "day", election.date()),
                ElectionResult.of(edition, election, ballot, candidate),
                person(address, candidate),
                candidate
                        .image()
                        .filter(image ->
                                address.edition().edition().asset(image.file()).isPresent())
                        .map(image -> portrait(address, image)));
    }

    private static Optional<Hyperlink> person(Address address, Candidate candidate) {
        return candidate
                .person()
                .filter(address.edition().edition()::hasPage)
                .map(person -> address.to(
                        Paths.person(person), address.edition().wording().text("scorecard.person")));
    }

    private static Portrait portrait(Address address, Candidate.Image image) {
        Wording wording = address.edition().wording();
        Optional<String> credit = image.credit()
                .map(name -> image.licence()
                        .map(licence -> wording.text("image.credit-licence", "credit", name, "licence", licence))
                        .orElseGet(() -> wording.text("image.credit", "credit", name)));
        return new Portrait(address.asset(image.file()), wording.text(image.alt()), credit);
    }
}
