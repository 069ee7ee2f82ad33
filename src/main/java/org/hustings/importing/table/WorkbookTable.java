package org.hustings.importing.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.hustings.importing.table.Table.Row;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/**
 * Reads the first sheet of an Excel workbook. A formula is never worked out: its cell has the value that was saved with
 * it. Before anything is parsed, the archive is unpacked once and counted, so that a small file cannot fill the memory.
 */
final class WorkbookTable {

    /** What the parts of a workbook may unpack to, in bytes. */
    private static final long MOST_BYTES = 200L << 20;

    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 2_000;

    private final SheetOrigin origin;
    private final List<Row> rows = new ArrayList<>();
    private List<String> header = List.of();

    private WorkbookTable(SheetOrigin origin) {
        this.origin = origin;
    }

    static Table of(String file, byte[] bytes) throws IOException {
        SheetOrigin origin = new SheetOrigin(file);
        if (ReadableWorkbook.isOLE2Header(bytes)) {
            return unreadable(origin, "this is a workbook of an old Excel, or one with a password");
        }
        if (!fits(bytes)) {
            return unreadable(origin, "this workbook is no archive, or unpacks to more than 200 MB");
        }
        WorkbookTable table = new WorkbookTable(origin);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            return table.read(workbook);
        } catch (IOException | RuntimeException broken) {
            // The library throws whatever its XML parser meets; none of that is the machine's fault or ours.
            return unreadable(origin, "this is no workbook that can be read");
        }
    }

    private static Table unreadable(SheetOrigin origin, String message) {
        return Table.unreadable(
                origin,
                Problem.error(
                        Location.of(origin.file()),
                        "workbook",
                        message,
                        "open it, and save it again as \"CSV UTF-8\" or as an Excel workbook (.xlsx)"));
    }

    private static boolean fits(byte[] bytes) {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                parts++;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    total += n;
                    if (total > MOST_BYTES) {
                        return false;
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
        return parts > 0;
    }

    private Table read(ReadableWorkbook workbook) throws IOException {
        try (Stream<org.dhatim.fastexcel.reader.Row> all =
                workbook.getFirstSheet().openStream()) {
            Iterator<org.dhatim.fastexcel.reader.Row> each = all.iterator();
            while (each.hasNext()) {
                add(each.next());
                if (rows.size() > MOST_ROWS) {
                    return unreadable(origin, "this sheet has more than 200,000 rows");
                }
            }
        }
        return header.isEmpty()
                ? unreadable(origin, "the first sheet of this workbook is empty")
                : new Table(origin, header, rows, List.of());
    }

    private void add(org.dhatim.fastexcel.reader.Row row) {
        int width = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < (header.isEmpty() ? width : header.size()); i++) {
            cells.add(i < width ? text(row.getCell(i)) : "");
        }
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (header.isEmpty()) {
            header = cells.stream().map(String::strip).toList();
        } else {
            rows.add(new Row(row.getRowNum(), cells));
        }
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return isDate(cell) ? date(cell, number) : number.toPlainString();
        }
        String raw = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return raw == null ? "" : raw;
    }

    /** Formats with days, months or years in them, colours, locales and quoted words set aside. */
    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "")
                        .matches("(?i).*(?:[dmy]{1,4}[-/ .,]|yy|h+:).*");
    }

    private static String date(Cell cell, BigDecimal number) {
        try {
            String moment = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(cell.asDate());
            return moment.endsWith("T00:00:00") ? moment.substring(0, 10) : moment;
        } catch (ExcelReaderException | IllegalArgumentException | ArithmeticException | DateTimeException e) {
            return number.toPlainString();
        }
    }
}
