package org.hustings.page.search;

import java.util.List;
import java.util.Optional;
import org.hustings.model.Election;
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
 * A field to search with, and everything from A to Z: on the page itself, or behind a letter where there is too much.
 *
 * @param script the link to the script that searches, where the site has it
 * @param directory the link to the directory of the index
 * @param parts the link to the folder with the parts of the index
 * @param letters the way to each letter
 * @param groups the letters with what is under them; empty where they have pages of their own
 */
public record SearchPage(
        Frame frame,
        String heading,
        Optional<String> script,
        String directory,
        String parts,
        List<Hyperlink> letters,
        List<LetterGroup> groups,
        Optional<Prose> prose)
        implements View {

    /** The directory of a language's index, from the root of the language: the one file of it that goes by a lasting name. */
    public static final String DIRECTORY = Paths.SEARCH + "index.js";

    private static final String SCRIPT = "assets/search.js";

    public SearchPage {
        letters = List.copyOf(letters);
        groups = List.copyOf(groups);
    }

    /** The page of a language. */
    public static SearchPage of(LanguageEdition edition, AtoZ files, Optional<Prose> prose) {
        Wording words = edition.wording();
        Address here = edition.at(Paths.SEARCH);
        String title = words.text("search.title");
        Frame frame = Frame.of(here, title, words.text("search.description"), List.of(Crumbs.front(here)));
        return new SearchPage(
                withNotice(frame, edition),
                title,
                edition.edition().asset(SCRIPT).map(script -> here.siteRoot() + script),
                here.to(DIRECTORY),
                here.siteRoot() + parts(words.language()),
                LetterGroup.ways(here, files),
                files.paged() ? List.of() : groups(here, files),
                prose);
    }

    /** The folder for the parts of a language's index, from the root of the site: hosts may keep what is in it for ever. */
    public static String parts(String language) {
        return "assets/search/" + language + "/";
    }

    private static List<LetterGroup> groups(Address here, AtoZ files) {
        return AtoZ.LETTERS.stream()
                .filter(letter -> !files.under(letter).isEmpty())
                .map(letter -> LetterGroup.of(here, files, letter))
                .toList();
    }

    /** Lists of people say it where somebody in them may be made up. */
    static Frame withNotice(Frame frame, LanguageEdition edition) {
        boolean madeUp = edition.data().elections().values().stream().anyMatch(Election::demonstration);
        return madeUp ? frame.withNotice(frame.word("front.demonstration")) : frame;
    }

    @Override
    public String template() {
        return "search";
    }
}
