package org.hustings.page.search;

import java.util.List;
import java.util.Locale;
import org.hustings.page.Address;
import org.hustings.page.Hyperlink;
import org.hustings.page.Paths;

/**
 * What is filed under a letter.
 *
 * @param id the letter as an anchor
 * @param letter as readers see it
 */
public record LetterGroup(String id, String letter, List<EntryRow> rows) {

    public LetterGroup {
        rows = List.copyOf(rows);
    }

    static LetterGroup of(Address here, AtoZ files, String letter) {
        return new LetterGroup(
                letter,
                shown(here, letter),
                files.under(letter).stream()
                        .map(entry -> EntryRow.of(here, entry))
                        .toList());
    }

    /** The way to each letter's page on a big site; else to the place on the page of each that has something. */
    static List<Hyperlink> ways(Address here, AtoZ files) {
        return AtoZ.LETTERS.stream()
                .filter(letter -> files.paged() || !files.under(letter).isEmpty())
                .map(letter -> new Hyperlink(shown(here, letter), files.paged() ? here.to(page(letter)) : "#" + letter))
                .toList();
    }

    /** The path of a letter's page. */
    static String page(String letter) {
        return Paths.SEARCH + letter + "/";
    }

    static String shown(Address here, String letter) {
        return letter.equals(AtoZ.OTHER)
                ? here.edition().wording().text("search.other")
                : letter.toUpperCase(Locale.ROOT);
    }
}
