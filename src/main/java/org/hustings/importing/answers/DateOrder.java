package org.hustings.importing.answers;

import java.time.LocalDate;
import java.util.Optional;
import org.hustings.importing.table.Table;
import org.hustings.importing.table.Table.Row;
import org.hustings.problem.Problem;

/**
 * Whether the days of a column are written with the day or with the month first, as far as its rows tell. Each is the
 * first such row, if there is one.
 *
 * @param dayFirst a row that cannot be read with the month first
 * @param monthFirst a row that cannot be read with the day first
 * @param either a row that is another day in each order
 */
record DateOrder(Optional<Row> dayFirst, Optional<Row> monthFirst, Optional<Row> either) {

    /** What the rows of a table tell. */
    static DateOrder of(Table table, int column) {
        Optional<Row> dayFirst = Optional.empty();
        Optional<Row> monthFirst = Optional.empty();
        Optional<Row> either = Optional.empty();
        for (Row row : table.rows()) {
            String text = row.cells().get(column);
            Optional<LocalDate> day = AnswerDates.parse(text, true);
            Optional<LocalDate> month = AnswerDates.parse(text, false);
            if (day.isPresent() && month.isEmpty()) {
                dayFirst = dayFirst.or(() -> Optional.of(row));
            } else if (month.isPresent() && day.isEmpty()) {
                monthFirst = monthFirst.or(() -> Optional.of(row));
            } else if (!day.equals(month)) {
                either = either.or(() -> Optional.of(row));
            }
        }
        return new DateOrder(dayFirst, monthFirst, either);
    }

    /** The order in which all rows are written; empty where they tell of both, or of none. */
    Optional<Boolean> decided() {
        return dayFirst.isPresent() == monthFirst.isPresent() ? Optional.empty() : Optional.of(dayFirst.isPresent());
    }

    /** What two rows say against each other; empty where they agree. */
    Optional<String> contradiction(int column) {
        return dayFirst.flatMap(day -> monthFirst.map(month ->
                said(day, column) + " has the day first, and " + said(month, column) + " has the month first"));
    }

    private static String said(Row row, int column) {
        return "\"" + Table.plain(row.cells().get(column)) + "\" in line " + row.line();
    }

    /**
     * Why a table cannot be read in the order that its mapping states, or in none.
     *
     * @param stated what the mapping says
     */
    Optional<Problem> doubt(CallSheet sheet, int column, Optional<Boolean> stated) {
        Optional<String> contradiction = contradiction(column);
        if (stated.isEmpty() && contradiction.isPresent()) {
            Row second = dayFirst.get().line() > monthFirst.get().line() ? dayFirst.get() : monthFirst.get();
            return Optional.of(Problem.error(
                    sheet.table().at(second, column),
                    "import",
                    contradiction.get() + ", so nothing was imported",
                    "write all days of this column in one way, as in 2021-04-12; or say under \"date_order\" in the mapping"
                            + " which of the two is right, and the other rows are left out"));
        }
        if (stated.isEmpty() && decided().isEmpty() && either.isPresent()) {
            return Optional.of(Problem.error(
                    sheet.table().at(either.get(), column),
                    "import",
                    "nothing says whether " + said(either.get(), column) + " has the day or the month first, so nothing"
                            + " was imported",
                    "write \"date_order: day-first\" or \"date_order: month-first\" in the mapping"));
        }
        if (stated.isPresent() && decided().isPresent() && !stated.equals(decided())) {
            Row against = dayFirst.or(() -> monthFirst).orElseThrow();
            return Optional.of(Problem.error(
                    sheet.mapping().orElseThrow().place(MappingReader.DATE_ORDER),
                    "mapping",
                    "the mapping says " + term(stated.get()) + ", and " + said(against, column) + " can only be "
                            + term(!stated.get()) + ", so nothing was imported",
                    "write \"date_order: " + term(!stated.get()) + "\", or mend that row"));
        }
        return Optional.empty();
    }

    /** How a mapping says it. */
    static String term(boolean dayFirst) {
        return dayFirst ? "day-first" : "month-first";
    }
}
