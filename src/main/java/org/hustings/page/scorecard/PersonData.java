package org.hustings.page.scorecard;

import java.util.List;
import org.hustings.json.JsonWriter;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.Link;
import org.hustings.page.Address;
import org.hustings.page.LanguageEdition;
import org.hustings.page.StructuredData;

/** The JSON-LD of a scorecard: a page about a person. It says no more than the page does. */
final class PersonData {

    private PersonData() {}

    static String of(Address address, Election election, Candidate candidate, String title, String description) {
        return StructuredData.page(
                address, title, description, json -> person(json, address.edition(), election, candidate));
    }

    private static void person(JsonWriter json, LanguageEdition edition, Election election, Candidate candidate) {
        json.object("about", person -> {
            person.field("@type", "Person").field("name", edition.text(candidate.name()));
            if (election.demonstration()) {
                person.field("description", edition.wording().text("page.made-up"));
            }
            if (edition.inParty(candidate)) {
                person.object(
                        "affiliation",
                        party ->
                                party.field("@type", "PoliticalParty").field("name", edition.party(candidate.party())));
            }
            List<String> links = webLinks(edition, election, candidate);
            if (!links.isEmpty()) {
                person.texts("sameAs", links);
            }
        });
    }

    private static List<String> webLinks(LanguageEdition edition, Election election, Candidate candidate) {
        if (!edition.standings().personalDataShown(election)) {
            return List.of();
        }
        return candidate.links().stream()
                .map(Link::url)
                .filter(url -> url.startsWith("http"))
                .toList();
    }
}
