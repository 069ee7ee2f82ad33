package org.hustings.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hustings.model.CorrectionsContact;
import org.hustings.model.LocalText;
import org.hustings.model.Site;
import org.hustings.wording.Wording;

/**
 * What the head and foot of every page of one language hold. Paths of assets start at the site's root, those of pages at
 * the language's.
 *
 * @param navigation the pages that every page leads to
 * @param authored the authored pages that the footer leads to, so far as the site has them in this language
 * @param publisherEmail where it is not among the ways to report a mistake
 * @param tellUs how to report a mistake: an email or web address
 * @param contacts every way to report a mistake
 * @param recorded the day that the site describes, in a sentence
 * @param words the site's own words
 */
public record Masthead(
        String title,
        Optional<String> strapline,
        String style,
        String script,
        String icon,
        String iconImage,
        List<Hyperlink> navigation,
        List<Hyperlink> authored,
        Optional<String> imprint,
        Optional<String> independence,
        Optional<Hyperlink> licence,
        String publisher,
        Optional<String> publisherAddress,
        Optional<Hyperlink> publisherEmail,
        Optional<String> tellUs,
        List<Hyperlink> contacts,
        String recorded,
        Wording words) {

    /** The authored pages that every site should have, by path, each with a string {@code footer.<name>}. */
    private static final List<String> USUAL = List.of("about", "method", "privacy", "accessibility");

    public Masthead {
        navigation = List.copyOf(navigation);
        authored = List.copyOf(authored);
        contacts = List.copyOf(contacts);
    }

    static Masthead of(Edition edition, Wording words, String prefix) {
        Site site = edition.data().site();
        List<Hyperlink> contacts = contacts(site);
        return new Masthead(
                words.text(site.title()),
                text(words, site.strapline()),
                asset(edition, "assets/site.css"),
                asset(edition, "assets/site.js"),
                asset(edition, "assets/icon.svg"),
                asset(edition, "assets/icon.png"),
                List.of(
                        new Hyperlink(words.text("navigation.search"), Paths.SEARCH),
                        new Hyperlink(words.text("navigation.changes"), "changes/"),
                        new Hyperlink(words.text("navigation.corrections"), "corrections/"),
                        new Hyperlink(words.text("navigation.data"), "data/")),
                authored(edition, words, prefix),
                text(words, site.imprint()),
                text(words, site.independence()),
                site.licence()
                        .map(l -> new Hyperlink(words.text(l.name()), l.url().orElse(""))),
                words.text(site.publisher().name()),
                text(words, site.publisher().address()),
                site.publisher().email().map(Masthead::email).filter(link -> !contacts.contains(link)),
                contacts.stream().map(Hyperlink::href).findFirst(),
                contacts,
                words.text("page.recorded", "day", edition.today().day()),
                words);
    }

    private static List<Hyperlink> contacts(Site site) {
        List<Hyperlink> contacts = new ArrayList<>();
        Optional<CorrectionsContact> corrections = site.corrections();
        corrections.flatMap(CorrectionsContact::url).ifPresent(url -> contacts.add(new Hyperlink(url, url)));
        corrections.flatMap(CorrectionsContact::email).ifPresent(email -> contacts.add(email(email)));
        return contacts;
    }

    private static Hyperlink email(String address) {
        return new Hyperlink(address, "mailto:" + address);
    }

    private static List<Hyperlink> authored(Edition edition, Wording words, String prefix) {
        return USUAL.stream()
                .filter(page -> edition.authored().contains(prefix + page + "/"))
                .map(page -> new Hyperlink(words.text("footer." + page), page + "/"))
                .toList();
    }

    private static String asset(Edition edition, String path) {
        return edition.asset(path).orElse(path);
    }

    private static Optional<String> text(Wording words, Optional<LocalText> text) {
        return text.map(words::text);
    }

    /** Whether the imprint already says who publishes, and from which address. */
    public boolean imprintNamesPublisher() {
        return imprint.map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> text.contains(publisher.toLowerCase(Locale.ROOT))
                        && publisherAddress
                                .map(address -> text.contains(address.toLowerCase(Locale.ROOT)))
                                .orElse(true))
                .isPresent();
    }

    /** One of the site's own words. */
    public String word(String key) {
        return words.text(key);
    }
}
