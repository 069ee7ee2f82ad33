package org.hustings.importing.answers;

import java.time.LocalDate;
import java.util.Optional;
import org.hustings.importing.table.Table.Row;
import org.hustings.model.Today;
import org.hustings.problem.Problem;

/**
 * Reads when the answers of a row were given, and doubts days that can hardly be right.
 *
 * @param opened the day on which candidates were first asked
 * @param dayFirst whether 03/04/2021 is the third of April
 */
record AnswerDays(Cells cells, Optional<LocalDate> opened, Today today, boolean dayFirst) {

    /** A year that is one too low gives a day from longer before. */
    private static final int MONTHS_BEFORE = 6;

    /** When it was; empty, and told, where there is no such day, or none that can be right. */
    Optional<AnswerDates.When> of(Row row, Optional<Asked.Candidate> candidate) {
        Optional<String> typed = cells.meaning(row, "date").or(cells.mapping()::date);
        Optional<AnswerDates.When> when = typed.flatMap(text -> AnswerDates.when(text, dayFirst, today.zone()));
        if (when.isEmpty()) {
            report(
                    row,
                    typed.map(text -> "\"" + text + "\" is no day").orElse("the day of this answer is missing"),
                    "write it as 2021-04-12 or 12/04/2021, or \"date_order: " + DateOrder.term(!dayFirst)
                            + "\" in the mapping");
            return Optional.empty();
        }
        LocalDate day = when.get().day();
        if (day.isAfter(today.day())) {
            report(
                    row,
                    "this answer is of " + day + ", which is still to come",
                    "is it the right way round? The mapping can say \"date_order: day-first\" or \"month-first\"");
            return Optional.empty();
        }
        Optional<LocalDate> poll = candidate.flatMap(asked -> asked.election().poll());
        if (isLongBefore(day, poll)) {
            report(
                    row,
                    "this answer is of " + day + ", " + span(poll),
                    "mend the year in the table; if it is right, mend \"opened\" of the call");
            return Optional.empty();
        }
        doubt(row, day, poll);
        return when;
    }

    /**
     * From more than half a year before candidates were first asked, or the poll where that was earlier; or a year before the
     * poll, where only that is known.
     */
    private boolean isLongBefore(LocalDate day, Optional<LocalDate> poll) {
        return opened.map(first -> poll.filter(first::isAfter).orElse(first).minusMonths(MONTHS_BEFORE))
                .or(() -> poll.map(last -> last.minusYears(1)))
                .filter(day::isBefore)
                .isPresent();
    }

    private String span(Optional<LocalDate> poll) {
        String asked =
                opened.map(day -> "candidates were first asked on " + day).orElse("");
        String polled = poll.map(day -> "the poll is on " + day).orElse("");
        return asked + (asked.isEmpty() || polled.isEmpty() ? "" : ", and ") + polled;
    }

    private void doubt(Row row, LocalDate day, Optional<LocalDate> poll) {
        boolean opensInTime =
                opened.isPresent() && poll.filter(opened.get()::isAfter).isEmpty();
        if (poll.filter(day::isAfter).isPresent()) {
            warn(row, "this answer is of " + day + ", after the poll on " + poll.get());
        } else if (opensInTime && day.isBefore(opened.get())) {
            warn(row, "this answer is of " + day + ", before candidates were first asked on " + opened.get());
        }
    }

    private void report(Row row, String message, String hint) {
        cells.report(row, cells.column("date"), message + ", so this row was left out", hint);
    }

    private void warn(Row row, String message) {
        cells.problems()
                .add(Problem.warning(
                        cells.at(row, cells.column("date")),
                        "import",
                        message,
                        "is the day right, and the right way round?"));
    }
}
