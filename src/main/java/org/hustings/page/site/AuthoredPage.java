package org.hustings.page.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hustings.page.Address;
import org.hustings.page.Crumbs;
import org.hustings.page.Edition;
import org.hustings.page.Frame;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Prose;
import org.hustings.page.StructuredData;
import org.hustings.page.View;

/**
 * A page that somebody wrote.
 *
 * @param title as plain text
 * @param date the date that its author gave it, in words
 */
public record AuthoredPage(Frame frame, String title, Optional<String> date, List<String> tags, Prose body)
        implements View {

    public AuthoredPage {
        tags = List.copyOf(tags);
    }

    /**
     * The page at a path.
     *
     * @param path from the root of the language
     * @param description for search engines; the title stands in where there is none
     * @param source the file it was written in, from the project folder
     */
    public static AuthoredPage of(
            LanguageEdition edition,
            String path,
            String title,
            Optional<String> description,
            Optional<LocalDate> date,
            List<String> tags,
            Prose body,
            String source) {
        Address address = edition.at(path);
        String summary = description.orElse(title);
        Frame frame = Frame.of(address, title, summary, List.of(Crumbs.front(address)))
                .madeFrom(source)
                .among(alternates(address))
                .withStructuredData(StructuredData.page(address, title, summary, json -> {}));
        return new AuthoredPage(frame, title, date.map(edition.wording()::date), tags, body);
    }

    /** Authors write a page for one language at a time. */
    private static List<Address.Alternate> alternates(Address address) {
        Edition edition = address.edition().edition();
        return address.alternates().stream()
                .filter(alternate -> edition.authored().contains(alternate.path()))
                .toList();
    }

    /** The same, with a notice, for example that the people it speaks of are made up. */
    public AuthoredPage withNotice(String notice) {
        return new AuthoredPage(frame.withNotice(notice), title, date, tags, body);
    }

    @Override
    public String template() {
        return "authored";
    }
}
