package org.hustings.page.scorecard;

import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.Link;
import org.hustings.page.Address;
import org.hustings.page.LanguageEdition;
import org.hustings.page.StructuredData;
import tools.jackson.core.JsonGenerator;

/** The JSON-LD of a scorecard: a page about a person. It says no more than the page does. */
final class PersonData {

    private PersonData() {}

    static String of(Address address, Election election, Candidate candidate, String title, String description) {
        return StructuredData.page(
                address, title, description, json -> person(json, address.edition(), election, candidate));
    }

    private static void person(JsonGenerator json, LanguageEdition edition, Election election, Candidate candidate) {
        json.writeObjectPropertyStart("about");
        json.writeStringProperty("@type", "Person");
        json.writeStringProperty("name", edition.text(candidate.name()));
        if (election.demonstration()) {
            json.writeStringProperty("description", edition.wording().text("page.made-up"));
        }
        if (edition.inParty(candidate)) {
            json.writeObjectPropertyStart("affiliation");
            json.writeStringProperty("@type", "PoliticalParty");
            json.writeStringProperty("name", edition.party(candidate.party()));
            json.writeEndObject();
        }
        if (edition.standings().personalDataShown(election)) {
            sameAs(json, candidate);
        }
        json.writeEndObject();
    }

    private static void sameAs(JsonGenerator json, Candidate candidate) {
        if (candidate.links().isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("sameAs");
        for (Link link : candidate.links()) {
            if (link.url().startsWith("http")) {
                json.writeString(link.url());
            }
        }
        json.writeEndArray();
    }
}
