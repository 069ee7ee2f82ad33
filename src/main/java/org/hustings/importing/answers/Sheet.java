package org.hustings.importing.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hustings.importing.Slug;
import org.hustings.importing.table.Table;
import org.hustings.importing.table.Table.Row;

/**
 * A table, for guessing at what its columns mean. Columns count from 0.
 *
 * @param used the columns whose meaning is found
 * @param offered the columns that may mean something, which an editor is asked
 */
record Sheet(Table table, Set<Integer> used, Set<Integer> offered) {

    private static final Pattern COMMENT =
            Pattern.compile(".*\\b(comments?|comment\\d|why|explain|explanation|words|details?|say"
                    + "|statement|conditions?|anything|notes?|sylwadau)\\b.*");

    /** An answer column has few different answers, each of them short. */
    private static final int MOST_ANSWERS = 12;

    private static final int LONGEST_ANSWER = 80;

    Sheet(Table table) {
        this(table, new TreeSet<>(), new TreeSet<>());
    }

    /** The columns without a meaning yet. */
    List<Integer> free() {
        return IntStream.range(0, table.header().size())
                .filter(this::isFree)
                .boxed()
                .toList();
    }

    private boolean isFree(int column) {
        return !used.contains(column) && !offered.contains(column);
    }

    String heading(int column) {
        return table.header().get(column);
    }

    /** A heading in small letters and single spaces. */
    String folded(int column) {
        return Slug.folded(heading(column));
    }

    boolean isHeading(int column, Pattern pattern) {
        return folded(column).length() < LONGEST_ANSWER
                && pattern.matcher(folded(column)).matches();
    }

    /** Whether no other column has this heading. */
    boolean isOnly(int column) {
        return table.columns(heading(column)).size() == 1;
    }

    /** Whether a column has nothing but what can be an id or a path. */
    boolean hasIds(int column) {
        return values(column).stream().allMatch(text -> text.matches("[a-z0-9][a-z0-9./-]*"));
    }

    boolean isConsent(int column) {
        return Consent.looksLike(heading(column));
    }

    /** Whether there is a free column here with what people said in their own words. */
    boolean isComment(int column) {
        return column < table.header().size()
                && isFree(column)
                && !isConsent(column)
                && !Consent.mayForbid(heading(column))
                && COMMENT.matcher(folded(column)).matches();
    }

    /** Whether a free column can hold answers. */
    boolean canAnswer(int column) {
        List<String> values = values(column);
        return isFree(column)
                && !isConsent(column)
                && !COMMENT.matcher(folded(column)).matches()
                && values.size() <= MOST_ANSWERS
                && values.stream().allMatch(text -> text.length() <= LONGEST_ANSWER);
    }

    /** Whether most of a column are days. */
    boolean hasDays(int column) {
        List<String> values = values(column);
        long days = values.stream()
                .filter(text -> AnswerDates.parse(text, true).isPresent()
                        || AnswerDates.parse(text, false).isPresent())
                .count();
        return days * 2 >= values.size();
    }

    /** The different texts of a column in the order of the rows; of those that differ in case alone the first. */
    List<String> values(int column) {
        return values(column, row -> true);
    }

    /** The same of some rows. */
    List<String> values(int column, Predicate<Row> some) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String text = Table.plain(row.cells().get(column));
            if (!text.isEmpty() && some.test(row)) {
                values.putIfAbsent(Slug.folded(text), text);
            }
        }
        return List.copyOf(values.values());
    }
}
