package org.hustings.page;

import java.util.List;
import java.util.Optional;
import org.hustings.model.Election;
import org.hustings.model.SourceFile;

/**
 * What is around the content of a page: its head, the way to it, and its foot. Shown by {@code templates/layout.jte}.
 *
 * @param title the page's own title, without the site's
 * @param description one or two sentences for search engines and previews
 * @param crumbs the way from the front page to the page above this one
 * @param notice what readers must know before they read on, for example that everybody here is made up
 * @param structuredData JSON-LD, safe inside a script element
 * @param source the file that "suggest a change" opens
 * @param feed the path of the page's Atom feed, from the page
 * @param json whether the same facts stand beside the page as {@code index.json}
 * @param kept whether search engines should keep the page
 * @param anywhere whether a host shows the page at other addresses too, so that its links need a fixed base
 * @param card what the picture shows that the page is shared with, in words; absent where it has none
 * @param alternates the page in every language that has it, its own too; empty where it stands in one alone
 */
public record Frame(
        Address address,
        String title,
        String description,
        List<Hyperlink> crumbs,
        Optional<String> notice,
        Optional<String> structuredData,
        Optional<String> source,
        Optional<String> feed,
        boolean json,
        boolean kept,
        boolean anywhere,
        Optional<String> card,
        List<Address.Alternate> alternates) {

    public Frame {
        crumbs = List.copyOf(crumbs);
        alternates = List.copyOf(alternates);
    }

    /** A page with nothing special about it. */
    public static Frame of(Address address, String title, String description, List<Hyperlink> crumbs) {
        return new Frame(
                address,
                title,
                description,
                crumbs,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                false,
                Optional.empty(),
                address.alternates());
    }

    /** The same, saying that everybody in the election is made up if that is so. */
    public Frame about(Election election) {
        return election.demonstration() ? withNotice(word("page.demonstration")) : this;
    }

    /** The same, with something that readers must know first. */
    public Frame withNotice(String text) {
        return new Frame(
                address,
                title,
                description,
                crumbs,
                Optional.of(text),
                structuredData,
                source,
                feed,
                json,
                kept,
                anywhere,
                card,
                alternates);
    }

    /** The notice that prose on the page calls for, unless the page's own says as much: of everybody, or by name. */
    public Optional<String> noticeOf(Prose prose) {
        boolean said = notice.filter(text -> text.equals(word("page.demonstration"))
                        || text.equals(word("front.demonstration"))
                        || prose.madeUp().stream().allMatch(text::contains))
                .isPresent();
        return said ? Optional.empty() : Demonstration.notice(masthead().words(), prose.madeUp());
    }

    /** The same, with JSON-LD that {@link StructuredData} made. */
    public Frame withStructuredData(String jsonLd) {
        return new Frame(
                address,
                title,
                description,
                crumbs,
                notice,
                Optional.of(jsonLd),
                source,
                feed,
                json,
                kept,
                anywhere,
                card,
                alternates);
    }

    /** The same, with a link that opens the file it was made from in the repository's editor. */
    public Frame madeFrom(SourceFile file) {
        return madeFrom(file.path());
    }

    /** The same, with a link that opens a file of the project, by its path, in the repository's editor. */
    public Frame madeFrom(String path) {
        Optional<String> edit = EditLink.of(address.edition().data().site(), path);
        return new Frame(
                address,
                title,
                description,
                crumbs,
                notice,
                structuredData,
                edit,
                feed,
                json,
                kept,
                anywhere,
                card,
                alternates);
    }

    /** The same, with an Atom feed. */
    public Frame withFeed(String href) {
        return new Frame(
                address,
                title,
                description,
                crumbs,
                notice,
                structuredData,
                source,
                Optional.of(href),
                json,
                kept,
                anywhere,
                card,
                alternates);
    }

    /** The same, with {@code index.json} beside it. */
    public Frame withJson() {
        return new Frame(
                address,
                title,
                description,
                crumbs,
                notice,
                structuredData,
                source,
                feed,
                true,
                kept,
                anywhere,
                card,
                alternates);
    }

    /** The same, with a picture to be shared with beside it, if the site has those, which shows what the description says. */
    public Frame withCard() {
        return new Frame(
                address,
                title,
                description,
                crumbs,
                notice,
                structuredData,
                source,
                feed,
                json,
                kept,
                anywhere,
                address.edition().hasCards() ? Optional.of(description) : Optional.empty(),
                alternates);
    }

    /** The same, for a page that search engines should not keep. */
    public Frame notKept() {
        return new Frame(
                address,
                title,
                description,
                crumbs,
                notice,
                structuredData,
                source,
                feed,
                json,
                false,
                anywhere,
                card,
                List.of());
    }

    /** The same, for a page that a host shows at any address. */
    public Frame shownAnywhere() {
        return new Frame(
                address,
                title,
                description,
                crumbs,
                notice,
                structuredData,
                source,
                feed,
                json,
                kept,
                true,
                card,
                List.of());
    }

    /** The same, for a page that stands only in some languages. */
    public Frame among(List<Address.Alternate> languages) {
        return new Frame(
                address,
                title,
                description,
                crumbs,
                notice,
                structuredData,
                source,
                feed,
                json,
                kept,
                anywhere,
                card,
                languages.size() < 2 ? List.of() : languages);
    }

    /** The page in the other languages that have it. */
    public List<Address.Alternate> otherLanguages() {
        String own = masthead().words().language();
        return alternates.stream()
                .filter(alternate -> !alternate.language().equals(own))
                .toList();
    }

    /** The link past the navigation; with a fixed base even this one has to name the page. */
    public String skip() {
        return anywhere ? address.path() + "#content" : "#content";
    }

    /** What every page of the language has. */
    public Masthead masthead() {
        return address.edition().masthead();
    }

    /** The title as a browser's tab shows it: the page's and the site's. */
    public String fullTitle() {
        String site = masthead().title();
        return title.equals(site) ? title : title + " \u2013 " + site;
    }

    /** One of the site's own words. */
    public String word(String key) {
        return masthead().word(key);
    }
}
