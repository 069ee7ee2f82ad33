package org.hustings.page;

import java.util.Optional;
import org.hustings.model.Election;

/**
 * What is around the content of a page that others show within theirs: only what a reader must know. Shown by
 * {@code templates/embed/frame.jte}.
 *
 * @param address of the bare page
 * @param title of the full page, which this one names as the lasting one
 * @param full the link to the full page
 * @param url the full page's lasting address
 * @param notice that everybody here is made up
 */
public record EmbedFrame(
        Address address, String title, String description, Hyperlink full, String url, Optional<String> notice) {

    /** The frame of a page's bare version. */
    public static EmbedFrame of(Address page, Election election, String title, String description) {
        LanguageEdition edition = page.edition();
        Address address = edition.at(Paths.embed(page.path()));
        return new EmbedFrame(
                address,
                title,
                description,
                address.to(page.path(), edition.wording().text("embed.full")),
                page.url(),
                election.demonstration()
                        ? Optional.of(edition.wording().text("page.demonstration"))
                        : Optional.empty());
    }

    /** What every page of the language has. */
    public Masthead masthead() {
        return address.edition().masthead();
    }

    /** The link to the style sheet of bare pages; a project's own folder of assets may have only the one of full pages. */
    public String style() {
        Edition edition = address.edition().edition();
        String own = "assets/embed.css";
        return address.asset(edition.asset(own).isPresent() ? own : "assets/site.css");
    }

    /** One of the site's own words. */
    public String word(String key) {
        return masthead().word(key);
    }
}
