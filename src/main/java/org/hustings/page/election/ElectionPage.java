package org.hustings.page.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.NaturalOrder;
import org.hustings.page.Address;
import org.hustings.page.Citation;
import org.hustings.page.Crumbs;
import org.hustings.page.Frame;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.page.Prose;
import org.hustings.page.StructuredData;
import org.hustings.page.View;
import org.hustings.wording.Wording;

/**
 * An election: its areas, and how many were asked and answered in each.
 *
 * @param day polling day, in a sentence
 * @param summary how many stand, were asked and have replied
 * @param calls the calls put to these candidates
 * @param parties everybody who stands for anything, by name
 * @param dates further days that matter, each in a sentence
 */
public record ElectionPage(
        Frame frame,
        String name,
        Hyperlink organisation,
        String day,
        String summary,
        List<Hyperlink> calls,
        List<AreaRow> areas,
        List<Hyperlink> parties,
        List<String> dates,
        Citation citation,
        Optional<Prose> prose)
        implements View {

    /** The page of an election. */
    public static ElectionPage of(LanguageEdition edition, Election election, Optional<Prose> prose) {
        Address address = edition.at(Paths.election(election.id()));
        Wording wording = edition.wording();
        String name = edition.text(election.name());
        Participation whole = new Participation(edition, election);
        List<AreaRow> areas = new ArrayList<>(election.ballots().size());
        for (Ballot ballot : election.ballots().values()) {
            Participation here = Participation.of(edition, election, ballot);
            areas.add(AreaRow.of(address, election, ballot, here));
            whole.add(here);
        }
        String day = wording.text(
                edition.standings().pollsClosed(election) ? "election.day.past" : "election.day",
                "day",
                election.date());
        return new ElectionPage(
                frame(address, election, name, day),
                name,
                address.to(
                        Paths.organisation(election.organisation()),
                        edition.text(edition.organisation(election).name())),
                day,
                whole.say(),
                calls(address, election),
                areas,
                parties(address, election),
                ElectionDates.of(edition, election),
                Citation.of(address, name),
                prose);
    }

    private static Frame frame(Address address, Election election, String name, String day) {
        Wording wording = address.edition().wording();
        String description = wording.text("election.description", "name", name, "day", day);
        return Frame.of(address, name, description, List.of(Crumbs.front(address)))
                .about(election)
                .madeFrom(election.file())
                .withStructuredData(StructuredData.page(address, name, description, json -> {}));
    }

    private static List<Hyperlink> calls(Address address, Election election) {
        LanguageEdition edition = address.edition();
        return election.calls().stream()
                .map(call -> address.to(
                        Paths.call(call),
                        edition.text(edition.data().calls().get(call).title())))
                .toList();
    }

    private static List<Hyperlink> parties(Address address, Election election) {
        LanguageEdition edition = address.edition();
        TreeMap<String, Hyperlink> parties = new TreeMap<>();
        for (Candidate candidate : edition.edition().candidates(election)) {
            parties.computeIfAbsent(
                    candidate.party(), party -> address.to(Paths.party(election.id(), party), edition.party(party)));
        }
        return parties.values().stream()
                .sorted(Comparator.comparing(Hyperlink::text, NaturalOrder.NAMES))
                .toList();
    }

    @Override
    public String template() {
        return "election";
    }
}
