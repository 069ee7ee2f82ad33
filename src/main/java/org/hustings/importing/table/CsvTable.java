package org.hustings.importing.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hustings.importing.table.Table.Row;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/**
 * Reads CSV (RFC 4180) whose separator is a comma, a semicolon or a tab.
 *
 * <p>A quote that is not closed hides where its row ends. That row is left out, and reading goes on at the next line, where
 * only what is a whole row by itself is taken for one: lines that may be the rest of a broken cell are left out with it.
 */
final class CsvTable {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    /** More characters than any row of a form has. */
    private static final int LONGEST = 1 << 20;

    /** What stands for a byte that is no letter. */
    static final char NO_LETTER = '\uFFFD';

    private final CsvText source;
    private final boolean damaged;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private List<String> header = List.of();

    /** The line of the last broken row while what follows may belong to it, and the cell that broke it; else 0. */
    private int brokenLine;

    private int brokenCell;
    private int lastLeftOut;

    private CsvTable(CsvText source, boolean damaged) {
        this.source = source;
        this.damaged = damaged;
    }

    /** @param doubts what is already known to be odd about the file */
    static Table of(String file, String text, List<Problem> doubts) throws IOException {
        return of(file, text, doubts, false);
    }

    /** The same of a text that has {@link #NO_LETTER} in it: the rows with one are left out. */
    static Table damaged(String file, String text) throws IOException {
        return of(file, text, List.of(), true);
    }

    private static Table of(String file, String text, List<Problem> doubts, boolean damaged) throws IOException {
        int first = headings(text);
        String top = first == 0 ? text : text.lines().skip(first).findFirst().orElseThrow();
        CsvTable table = new CsvTable(new CsvText(file, text, separator(top)), damaged);
        table.problems.addAll(doubts);
        table.read(first + 1);
        return new Table(table.source, table.header, table.rows, table.problems);
    }

    /** The line that names the columns, from 0. */
    private static int headings(String text) {
        List<Integer> filled = new ArrayList<>();
        for (String line : text.lines().limit(Headings.MOST_LINES).toList()) {
            String bare = line.replaceAll("\"[^\"]*\"", "x");
            if (bare.contains("\"")) {
                break; // the rest of this cell may look like anything
            }
            String separator = Pattern.quote(String.valueOf(separator(bare)));
            filled.add((int) Arrays.stream(bare.split(separator, -1))
                    .filter(cell -> !cell.isBlank())
                    .count());
        }
        return Headings.row(filled);
    }

    /** The one that stands most often in the first line, outside quotes. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            for (int k = 0; k < SEPARATORS.length; k++) {
                counts[k] += !quoted && c == SEPARATORS[k] ? 1 : 0;
            }
        }
        int most = 0;
        for (int k = 1; k < SEPARATORS.length; k++) {
            most = counts[k] > counts[most] ? k : most;
        }
        return SEPARATORS[most];
    }

    /** @param first the line that names the columns */
    private void read(int first) throws IOException {
        if (first > 1) {
            problems.add(Headings.below(source.file(), first));
        }
        int line = first;
        while (line > 0) {
            line = readFrom(line);
        }
        tellBroken();
        if (header.isEmpty() && problems.stream().noneMatch(Problem::isError)) {
            problems.add(Problem.error(
                    Location.of(source.file()), "csv", "the file is empty", "the first line names the columns"));
        }
    }

    /** Reads from a line on; returns where to go on after a broken row, 0 at the end. */
    private int readFrom(int line) throws IOException {
        CsvRecords records = new CsvRecords(line - 1, source.separator());
        try (CsvReader<CsvRecords.Found> reader = CsvReader.builder()
                .fieldSeparator(source.separator())
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(records, source.from(line))) {
            for (CsvRecords.Found found : reader) {
                if (isBroken(found)) {
                    return leaveOut(found.line(), Math.max(0, found.longCell()));
                }
                if (header.isEmpty() && isFaulty(found, "nothing was read, as this row names the columns")) {
                    return 0;
                }
                add(found);
            }
            return 0;
        } catch (CsvParseException broken) {
            return leaveOut(records.line(), records.cells());
        }
    }

    /** A cell of several lines may have swallowed other rows where it ends oddly, or where cells are missing or too many. */
    private boolean isBroken(CsvRecords.Found found) {
        return found.swallows() || (!header.isEmpty() && found.longCell() >= 0 && !isWhole(found.cells()));
    }

    /** Without a heading for each column nothing below can be read. */
    private int leaveOut(int line, int cell) {
        if (brokenLine == 0) {
            brokenLine = line;
            brokenCell = cell;
        }
        lastLeftOut = line;
        return header.isEmpty() || line >= source.lines() ? 0 : line + 1;
    }

    private void add(CsvRecords.Found found) {
        if (header.isEmpty()) {
            header = found.cells().stream().map(String::strip).toList();
        } else if (found.cells().stream().anyMatch(cell -> !cell.isBlank())) {
            addRow(found);
        }
    }

    private void addRow(CsvRecords.Found found) {
        boolean whole = isWhole(found.cells());
        if (brokenLine > 0 && (!whole || found.strayQuote())) {
            lastLeftOut = found.line();
            return;
        }
        tellBroken();
        if (whole && !isFaulty(found, "this row was left out")) {
            rows.add(new Row(found.line(), found.cells().subList(0, header.size())));
        } else if (!whole) {
            problems.add(Problem.error(
                    new Location(source.file(), found.line(), 1),
                    "csv",
                    String.format(
                            Locale.ROOT,
                            "this row has %d cells, and the header names %d columns",
                            found.cells().size(),
                            header.size()),
                    "put a cell that contains the separator in double quotes; this row was left out"));
        }
    }

    /** Tells the first cell that nobody can have written. */
    private boolean isFaulty(CsvRecords.Found found, String leftOut) {
        for (int i = 0; i < found.cells().size(); i++) {
            String cell = found.cells().get(i);
            boolean unread = damaged && cell.indexOf(NO_LETTER) >= 0;
            if (unread || CellFaults.isError(cell)) {
                problems.add(Problem.error(
                        source.at(new Row(found.line(), List.of()), i),
                        unread ? "encoding" : "csv",
                        unread
                                ? "this cell has a byte that is no letter in UTF-8, as the rest of the file is; "
                                        + leftOut
                                : "this cell has the error " + cell.strip() + " of a spreadsheet; " + leftOut,
                        unread
                                ? "type this cell again, or save the file again as \"CSV UTF-8\" where it was made"
                                : CellFaults.HINT));
                return true;
            }
        }
        return false;
    }

    private boolean isWhole(List<String> cells) {
        return cells.size() >= header.size()
                && cells.subList(header.size(), cells.size()).stream().allMatch(String::isBlank);
    }

    private void tellBroken() {
        if (brokenLine == 0) {
            return;
        }
        String leftOut = header.isEmpty()
                ? "nothing was read, as this row names the columns"
                : lastLeftOut == brokenLine
                        ? "this row was left out"
                        : "lines " + brokenLine + " to " + lastLeftOut + " were left out";
        problems.add(Problem.error(
                source.at(new Row(brokenLine, List.of()), brokenCell),
                "csv",
                "the quote that opens this cell is not closed where the cell ends; " + leftOut,
                "end the cell with \", and write a quote inside it twice (\"\")"));
        brokenLine = 0;
    }
}
