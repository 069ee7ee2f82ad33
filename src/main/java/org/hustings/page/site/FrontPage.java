package org.hustings.page.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Agreement;
import org.hustings.model.Call;
import org.hustings.model.Election;
import org.hustings.page.Address;
import org.hustings.page.Frame;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paragraphs;
import org.hustings.page.Paths;
import org.hustings.page.Prose;
import org.hustings.page.StructuredData;
import org.hustings.page.View;
import org.hustings.page.history.Change;

/**
 * Where everything starts: find your area, the calls, what is new.
 *
 * @param heading the strapline, or the site's title where it has none
 * @param postcode the box for a postcode; absent where there are no postcodes, or no areas
 * @param bodies the elected bodies with the areas people vote in
 * @param news the newest entries of the record
 */
public record FrontPage(
        Frame frame,
        String heading,
        Optional<PostcodeBox> postcode,
        List<AreaFinder> bodies,
        List<Teaser> calls,
        List<Teaser> agreements,
        List<News> news,
        Optional<Prose> prose)
        implements View {

    /**
     * A link to a page with what it is about.
     *
     * @param by whose it is
     */
    public record Teaser(Hyperlink title, Optional<String> by, List<String> summary) {}

    /** Something that was recorded on a day. */
    public record News(String day, Hyperlink what) {}

    /** The front page, with the newest entries of the record. */
    public static FrontPage of(LanguageEdition edition, List<Change> newest, Optional<Prose> prose) {
        Address address = edition.at("");
        String title = edition.text(edition.data().site().title());
        String heading = edition.text(edition.data().site().strapline()).orElse(title);
        return new FrontPage(
                frame(address, title, heading),
                heading,
                PostcodeBox.of(address),
                AreaFinder.all(address),
                edition.data().calls().values().stream()
                        .map(call -> teaser(address, call))
                        .toList(),
                edition.data().agreements().values().stream()
                        .map(agreement -> teaser(address, agreement))
                        .toList(),
                newest.stream().map(change -> news(address, change)).toList(),
                prose);
    }

    private static Frame frame(Address address, String title, String heading) {
        LanguageEdition edition = address.edition();
        Frame frame = Frame.of(address, title, heading, List.of())
                .madeFrom(edition.data().site().file())
                .withStructuredData(StructuredData.page(address, title, heading, json -> {}));
        Optional<Election> demonstration = edition.data().elections().values().stream()
                .filter(Election::demonstration)
                .min(Comparator.comparing(Election::id));
        return demonstration.isPresent() ? frame.withNotice(edition.wording().text("front.demonstration")) : frame;
    }

    private static Teaser teaser(Address address, Call call) {
        LanguageEdition edition = address.edition();
        return new Teaser(
                address.to(Paths.call(call.id()), edition.text(call.title())),
                edition.text(call.by()),
                edition.text(call.summary()).map(Paragraphs::of).orElse(List.of()));
    }

    private static Teaser teaser(Address address, Agreement agreement) {
        LanguageEdition edition = address.edition();
        return new Teaser(
                address.to(Paths.agreement(agreement.id()), edition.text(agreement.title())),
                agreement
                        .organisation()
                        .map(id -> edition.text(
                                edition.data().organisations().get(id).name())),
                edition.text(agreement.summary()).map(Paragraphs::of).orElse(List.of()));
    }

    private static News news(Address address, Change change) {
        return new News(
                address.edition().wording().date(change.on()),
                address.to(change.path(), address.edition().wording().say(change.what())));
    }

    @Override
    public String template() {
        return "front";
    }
}
