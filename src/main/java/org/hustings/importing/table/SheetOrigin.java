package org.hustings.importing.table;

import org.hustings.importing.table.Table.Origin;
import org.hustings.importing.table.Table.Row;
import org.hustings.problem.Location;

/** A sheet of a workbook: lines are its rows and columns its columns, both from 1. */
record SheetOrigin(String file) implements Origin {

    @Override
    public Location at(Row row, int column) {
        return new Location(file, row.line(), column + 1);
    }
}
