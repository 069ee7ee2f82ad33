package org.hustings.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the picture shows by which a page introduces itself where people share links to it: names and states, and nothing
 * that changes without them.
 *
 * @param rightToLeft whether the language runs from right to left
 * @param notice that everybody on it is made up
 * @param heading the name
 * @param line where it belongs
 * @param text what is said where there are no rows, or too many to show each of them
 * @param rows what stands below, in order
 * @param totals what all of it comes to, at the bottom
 * @param site the site's name
 */
public record Card(
        boolean rightToLeft,
        Optional<String> notice,
        String heading,
        String line,
        String text,
        List<Row> rows,
        Optional<Totals> totals,
        String site) {

    /** Its name beside the page. */
    public static final String FILE = "card.png";

    /** Its width in pixels, as the networks ask for it. */
    public static final int WIDTH = 1200;

    /** Its height in pixels. */
    public static final int HEIGHT = 630;

    public Card {
        rows = List.copyOf(rows);
    }

    /** A pledge with its answer, a candidate with theirs, or only a name. */
    public record Row(String text, List<Mark> marks) {

        public Row {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Numbers of states.
     *
     * @param of what is counted
     * @param numbers each with the mark of its state, if that has one
     */
    public record Totals(String of, List<Row> numbers) {

        public Totals {
            numbers = List.copyOf(numbers);
        }

        /** All of it in one sentence. */
        public String words(String comma) {
            return of + ": " + numbers.stream().map(Row::text).collect(Collectors.joining(comma));
        }
    }

    /** What a line says one beside the other, each in its own direction: {@code Labour Party · Acle}. */
    public static String beside(LanguageEdition edition, List<String> parts) {
        return parts.stream().map(edition.wording()::isolated).collect(Collectors.joining(" \u00B7 "));
    }

    /** A card of a page of a language. */
    public static Card of(LanguageEdition edition, String heading, String line, String text, List<Row> rows) {
        boolean rightToLeft = edition.wording().direction().equals("rtl");
        return new Card(
                rightToLeft,
                Optional.empty(),
                heading,
                line,
                text,
                rows,
                Optional.empty(),
                edition.masthead().title());
    }

    /** The same, saying that everybody on it is made up. */
    public Card withNotice(String text) {
        return new Card(rightToLeft, Optional.of(text), heading, line, this.text, rows, totals, site);
    }

    /** The same, with numbers at its bottom. */
    public Card withTotals(Totals numbers) {
        return new Card(rightToLeft, notice, heading, line, text, rows, Optional.of(numbers), site);
    }
}
