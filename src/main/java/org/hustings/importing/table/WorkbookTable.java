package org.hustings.importing.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.hustings.importing.table.Table.Row;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/**
 * Reads the first sheet of an Excel workbook; where that is none but a title page, the only one with a table. A formula is never worked out: its cell has the value that was saved with
 * it. Before anything is parsed, the archive is unpacked once and counted, so that a small file cannot fill the memory.
 */
final class WorkbookTable {

    /** What the parts of a workbook may unpack to, in bytes. */
    private static final long MOST_BYTES = 200L << 20;

    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 2_000;

    private final SheetOrigin origin;
    private final List<Problem> problems = new ArrayList<>();

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

    /** A row as it is, with what is wrong with its cells, by column. */
    private record Raw(int line, List<String> cells, SortedMap<Integer, Problem> faults) {

        /** How many cells say something. */
        int filled() {
            return (int) IntStream.range(0, cells.size())
                    .filter(i -> !cells.get(i).isBlank() && !faults.containsKey(i))
                    .count();
        }

        /** The first fault below a heading. */
        Optional<Problem> fault(List<String> header) {
            return faults.entrySet().stream()
                    .filter(fault -> fault.getKey() < header.size()
                            && !header.get(fault.getKey()).isBlank())
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    private Table read(ReadableWorkbook workbook) throws IOException {
        List<Sheet> sheets = workbook.getSheets().toList();
        List<Sheet> tables = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (rows(sheet, Headings.MOST_LINES).stream().anyMatch(row -> row.filled() > 1)) {
                tables.add(sheet);
            }
        }
        Sheet first = sheets.get(0);
        if (tables.isEmpty() || tables.contains(first)) {
            return table(first);
        }
        String names = String.join(
                " and ",
                tables.stream().map(sheet -> "\"" + sheet.getName() + "\"").toList());
        if (tables.size() > 1) {
            return unreadable(
                    origin, "the first sheet of this workbook has no table, and the sheets " + names + " have one");
        }
        problems.add(Problem.warning(
                Location.of(origin.file()),
                "workbook",
                "the first sheet of this workbook has no table, so the sheet " + names + " was read",
                "if that is the wrong one, save the right one by itself"));
        return table(tables.get(0));
    }

    private List<Raw> rows(Sheet sheet, int most) throws IOException {
        List<Raw> rows = new ArrayList<>();
        try (Stream<org.dhatim.fastexcel.reader.Row> all = sheet.openStream()) {
            Iterator<org.dhatim.fastexcel.reader.Row> each = all.iterator();
            while (each.hasNext() && rows.size() < most) {
                Raw row = raw(each.next());
                if (row.filled() > 0 || !row.faults().isEmpty()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private Table table(Sheet sheet) throws IOException {
        List<Raw> raw = rows(sheet, MOST_ROWS + 2);
        if (raw.size() > MOST_ROWS + 1) {
            return unreadable(origin, "this sheet has more than 200,000 rows");
        }
        if (raw.isEmpty()) {
            return unreadable(origin, "the first sheet of this workbook is empty");
        }
        int at = Headings.row(
                raw.stream().limit(Headings.MOST_LINES).map(Raw::filled).toList());
        Raw head = raw.get(at);
        if (at > 0) {
            problems.add(Headings.below(origin.file(), head.line()));
        }
        if (!head.faults().isEmpty()) {
            return Table.unreadable(origin, head.faults().get(head.faults().firstKey()));
        }
        List<String> header = head.cells().stream().map(String::strip).toList();
        List<Row> rows = new ArrayList<>();
        for (Raw row : raw.subList(at + 1, raw.size())) {
            List<String> cells = IntStream.range(0, header.size())
                    .mapToObj(i -> i < row.cells().size() ? row.cells().get(i) : "")
                    .toList();
            if (row.filled() == 0) {
                continue; // formulas that were filled down further than there are answers
            }
            if (row.fault(header).isPresent()) {
                problems.add(row.fault(header).get());
            } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Row(row.line(), cells));
            }
        }
        return new Table(origin, header, rows, problems);
    }

    private Raw raw(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>();
        SortedMap<Integer, Problem> faults = new TreeMap<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            Cell cell = row.getCell(i);
            cells.add(text(cell));
            int column = i;
            fault(row.getRowNum(), i, cell, cells.get(i)).ifPresent(fault -> faults.put(column, fault));
        }
        return new Raw(row.getRowNum(), cells, faults);
    }

    private Optional<Problem> fault(int line, int column, Cell cell, String text) {
        boolean unsaved = cell != null && cell.getType() == CellType.FORMULA && cell.getRawValue() == null;
        boolean error = cell != null && (cell.getType() == CellType.ERROR || CellFaults.isError(text));
        if (!unsaved && !error) {
            return Optional.empty();
        }
        String address = CellAddress.convertNumToColString(column) + line;
        return Optional.of(Problem.error(
                new Location(origin.file(), line, column + 1),
                "workbook",
                (unsaved
                                ? "the formula in cell " + address + " was saved without its value"
                                : "the cell " + address + " has the error " + cell.getRawValue())
                        + ", so this row was left out",
                unsaved ? "open the workbook in a spreadsheet program, and save it again" : CellFaults.HINT));
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
