package org.hustings.importing.democracyclub;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hustings.importing.table.Table;
import org.hustings.importing.table.Table.Row;
import org.hustings.model.Link;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Reads the cells of one row by the names of their columns, and remembers what is wrong with them. */
final class RowReader {

    private static final List<String> TRUE = List.of("true", "t", "1", "yes");
    private static final List<String> FALSE = List.of("false", "f", "0", "no");

    /** Columns with an address of a person's own, and what {@code links} calls it. */
    private static final Map<String, String> LINKS = new TreeMap<>(Map.of(
            "blog_url", "blog",
            "bluesky_url", "bluesky",
            "facebook_page_url", "facebook",
            "homepage_url", "website",
            "instagram_url", "instagram",
            "linkedin_url", "linkedin",
            "party_ppc_page_url", "party-page",
            "tiktok_url", "tiktok",
            "wikipedia_url", "wikipedia",
            "youtube_profile", "youtube"));

    private final Table table;
    private final Row row;
    private final List<Problem> problems;
    private boolean bad;

    RowReader(Table table, Row row, List<Problem> problems) {
        this.table = table;
        this.row = row;
        this.problems = problems;
    }

    /** Whether something that is needed could not be read. */
    boolean isBad() {
        return bad;
    }

    /** The text of a cell in one line; empty where the cell is, or the column is missing. */
    Optional<String> text(String column) {
        return table.column(column)
                .map(c -> row.cells().get(c).strip().replaceAll("[\\s\\p{Cntrl}]+", " "))
                .filter(text -> !text.isEmpty());
    }

    /** A text that has to be there. */
    String needed(String column) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            reject(column, "\"" + column + "\" is empty", "Democracy Club's export has it in every row");
        }
        return text.orElse("");
    }

    Optional<Boolean> truth(String column) {
        Optional<String> text = text(column).map(word -> word.toLowerCase(Locale.ROOT));
        if (text.isPresent() && !TRUE.contains(text.get()) && !FALSE.contains(text.get())) {
            reject(column, quoted(column) + " is neither true nor false", "write True or False, or leave it empty");
        }
        return text.map(TRUE::contains);
    }

    Optional<Integer> number(String column, int least) {
        Optional<String> text =
                text(column).map(digits -> digits.replace(",", "").replaceAll("\\.0+$", ""));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.get().matches("\\d{1,9}") || Integer.parseInt(text.get()) < least) {
            reject(column, quoted(column) + " is no whole number from " + least, "write digits alone");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text.get()));
    }

    List<Link> links() {
        List<Link> links = new ArrayList<>();
        LINKS.forEach((column, kind) -> text(column).ifPresent(url -> {
            if (isWebAddress(url)) {
                links.add(new Link(kind, url));
            } else {
                problems.add(Problem.warning(
                        table.at(row, table.column(column).orElseThrow()),
                        "import",
                        quoted(column) + " is no web address, so it was left out",
                        "a web address starts with https://"));
            }
        }));
        return links;
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    /** The place of a cell; of the first one where the column is missing. */
    Location at(String column) {
        return table.at(row, table.column(column).orElse(0));
    }

    /** The value of a cell in quotes, for a message. */
    String quoted(String column) {
        return "\"" + text(column).orElse("") + "\"";
    }

    /** Says why this row cannot be used. */
    void reject(String column, String message, String hint) {
        bad = true;
        problems.add(Problem.error(at(column), "import", message + ", so this row was left out", hint));
    }
}
