package org.hustings.page.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.page.Address;
import org.hustings.page.BallotNotice;
import org.hustings.page.Citation;
import org.hustings.page.Crumbs;
import org.hustings.page.Embed;
import org.hustings.page.Frame;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.LeftOut;
import org.hustings.page.Notice;
import org.hustings.page.Paths;
import org.hustings.page.Prose;
import org.hustings.page.StructuredData;
import org.hustings.page.View;
import org.hustings.wording.Wording;

/**
 * Everybody on a ballot, and what each of them answered to each pledge.
 *
 * @param area the place
 * @param poll how many seats, and when polling day is
 * @param notices that the poll is cancelled or not needed
 * @param people how many stand, and how many still do
 * @param pledges the columns of the table, in the order asked
 * @param rows everybody, in ballot order
 * @param results whether the table has a column for the result
 * @param compare the link to the script that puts candidates side by side; absent where there are not two of them, or
 *     where the site's own assets lack it
 */
public record BallotPage(
        Frame frame,
        String area,
        Hyperlink election,
        Hyperlink organisation,
        String poll,
        List<Notice> notices,
        String people,
        List<Hyperlink> pledges,
        List<BallotRow> rows,
        boolean results,
        Optional<String> compare,
        Citation citation,
        Embed embed,
        Optional<Prose> prose)
        implements View {

    private static final String SCRIPT = "assets/compare.js";

    /** The page of a ballot. */
    public static BallotPage of(LanguageEdition edition, Election election, Ballot ballot, Optional<Prose> prose) {
        Address address = edition.at(Paths.ballot(election.id(), ballot.area()));
        String area = edition.text(edition.area(election, ballot.area()).name());
        Hyperlink above = address.to(Paths.election(election.id()), edition.text(election.name()));
        List<Candidate> candidates = edition.standings().ballotOrder(election.id(), ballot.area());
        List<Hyperlink> pledges = pledges(address, election);
        List<BallotRow> rows = BallotRow.of(address, election, ballot, candidates, pledges);
        return new BallotPage(
                frame(address, election, ballot, area, above),
                area,
                above,
                address.to(
                        Paths.organisation(election.organisation()),
                        edition.text(edition.organisation(election).name())),
                poll(edition, election, ballot),
                BallotNotice.of(address, election, ballot).map(List::of).orElse(List.of()),
                people(edition, election, candidates),
                pledges,
                rows,
                results(rows),
                compare(address, rows),
                Citation.of(address, area + ": " + above.text()),
                Embed.of(address, title(edition, area, above.text()), 260 + 95 * rows.size()),
                prose);
    }

    private static Frame frame(Address address, Election election, Ballot ballot, String area, Hyperlink above) {
        String title = title(address.edition(), area, above.text());
        String description = description(address.edition(), ballot, area);
        return Frame.of(address, title, description, List.of(Crumbs.front(address), above))
                .about(election)
                .madeFrom(election.file())
                .withJson()
                .withCard()
                .withStructuredData(StructuredData.page(address, title, description, json -> {}));
    }

    static String title(LanguageEdition edition, String area, String election) {
        return edition.wording().text("ballot.title", "area", area, "election", election);
    }

    static String description(LanguageEdition edition, Ballot ballot, String area) {
        Wording wording = edition.wording();
        return wording.text("ballot.description", "area", area, "seats", wording.count("seats", ballot.seats()));
    }

    /** How many seats, and when polling day is. */
    public static String poll(LanguageEdition edition, Election election, Ballot ballot) {
        Wording wording = edition.wording();
        return wording.text("ballot.poll", "seats", wording.count("seats", ballot.seats()), "day", election.date());
    }

    static boolean results(List<BallotRow> rows) {
        return rows.stream().anyMatch(row -> row.result().isPresent());
    }

    private static Optional<String> compare(Address address, List<BallotRow> rows) {
        boolean there =
                rows.size() > 1 && address.edition().edition().asset(SCRIPT).isPresent();
        return there ? Optional.of(address.asset(SCRIPT)) : Optional.empty();
    }

    static List<Hyperlink> pledges(Address address, Election election) {
        LanguageEdition edition = address.edition();
        return edition.data().pledgesOf(election).stream()
                .map((Pledge pledge) ->
                        address.to(Paths.pledge(pledge.ref()), edition.text(edition.title(election.id(), pledge))))
                .toList();
    }

    /** How many stand, or stood once the polls have closed, how many more no longer do, and who is counted nowhere. */
    static String people(LanguageEdition edition, Election election, List<Candidate> candidates) {
        Wording wording = edition.wording();
        boolean past = edition.standings().pollsClosed(election);
        if (candidates.isEmpty()) {
            return wording.text(past ? "ballot.nobody-past" : "ballot.nobody");
        }
        LeftOut leftOut = LeftOut.of(edition, candidates);
        long standing = candidates.stream().filter(Candidate::standing).count() + leftOut.number();
        List<String> people = new ArrayList<>();
        people.add(wording.count(past ? "ballot.stood" : "ballot.standing", standing));
        if (standing < candidates.size()) {
            people.add(
                    wording.count(past ? "ballot.no-longer-past" : "ballot.no-longer", candidates.size() - standing));
        }
        leftOut.say(wording).ifPresent(people::add);
        return String.join(" ", people);
    }

    @Override
    public String template() {
        return "ballot";
    }
}
