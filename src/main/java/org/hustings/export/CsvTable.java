package org.hustings.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table that readers can download as CSV (RFC 4180, UTF-8), safe to open in a spreadsheet: no cell starts a formula.
 *
 * @param name short, for wordings and the data package, for example {@code answers}
 * @param path where it stands in the site
 * @param columns from left to right
 * @param quotes whether cells hold what candidates said about pledges, and the sources of it
 * @param rows hands every row to its argument, in a fixed order
 */
public record CsvTable<R>(
        String name, String path, boolean quotes, List<Column<R>> columns, Consumer<Consumer<R>> rows) {

    public CsvTable {
        columns = List.copyOf(columns);
    }

    /** Writes header and rows and leaves {@code out} open. */
    public void write(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(columns.stream().map(Column::name).toList());
        String[] cells = new String[columns.size()];
        rows.accept(row -> {
            for (int i = 0; i < cells.length; i++) {
                Column<R> column = columns.get(i);
                String cell = column.value().apply(row);
                cells[i] = column.type() == ColumnType.STRING ? harmless(cell) : cell;
            }
            csv.writeRecord(cells);
        });
        csv.flush();
    }

    /**
     * A cell that no spreadsheet takes for a formula: an apostrophe goes before a first character that would start one
     * (OWASP, "CSV Injection"), full-width forms among them.
     */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
