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

    /** A page with nothing special about it, but that one of the style guide says so and is not to be found. */
    public static Frame of(Address address, String title, String description, List<Hyperlink> crumbs) {
        LanguageEdition edition = address.edition();
        boolean sample = edition.edition().isStyleGuide();
        return new Frame(
                address,
                title,
                description,
                crumbs,
                sample ? Optional.of(edition.wording().text("styleguide.notice")) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                !sample,
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
        if (isSample()) {
            return this;
        }
        Parts parts = new Parts(this);
        parts.notice = Optional.of(text);
        return parts.frame();
    }

    /** The notice that prose on the page calls for, unless the page's own says as much: of everybody, or by name. */
    public Optional<String> noticeOf(Prose prose) {
        boolean said = notice.filter(text -> text.equals(word("page.demonstration"))
                        || text.equals(word("front.demonstration"))
                        || text.equals(word(Demonstration.OF_ALL))
                        || prose.madeUp().stream().allMatch(text::contains))
                .isPresent();
        return said ? Optional.empty() : Demonstration.notice(masthead().words(), prose.madeUp());
    }

    /** The same, with JSON-LD that {@link StructuredData} made. */
    public Frame withStructuredData(String jsonLd) {
        Parts parts = new Parts(this);
        parts.structuredData = Optional.of(jsonLd);
        return parts.frame();
    }

    /** The same, with a link that opens the file it was made from in the repository's editor. */
    public Frame madeFrom(SourceFile file) {
        return madeFrom(file.path());
    }

    /** The same, with a link that opens a file of the project, by its path, in the repository's editor. */
    public Frame madeFrom(String path) {
        Parts parts = new Parts(this);
        parts.source = EditLink.of(address.edition().data().site(), path);
        return parts.frame();
    }

    /** The same, with an Atom feed, which the style guide has none of. */
    public Frame withFeed(String href) {
        if (isSample()) {
            return this;
        }
        Parts parts = new Parts(this);
        parts.feed = Optional.of(href);
        return parts.frame();
    }

    /** The same, with {@code index.json} beside it, except in the style guide. */
    public Frame withJson() {
        Parts parts = new Parts(this);
        parts.json = !isSample();
        return parts.frame();
    }

    /** The same, with a picture to be shared with beside it, if the site has those, which shows what the description says. */
    public Frame withCard() {
        return withCard(Optional.empty());
    }

    /** The same, with a picture that shows totals besides. */
    public Frame withCard(Optional<Card.Totals> totals) {
        Parts parts = new Parts(this);
        parts.card = address.edition().hasCards()
                ? Optional.of(description
                        + totals.map(all -> " " + all.words(word("list.comma"))).orElse(""))
                : Optional.empty();
        return parts.frame();
    }

    /** The same, for a page that search engines should not keep. */
    public Frame notKept() {
        Parts parts = new Parts(this);
        parts.kept = false;
        parts.alternates = List.of();
        return parts.frame();
    }

    /** The same, for a page that a host shows at any address. */
    public Frame shownAnywhere() {
        Parts parts = new Parts(this);
        parts.anywhere = true;
        parts.alternates = List.of();
        return parts.frame();
    }

    /** The same, for a page that stands only in some languages. */
    public Frame among(List<Address.Alternate> languages) {
        Parts parts = new Parts(this);
        parts.alternates = languages.size() < 2 ? List.of() : languages;
        return parts.frame();
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
        return anywhere ? address.path() + "#part--content" : "#part--content";
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

    private boolean isSample() {
        return address.edition().edition().isStyleGuide();
    }

    /** One of the site's own words. */
    public String word(String key) {
        return masthead().word(key);
    }

    /** What a page has besides its place and its titles, while a frame is made from another that differs in some of it. */
    private static final class Parts {

        private final Frame from;
        private Optional<String> notice;
        private Optional<String> structuredData;
        private Optional<String> source;
        private Optional<String> feed;
        private boolean json;
        private boolean kept;
        private boolean anywhere;
        private Optional<String> card;
        private List<Address.Alternate> alternates;

        Parts(Frame from) {
            this.from = from;
            this.notice = from.notice;
            this.structuredData = from.structuredData;
            this.source = from.source;
            this.feed = from.feed;
            this.json = from.json;
            this.kept = from.kept;
            this.anywhere = from.anywhere;
            this.card = from.card;
            this.alternates = from.alternates;
        }

        Frame frame() {
            return new Frame(
                    from.address,
                    from.title,
                    from.description,
                    from.crumbs,
                    notice,
                    structuredData,
                    source,
                    feed,
                    json,
                    kept,
                    anywhere,
                    card,
                    alternates);
        }
    }
}
