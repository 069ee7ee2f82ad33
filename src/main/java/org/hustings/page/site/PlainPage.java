package org.hustings.page.site;

import java.util.List;
import org.hustings.page.Address;
import org.hustings.page.Crumbs;
import org.hustings.page.Frame;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.page.View;

/**
 * What stands where there is no page: a few words and the ways on.
 *
 * @param ways where to go instead
 */
public record PlainPage(Frame frame, String heading, List<String> words, List<Hyperlink> ways) implements View {

    /** The path of the page that hosts show for every address without one. */
    public static final String MISSING = "404.html";

    /** The page that hosts show, at any address, where there is none. */
    public static PlainPage missing(LanguageEdition edition) {
        return of(edition, MISSING, "missing");
    }

    /** What stands at the address of a page that was removed on request; search engines are told not to keep it. */
    public static PlainPage tombstone(LanguageEdition edition, String path) {
        return of(edition, path, "gone");
    }

    private static PlainPage of(LanguageEdition edition, String path, String key) {
        Address address = edition.at(path);
        String heading = edition.wording().text(key + ".heading");
        String words = edition.wording().text(key + ".words");
        Frame frame = Frame.of(address, heading, words, List.of()).notKept();
        return new PlainPage(
                path.equals(MISSING) ? frame.shownAnywhere() : frame,
                heading,
                List.of(words),
                List.of(
                        Crumbs.front(address),
                        address.to(Paths.SEARCH, edition.wording().text("navigation.search"))));
    }

    @Override
    public String template() {
        return "plain";
    }
}
