package org.hustings.importing.popolo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Link;
import org.hustings.source.Ids;

/** What a person's entry says beyond their names. */
final class Person {

    private Person() {}

    /** The id that ties their candidacies together: Democracy Club's, else the source's own where it can be one. */
    static Optional<String> id(Thing person) {
        Optional<String> own = person.text("id")
                .filter(id -> !id.startsWith("elections/"))
                .map(id -> id.replaceFirst("^persons?[/:]", ""));
        return person.identifier("democracy-club-person-id", "democracyclub")
                .or(() -> own)
                .filter(id -> id.matches("[a-z0-9][a-z0-9-]{0,60}"));
    }

    /** The language of what they say, where it is given as BCP 47 does. */
    static Optional<String> language(Thing membership) {
        return membership.text("lang").filter(Ids.LANGUAGE::allows);
    }

    /** Their web addresses; the note of a link says what it is. */
    static List<Link> links(Thing person) {
        List<Link> links = new ArrayList<>();
        for (Thing link : person.things("links")) {
            link.text("url")
                    .filter(url -> url.matches("https?://[^\\s\"<>]+"))
                    .ifPresent(url -> links.add(new Link(
                            link.text("note")
                                    .map(Thing::slug)
                                    .filter(kind -> !kind.isEmpty())
                                    .orElse("website"),
                            url)));
        }
        return links;
    }
}
