package org.hustings.page.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.Party;
import org.hustings.model.Pledge;
import org.hustings.page.Address;
import org.hustings.page.Crumbs;
import org.hustings.page.Frame;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.LeftOut;
import org.hustings.page.Paths;
import org.hustings.page.Prose;
import org.hustings.page.View;
import org.hustings.page.chart.TallyBlock;
import org.hustings.standing.Standings;
import org.hustings.standing.Tally;
import org.hustings.wording.Wording;

/**
 * A party in an election: whom it put up and how each of them answered, and its totals where they may be shown.
 *
 * @param name what the party is called
 * @param lead how many candidates it has, in a sentence
 * @param withheld why there are no totals
 * @param totals one for each pledge, in the order asked; empty where nobody stands any more
 * @param areas in the order of the organisation
 */
public record PartyPage(
        Frame frame,
        String name,
        String lead,
        Hyperlink election,
        Optional<Prose> prose,
        Optional<String> withheld,
        List<PledgeTotal> totals,
        List<AreaCandidates> areas)
        implements View {

    public PartyPage {
        totals = List.copyOf(totals);
        areas = List.copyOf(areas);
    }

    /** How the party's candidates answered a pledge. */
    public record PledgeTotal(Hyperlink pledge, TallyBlock tally) {}

    /** The party's candidates in an area, in ballot order. */
    public record AreaCandidates(Hyperlink ballot, List<Line> candidates) {

        public AreaCandidates {
            candidates = List.copyOf(candidates);
        }
    }

    /** One candidate, and all their answers in words. */
    public record Line(Hyperlink candidate, String answers) {}

    @Override
    public String template() {
        return "party";
    }

    /** The page of a party, or of those who stand for none, in an election. */
    public static PartyPage of(LanguageEdition edition, Election election, Party party, Optional<Prose> prose) {
        Wording words = edition.wording();
        Address here = edition.at(Paths.party(election.id(), party.id()));
        Standings standings = edition.standings();
        List<Candidate> candidates = standings.partyCandidates(election.id(), party.id());
        Hyperlink electionLink = Crumbs.election(here, election);
        String lead = lead(edition, election, candidates);
        String name = edition.text(party.name());
        boolean totals = standings.totalsByParty(election);
        Frame frame = Frame.of(
                        here,
                        words.text("party.title", "party", name, "election", electionLink.text()),
                        name + ", " + electionLink.text() + ": " + lead,
                        List.of(Crumbs.front(here), electionLink))
                .about(election);
        return new PartyPage(
                frame,
                name,
                lead,
                electionLink,
                prose,
                totals
                        ? Optional.empty()
                        : Optional.of(words.text("party.withheld", "moment", election.pollsCloseOrDefault())),
                totals && candidates.stream().anyMatch(Candidate::standing) ? totals(here, election, party) : List.of(),
                areas(here, election, candidates));
    }

    private static String lead(LanguageEdition edition, Election election, List<Candidate> candidates) {
        LeftOut leftOut = LeftOut.of(edition, candidates);
        long standing = candidates.stream().filter(Candidate::standing).count() + leftOut.number();
        boolean past = edition.standings().pollsClosed(election);
        String lead = edition.wording().count(past ? "party.lead-past" : "party.lead", standing);
        return leftOut.say(edition.wording()).map(who -> lead + " " + who).orElse(lead);
    }

    private static List<PledgeTotal> totals(Address here, Election election, Party party) {
        LanguageEdition edition = here.edition();
        List<PledgeTotal> totals = new ArrayList<>();
        for (Pledge pledge : edition.data().pledgesOf(election)) {
            Tally tally = edition.standings().partyTally(election.id(), party.id(), pledge);
            if (tally.total() == 0) {
                continue;
            }
            String title = edition.text(edition.title(election.id(), pledge));
            String id = "tally-" + edition.anchors(election.id()).get(pledge.ref());
            totals.add(new PledgeTotal(
                    here.to(Paths.pledge(pledge.ref()), title), TallyBlock.of(edition.wording(), id, title, tally)));
        }
        return totals;
    }

    private static List<AreaCandidates> areas(Address here, Election election, List<Candidate> candidates) {
        LanguageEdition edition = here.edition();
        Map<String, List<Line>> byArea = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            byArea.computeIfAbsent(candidate.area(), area -> new ArrayList<>()).add(line(here, candidate));
        }
        List<AreaCandidates> areas = new ArrayList<>();
        byArea.forEach((area, lines) -> areas.add(new AreaCandidates(
                here.to(
                        Paths.ballot(election.id(), area),
                        edition.text(edition.area(election, area).name())),
                lines)));
        return areas;
    }

    private static Line line(Address here, Candidate candidate) {
        LanguageEdition edition = here.edition();
        return new Line(
                here.to(Paths.candidate(candidate), edition.text(candidate.name())),
                AnswersInWords.of(edition, candidate));
    }
}
