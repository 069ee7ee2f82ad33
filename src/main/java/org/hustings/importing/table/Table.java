package org.hustings.importing.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/**
 * A table with a heading for each column.
 *
 * @param header the headings, without white space around them
 * @param rows those that have anything in them
 * @param problems rows that could not be read, and doubts about the file
 */
public record Table(Origin origin, List<String> header, List<Row> rows, List<Problem> problems) {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Where a table comes from; it finds the place to show for a cell. */
    public sealed interface Origin permits CsvText, SheetOrigin {

        /** The place of a cell, whose column counts from 0. */
        Location at(Row row, int column);

        /** The file as the user named it. */
        String file();
    }

    /**
     * A row.
     *
     * @param line the line in which it starts, or its number in the sheet, from 1
     * @param cells as many as there are headings
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A table of which nothing could be read. */
    static Table unreadable(Origin origin, Problem problem) {
        return new Table(origin, List.of(), List.of(), List.of(problem));
    }

    /** The column with a heading, from 0; the first of several. */
    public Optional<Integer> column(String heading) {
        int column = header.indexOf(heading);
        return column < 0 ? Optional.empty() : Optional.of(column);
    }

    /** The columns with a heading, from 0, however the white space in it is typed. */
    public List<Integer> columns(String heading) {
        String wanted = plain(heading);
        return IntStream.range(0, header.size())
                .filter(column -> plain(header.get(column)).equals(wanted))
                .boxed()
                .toList();
    }

    /** A heading in one line: cells break theirs, and spreadsheets put in spaces of their own. */
    public static String plain(String heading) {
        return heading.replaceAll("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+", " ")
                .strip();
    }

    /** The place of a cell. */
    public Location at(Row row, int column) {
        return origin.at(row, column);
    }
}
