package org.hustings.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.Fingerprint;
import org.hustings.page.LanguageEdition;
import org.hustings.page.PlannedFile;

/**
 * A table that readers can download as CSV (RFC 4180, UTF-8), safe to open in a spreadsheet: no cell starts a formula.
 *
 * @param name short, for wordings and the data package, for example {@code answers}
 * @param path where it stands in the site
 * @param quotes whether cells hold what candidates said about pledges, and the sources of it
 * @param columns from left to right
 * @param sections all rows, in a fixed order
 */
public record CsvTable<R>(
        String name, String path, boolean quotes, List<Column<R>> columns, List<Section<R>> sections) {

    public CsvTable {
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
    }

    /**
     * Rows that stand together.
     *
     * @param about the only candidates whose files they depend on
     * @param rows hands every row to its argument, in a fixed order
     */
    public record Section<R>(List<Candidate> about, Consumer<Consumer<R>> rows) {}

    /** A section for each ballot of an election, as written; of each the candidates one by one, in ballot-paper order. */
    static <R> List<Section<R>> ballots(
            LanguageEdition edition, Election election, BiConsumer<Candidate, Consumer<R>> rows) {
        return election.ballots().values().stream()
                .map(ballot -> edition.standings().ballotOrder(election.id(), ballot.area()))
                .map(candidates ->
                        new Section<R>(candidates, out -> candidates.forEach(candidate -> rows.accept(candidate, out))))
                .toList();
    }

    /**
     * The file in parts: the header, then section by section.
     *
     * @param header the fingerprint of what the header depends on
     * @param inputs the fingerprint of what rows about some candidates depend on
     */
    public List<PlannedFile.Part> parts(Fingerprint header, Function<List<Candidate>, Fingerprint> inputs) {
        List<PlannedFile.Part> parts = new ArrayList<>(1 + sections.size());
        parts.add(new PlannedFile.Part(
                header,
                out -> write(
                        out,
                        csv -> csv.writeRecord(
                                columns.stream().map(Column::name).toList()))));
        for (Section<R> section : sections) {
            parts.add(new PlannedFile.Part(
                    inputs.apply(section.about()), out -> write(out, csv -> rows(section, csv))));
        }
        return parts;
    }

    private static void write(OutputStream out, Consumer<CsvWriter> records) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        records.accept(csv);
        csv.flush();
    }

    private void rows(Section<R> section, CsvWriter csv) {
        String[] cells = new String[columns.size()];
        section.rows().accept(row -> {
            for (int i = 0; i < cells.length; i++) {
                Column<R> column = columns.get(i);
                String cell = column.value().apply(row);
                cells[i] = column.type() == ColumnType.STRING ? harmless(cell) : cell;
            }
            csv.writeRecord(cells);
        });
    }

    /**
     * A cell that no spreadsheet takes for a formula: an apostrophe goes before a first character that would start one
     * (OWASP, "CSV Injection"), full-width forms among them.
     */
    static String harmless(String cell) {
        // Nearly every cell starts with a letter or a digit.
        return !cell.isEmpty()
                        && !isAsciiLetterOrDigit(cell.charAt(0))
                        && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(cell.charAt(0)) >= 0
                ? "'" + cell
                : cell;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
