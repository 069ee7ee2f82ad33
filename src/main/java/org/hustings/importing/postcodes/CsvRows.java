package org.hustings.importing.postcodes;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Streams a CSV file and makes strings only of the columns that are asked for. No row of a file of postcodes goes over
 * several lines, so one that does has a stray quotation mark: it is given as spoilt, and reading goes on at the next line.
 */
final class CsvRows {

    /** More characters than any row has. */
    static final int LONGEST = 64 * 1024;

    private final CsvFile file;
    private final int[] slots;
    private final int wanted;

    /** @param columns which columns are asked for, counted from 0 */
    CsvRows(CsvFile file, int... columns) {
        this.file = file;
        this.wanted = columns.length;
        int width = 0;
        for (int column : columns) {
            width = Math.max(width, column + 1);
        }
        this.slots = new int[width];
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0) {
                slots[columns[i]] = i + 1;
            }
        }
    }

    /** A row, which is overwritten by the next one. */
    static final class Row {

        private final String[] values;
        private long line;
        private int width;
        private boolean spoilt;

        private Row(int wanted) {
            this.values = new String[wanted];
        }

        /** The line in the file, from 1. */
        long line() {
            return line;
        }

        /** How many columns it has. */
        int width() {
            return width;
        }

        /** Whether a quotation mark hides where its columns end. */
        boolean spoilt() {
            return spoilt;
        }

        /** The value of a column by its place among those asked for; empty where the row is too short. */
        String value(int i) {
            return values[i] == null ? "" : values[i];
        }
    }

    /** Gives each row in turn. */
    void forEach(Consumer<Row> taker) throws IOException {
        long from = 1;
        while (from > 0) {
            from = read(from, taker);
        }
    }

    /** Reads from a line on; returns where to go on after a spoilt one, 0 at the end. */
    private long read(long from, Consumer<Row> taker) throws IOException {
        Handler handler = new Handler(from - 1);
        try (InputStream bytes = new BufferedInputStream(file.open(), LONGEST);
                CsvReader<Row> reader = CsvReader.builder()
                        .detectBomHeader(from == 1)
                        .maxBufferSize(LONGEST)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .build(handler, skip(bytes, from - 1), StandardCharsets.UTF_8)) {
            for (Row row : reader) {
                taker.accept(row);
                if (row.spoilt) {
                    return row.line + 1;
                }
            }
            return 0;
        } catch (CsvParseException unreadable) {
            handler.row.spoilt = true;
            taker.accept(handler.row);
            return handler.row.line + 1;
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static InputStream skip(InputStream bytes, long lines) throws IOException {
        long left = lines;
        while (left > 0) {
            int next = bytes.read();
            if (next < 0) {
                break;
            }
            left -= next == '\n' ? 1 : 0;
        }
        return bytes;
    }

    /** Takes in what the parser tells. */
    private final class Handler extends AbstractBaseCsvCallbackHandler<Row> {

        private final long before;
        private final Row row = new Row(wanted);

        Handler(long before) {
            this.before = before;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            row.line = before + startingLineNumber;
            row.spoilt = false;
            Arrays.fill(row.values, null);
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            int slot = index < slots.length ? slots[index] : 0;
            if (slot > 0) {
                row.values[slot - 1] = new String(buffer, offset, length);
            }
            if (quoted && !row.spoilt) {
                for (int i = offset; i < offset + length; i++) {
                    row.spoilt |= buffer[i] == '\n';
                }
            }
        }

        @Override
        protected Row buildRecord() {
            row.width = getFieldCount();
            return row;
        }
    }
}
