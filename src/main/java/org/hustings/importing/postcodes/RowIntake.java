package org.hustings.importing.postcodes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/** Takes the rows of files into a table: which postcode is in use, and in which areas it lies. */
final class RowIntake {

    /** How often progress is told, in rows. */
    private static final int STEP = 50_000;

    private final AreaIndex index;
    private final PostcodeTable table;
    private final RowProblems problems;
    private final LongConsumer progress;
    private final BitSet met = new BitSet();
    private long rows;
    private long ended;
    private long elsewhere;
    private int year;

    /** @param progress is told now and then how many rows were read */
    RowIntake(AreaIndex index, PostcodeTable table, RowProblems problems, LongConsumer progress) {
        this.index = index;
        this.table = table;
        this.problems = problems;
        this.progress = progress;
    }

    /** Takes all rows of a file. */
    void take(CsvFile file, Columns columns) throws IOException {
        List<Integer> wanted = new ArrayList<>(List.of(columns.postcode(), columns.ended(), columns.begun()));
        for (AreaColumn column : AreaColumn.values()) {
            Optional.ofNullable(columns.areas().get(column)).ifPresent(wanted::add);
        }
        int[] places = wanted.stream().mapToInt(Integer::intValue).toArray();
        new CsvRows(file, places).forEach(row -> {
            if (row.line() > 1 || !columns.header()) {
                take(file, columns, row, places.length);
            }
        });
    }

    private void take(CsvFile file, Columns columns, CsvRows.Row row, int values) {
        if (++rows % STEP == 0) {
            progress.accept(rows);
        }
        if (row.spoilt()) {
            problems.add(file.name(), row.line(), "a quotation mark in this row is not closed");
        } else if (row.width() != columns.width()) {
            problems.add(file.name(), row.line(), "expected " + columns.width() + " columns, found " + row.width());
        } else if (!row.value(1).isBlank()) {
            ended++;
            Postcode.parse(row.value(0)).ifPresent(postcode -> table.add(postcode, List.of()));
        } else {
            Optional<Postcode> postcode = Postcode.parse(row.value(0));
            if (postcode.isEmpty()) {
                problems.add(file.name(), row.line(), "\"" + row.value(0) + "\" is no postcode");
                return;
            }
            List<Integer> areas = areas(row, values);
            table.add(postcode.get(), areas);
            elsewhere += areas.isEmpty() ? 1 : 0;
            year = Math.max(year, year(row.value(2)));
        }
    }

    private List<Integer> areas(CsvRows.Row row, int values) {
        List<Integer> areas = List.of();
        for (int i = 3; i < values; i++) {
            List<Integer> more = index.numbers(row.value(i).strip());
            if (!more.isEmpty()) {
                areas = areas.isEmpty() ? more : both(areas, more);
            }
        }
        areas.forEach(met::set);
        return areas;
    }

    private static List<Integer> both(List<Integer> one, List<Integer> other) {
        Set<Integer> both = new TreeSet<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }

    /** The year of a month as ONS writes it, {@code 202405}; 0 where it is none. */
    private static int year(String month) {
        boolean written = month.length() == 6 && month.chars().allMatch(c -> c >= '0' && c <= '9');
        return written ? Integer.parseInt(month.substring(0, 4)) : 0;
    }

    /** How many rows of postcodes that are no longer in use there were. */
    long ended() {
        return ended;
    }

    /** How many postcodes in use lie in no area. */
    long elsewhere() {
        return elsewhere;
    }

    /** The year of the newest postcode; 0 where the files do not tell. */
    int year() {
        return year;
    }

    /** Whether any postcode lies in an area, by its number. */
    boolean met(int area) {
        return met.get(area);
    }
}
