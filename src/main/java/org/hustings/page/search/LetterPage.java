package org.hustings.page.search;

import java.util.List;
import java.util.Optional;
import org.hustings.page.Address;
import org.hustings.page.Crumbs;
import org.hustings.page.Frame;
import org.hustings.page.Hyperlink;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.page.Prose;
import org.hustings.page.View;
import org.hustings.wording.Wording;

/**
 * Everything under one letter, on a site with too much for one page.
 *
 * @param letters the way to each letter
 */
public record LetterPage(Frame frame, String heading, List<Hyperlink> letters, LetterGroup group, Optional<Prose> prose)
        implements View {

    public LetterPage {
        letters = List.copyOf(letters);
    }

    /** The path of a letter's page, from the root of the language. */
    public static String path(String letter) {
        return LetterGroup.page(letter);
    }

    /** The page of a letter of {@link AtoZ#LETTERS}. */
    public static LetterPage of(LanguageEdition edition, AtoZ files, String letter, Optional<Prose> prose) {
        Wording words = edition.wording();
        Address here = edition.at(path(letter));
        String shown = LetterGroup.shown(here, letter);
        String heading = words.text("search.letter", "letter", shown);
        Frame frame = Frame.of(
                here,
                heading,
                words.text("search.letter-description", "letter", shown),
                List.of(Crumbs.front(here), here.to(Paths.SEARCH, words.text("search.title"))));
        return new LetterPage(
                SearchPage.withNotice(frame, edition),
                heading,
                LetterGroup.ways(here, files),
                LetterGroup.of(here, files, letter),
                prose);
    }

    @Override
    public String template() {
        return "letter";
    }
}
