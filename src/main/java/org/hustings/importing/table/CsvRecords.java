package org.hustings.importing.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Takes in what the parser tells, with what it says of quotes, which {@code CsvRecord} does not keep. */
final class CsvRecords extends AbstractBaseCsvCallbackHandler<CsvRecords.Found> {

    private final int before;
    private final char separator;
    private int line;
    private List<String> cells = new ArrayList<>();
    private int longCell = -1;
    private boolean swallows;
    private boolean strayQuote;

    /** @param before how many lines of the file the parser does not see */
    CsvRecords(int before, char separator) {
        this.before = before;
        this.separator = separator;
    }

    /**
     * What looks like a row.
     *
     * @param line where it starts in the file, from 1
     * @param longCell the first cell that goes over several lines, from 0; -1 where none does
     * @param swallows whether such a cell ends in a separator: its last quote is rather the first one of another cell
     * @param strayQuote whether a cell without quotes around it has one inside
     */
    record Found(int line, List<String> cells, int longCell, boolean swallows, boolean strayQuote) {

        Found {
            cells = List.copyOf(cells);
        }
    }

    /** The line in which the last row starts, whole or not. */
    int line() {
        return line;
    }

    /** How many cells of it were read. */
    int cells() {
        return cells.size();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = before + (int) startingLineNumber;
        cells = new ArrayList<>();
        longCell = -1;
        swallows = false;
        strayQuote = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        String cell = new String(buffer, offset, length);
        if (quoted && (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)) {
            longCell = longCell < 0 ? cells.size() : longCell;
            swallows |= cell.charAt(cell.length() - 1) == separator;
        }
        strayQuote |= !quoted && cell.indexOf('"') >= 0;
        cells.add(cell);
    }

    @Override
    protected Found buildRecord() {
        return new Found(line, cells, longCell, swallows, strayQuote);
    }
}
