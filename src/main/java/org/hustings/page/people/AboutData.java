package org.hustings.page.people;

import java.util.List;
import java.util.Optional;
import org.hustings.model.Election;
import org.hustings.model.Organisation;
import org.hustings.page.Address;
import org.hustings.page.StructuredData;

/** The JSON-LD of pages about a person or a body. It says no more than the page does. */
final class AboutData {

    private AboutData() {}

    static String person(Address here, String name, String description, List<Election> elections) {
        Optional<String> madeUp = elections.stream()
                .filter(Election::demonstration)
                .findFirst()
                .map(election -> here.edition().wording().text("page.made-up"));
        return StructuredData.page(
                here,
                name,
                description,
                json -> json.object(
                        "about",
                        person -> person.field("@type", "Person")
                                .field("name", name)
                                .field("description", madeUp)));
    }

    static String organisation(Address here, Organisation organisation, String description) {
        String name = here.edition().text(organisation.name());
        return StructuredData.page(
                here,
                name,
                description,
                json -> json.object(
                        "about",
                        body -> body.field("@type", "GovernmentOrganization")
                                .field("name", name)
                                .field("url", organisation.url())));
    }
}
