package org.hustings.page.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.page.Address;
import org.hustings.page.Crumbs;
import org.hustings.page.Demonstration;
import org.hustings.page.ElectionResult;
import org.hustings.page.Frame;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.page.Prose;
import org.hustings.page.View;
import org.hustings.wording.Wording;

/**
 * A person over several elections: every candidacy with its scorecard, and what became of their pledges.
 *
 * @param lead how often they stood, in a sentence
 * @param candidacies oldest first
 */
public record PersonPage(Frame frame, String lead, Optional<Prose> prose, List<Candidacy> candidacies) implements View {

    public PersonPage {
        candidacies = List.copyOf(candidacies);
    }

    /**
     * One candidacy.
     *
     * @param election the election, which leads to the scorecard
     * @param facts the day, the area, the party, the result, in a row
     * @param answers how they answered, in words
     * @param findings what became of it, where they were elected
     */
    public record Candidacy(Hyperlink election, List<String> facts, String answers, List<FindingLine> findings) {

        public Candidacy {
            facts = List.copyOf(facts);
            findings = List.copyOf(findings);
        }
    }

    @Override
    public String template() {
        return "person";
    }

    /** The page of a person, by Democracy Club's {@code person_id}. */
    public static PersonPage of(LanguageEdition edition, String person, Optional<Prose> prose) {
        Address here = edition.at(Paths.person(person));
        List<Candidate> candidates = edition.standings().candidacies(person);
        Candidate newest = candidates.get(candidates.size() - 1);
        String name = edition.text(newest.name());
        String lead = edition.wording().count("person.lead", candidates.size());
        List<Election> elections = candidates.stream()
                .map(candidate -> edition.election(candidate.election()))
                .toList();
        String description = name + ". " + lead;
        Frame frame = Frame.of(here, name, description, List.of(Crumbs.front(here)))
                .withStructuredData(AboutData.person(here, name, description, elections));
        return new PersonPage(
                Demonstration.mark(frame, elections),
                lead,
                prose,
                candidates.stream().map(candidate -> candidacy(here, candidate)).toList());
    }

    private static Candidacy candidacy(Address here, Candidate candidate) {
        LanguageEdition edition = here.edition();
        Election election = edition.election(candidate.election());
        return new Candidacy(
                here.to(Paths.candidate(candidate), edition.text(election.name())),
                facts(edition, election, candidate),
                AnswersInWords.of(edition, candidate),
                FindingLine.of(here, candidate));
    }

    private static List<String> facts(LanguageEdition edition, Election election, Candidate candidate) {
        Wording words = edition.wording();
        List<String> facts = new ArrayList<>();
        facts.add(words.date(election.date()));
        facts.add(edition.text(edition.area(election, candidate.area()).name()));
        facts.add(edition.party(candidate.party()));
        Ballot ballot = edition.ballot(candidate.election(), candidate.area());
        ElectionResult.of(edition, election, ballot, candidate).ifPresent(facts::add);
        return facts;
    }
}
