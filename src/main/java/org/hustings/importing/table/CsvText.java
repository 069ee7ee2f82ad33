package org.hustings.importing.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.stream.IntStream;
import org.hustings.importing.table.Table.Origin;
import org.hustings.importing.table.Table.Row;
import org.hustings.problem.Location;

/**
 * The text of a CSV file. A parser tells in which line a record starts; where in the file a cell stands is found only
 * when a problem asks for it.
 */
final class CsvText implements Origin {

    private final String file;
    private final String text;
    private final char separator;
    private final int[] lineStarts;

    CsvText(String file, String text, char separator) {
        this.file = file;
        this.text = text;
        this.separator = separator;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length()).filter(this::isBreak).map(at -> at + 1))
                .toArray();
    }

    @Override
    public String file() {
        return file;
    }

    /** The text from a line on, which counts from 1. */
    Reader from(int line) throws IOException {
        StringReader reader = new StringReader(text);
        reader.skip(lineStart(line));
        return reader;
    }

    /** How many lines there are. */
    int lines() {
        return lineStarts.length;
    }

    char separator() {
        return separator;
    }

    @Override
    public Location at(Row row, int column) {
        int at = lineStart(row.line());
        boolean quoted = false;
        int line = row.line();
        int start = at;
        int left = column;
        for (; at < text.length() && left > 0; at++) {
            char c = text.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                left--;
            } else if (isBreak(at)) {
                if (!quoted) {
                    return new Location(file, row.line(), 1); // a row with too few cells
                }
                line++;
                start = at + 1;
            }
        }
        return new Location(file, line, text.codePointCount(start, at) + 1);
    }

    private int lineStart(int line) {
        return line <= lineStarts.length ? lineStarts[line - 1] : text.length();
    }

    /** A CR before an LF is a part of that line end. */
    private boolean isBreak(int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }
}
