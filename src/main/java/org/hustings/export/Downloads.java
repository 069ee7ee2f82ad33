package org.hustings.export;

import java.util.ArrayList;
import java.util.List;
import org.hustings.page.download.Download;

/** Tells the page of downloads what there is. */
public final class Downloads {

    private Downloads() {}

    /** The tables, then the files that hold everything. */
    public static List<Download> of(List<CsvTable<?>> tables) {
        List<Download> downloads = new ArrayList<>();
        tables.forEach(table -> downloads.add(of(table)));
        downloads.add(new Download("popolo", PopoloJson.PATH, List.of()));
        downloads.add(new Download("datapackage", DataPackage.PATH, List.of()));
        return downloads;
    }

    private static Download of(CsvTable<?> table) {
        List<Download.Field> fields = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            fields.add(new Download.Field(column.name(), column.type().word(), column.explanationKey(table.name())));
        }
        return new Download(table.name(), table.path(), fields);
    }
}
