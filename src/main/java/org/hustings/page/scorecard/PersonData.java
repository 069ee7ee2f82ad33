package org.hustings.page.scorecard;

import java.util.List;
import java.util.Optional;
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
            candidate.image().ifPresent(image -> image(person, edition, image));
            List<Link> links = webLinks(edition, election, candidate);
            if (!links.isEmpty()) {
                person.field("url", website(links))
                        .texts("sameAs", links.stream().map(Link::url).toList());
            }
        });
    }

    /** The portrait, with the credit that stands below it on the page. */
    private static void image(JsonWriter person, LanguageEdition edition, Candidate.Image image) {
        edition.edition()
                .assetUrl(image.file())
                .ifPresent(url -> person.object(
                        "image",
                        portrait -> portrait.field("@type", "ImageObject")
                                .field("contentUrl", url)
                                .field("caption", edition.text(image.alt()))
                                .field("creditText", edition.text(image.credit()))));
    }

    /** Their own website, where one of the links is called so. */
    private static Optional<String> website(List<Link> links) {
        return links.stream()
                .filter(link -> link.kind().equals("website"))
                .findFirst()
                .map(Link::url);
    }

    private static List<Link> webLinks(LanguageEdition edition, Election election, Candidate candidate) {
        if (!edition.standings().personalDataShown(election)) {
            return List.of();
        }
        return candidate.links().stream()
                .filter(link -> link.url().startsWith("http"))
                .toList();
    }
}
