package org.hustings.importing.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hustings.importing.table.Table.Row;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Reads CSV (RFC 4180) whose separator is a comma, a semicolon or a tab. */
final class CsvTable {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final CsvText source;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private List<String> header = List.of();

    private CsvTable(CsvText source) {
        this.source = source;
    }

    /** @param doubts what is already known to be odd about the file */
    static Table of(String file, String text, List<Problem> doubts) throws IOException {
        CsvTable table = new CsvTable(new CsvText(file, text, separator(text)));
        table.problems.addAll(doubts);
        table.read();
        return new Table(table.source, table.header, table.rows, table.problems);
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

    private void read() throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(source.separator())
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(source.text())) {
            reader.forEach(this::add);
        } catch (CsvParseException broken) {
            int line = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line();
            problems.add(Problem.error(
                    new Location(source.file(), line, 0),
                    "csv",
                    "below this row the file is not CSV any more: a quote is not closed, or something follows one",
                    "a quote inside a quoted cell is written twice (\"\"); nothing below was read"));
        }
        if (header.isEmpty() && problems.stream().noneMatch(Problem::isError)) {
            problems.add(Problem.error(
                    Location.of(source.file()), "csv", "the file is empty", "the first line names the columns"));
        }
    }

    private void add(CsvRecord record) {
        int line = (int) record.getStartingLineNumber();
        List<String> cells = record.getFields();
        if (header.isEmpty()) {
            header = cells.stream().map(String::strip).toList();
        } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            addRow(line, cells);
        }
    }

    private void addRow(int line, List<String> cells) {
        boolean tooMany = cells.size() > header.size()
                && cells.subList(header.size(), cells.size()).stream().anyMatch(cell -> !cell.isBlank());
        if (tooMany || cells.size() < header.size()) {
            problems.add(Problem.error(
                    new Location(source.file(), line, 1),
                    "csv",
                    String.format(
                            Locale.ROOT,
                            "this row has %d cells, and the header names %d columns",
                            cells.size(),
                            header.size()),
                    "put a cell that contains the separator in double quotes; this row was left out"));
            return;
        }
        rows.add(new Row(line, cells.subList(0, header.size())));
    }
}
