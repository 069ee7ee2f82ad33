package org.hustings.page.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.Organisation;
import org.hustings.page.Address;
import org.hustings.page.Crumbs;
import org.hustings.page.Demonstration;
import org.hustings.page.Frame;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.page.Prose;
import org.hustings.page.View;
import org.hustings.wording.Wording;

/**
 * An elected body: its elections, what became of its members' pledges, and its agreements.
 *
 * @param kind what kind of body it is, in words
 * @param website its own website
 * @param elections newest first
 * @param terms the members that each election brought in, newest first
 */
public record OrganisationPage(
        Frame frame,
        String kind,
        Optional<Hyperlink> website,
        Optional<Prose> prose,
        List<Dated> elections,
        List<Term> terms,
        List<Dated> agreements)
        implements View {

    public OrganisationPage {
        elections = List.copyOf(elections);
        terms = List.copyOf(terms);
        agreements = List.copyOf(agreements);
    }

    /** A link to something that happened on a day, which is told where it is known. */
    public record Dated(Hyperlink link, Optional<String> day) {}

    /** Those whom an election brought in, under its name, by area in the order of the organisation. */
    public record Term(String election, List<Member> members) {

        public Term {
            members = List.copyOf(members);
        }
    }

    /**
     * An elected member.
     *
     * @param answers how they had answered, in words
     * @param findings what became of each of their pledges; empty where they made none
     */
    public record Member(Hyperlink member, String area, String party, String answers, List<FindingLine> findings) {

        public Member {
            findings = List.copyOf(findings);
        }
    }

    @Override
    public String template() {
        return "organisation";
    }

    /** The page of an organisation. */
    public static OrganisationPage of(LanguageEdition edition, Organisation organisation, Optional<Prose> prose) {
        Wording words = edition.wording();
        Address here = edition.at(Paths.organisation(organisation.id()));
        String name = edition.text(organisation.name());
        List<Election> elections = elections(edition, organisation);
        String description = words.text("organisation.description", "name", name);
        Frame frame = Frame.of(here, name, description, List.of(Crumbs.front(here)))
                .madeFrom(organisation.file())
                .withStructuredData(AboutData.organisation(here, organisation, description));
        return new OrganisationPage(
                Demonstration.mark(frame, elections),
                words.term("organisation-kind", organisation.kind()),
                organisation.url().map(url -> new Hyperlink(words.text("organisation.website"), url)),
                prose,
                elections.stream()
                        .map(election ->
                                new Dated(Crumbs.election(here, election), Optional.of(words.date(election.date()))))
                        .toList(),
                terms(here, elections),
                agreements(here, organisation));
    }

    private static List<Election> elections(LanguageEdition edition, Organisation organisation) {
        return edition.data().elections().values().stream()
                .filter(election -> election.organisation().equals(organisation.id()))
                .sorted(Comparator.comparing(Election::date).reversed().thenComparing(Election::id))
                .toList();
    }

    private static List<Term> terms(Address here, List<Election> elections) {
        List<Term> terms = new ArrayList<>();
        for (Election election : elections) {
            List<Member> members = members(here, election);
            if (!members.isEmpty()) {
                terms.add(new Term(here.edition().text(election.name()), members));
            }
        }
        return terms;
    }

    private static List<Member> members(Address here, Election election) {
        LanguageEdition edition = here.edition();
        List<Member> members = new ArrayList<>();
        for (Organisation.Area area : Contest.areas(edition, election)) {
            for (Candidate candidate : edition.standings().ballotOrder(election.id(), area.id())) {
                if (edition.standings().elected(candidate)) {
                    members.add(new Member(
                            here.to(Paths.candidate(candidate), edition.text(candidate.name())),
                            edition.text(area.name()),
                            edition.party(candidate.party()),
                            AnswersInWords.of(edition, candidate),
                            FindingLine.of(here, candidate)));
                }
            }
        }
        return members;
    }

    private static List<Dated> agreements(Address here, Organisation organisation) {
        LanguageEdition edition = here.edition();
        return edition.data().agreements().values().stream()
                .filter(agreement -> agreement.organisation().equals(Optional.of(organisation.id())))
                .map(agreement -> new Dated(
                        here.to(Paths.agreement(agreement.id()), edition.text(agreement.title())),
                        edition.standings()
                                .adoption(agreement)
                                .map(adoption -> edition.wording().text("agreement.adopted-on", "day", adoption.on()))))
                .toList();
    }
}
