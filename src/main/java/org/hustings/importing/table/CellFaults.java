package org.hustings.importing.table;

import java.util.regex.Pattern;

/** Tells cells that hold the error of a formula rather than what anybody wrote. */
final class CellFaults {

    private static final Pattern ERROR =
            Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!|ERROR!"
                    + "|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA)|Err:\\d{3}");

    static final String HINT = "mend the formula in the spreadsheet, or write what should stand there";

    private CellFaults() {}

    /** Whether a cell is an error of Excel, LibreOffice or Google Sheets. */
    static boolean isError(String cell) {
        boolean like = cell.startsWith("#") || cell.startsWith("Err:");
        return like && ERROR.matcher(cell.strip()).matches();
    }
}
