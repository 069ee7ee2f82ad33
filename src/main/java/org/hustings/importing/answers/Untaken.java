package org.hustings.importing.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hustings.importing.table.Table;

/** The columns of a table that an import takes no notice of. Each is named each time: what goes missing is an answer. */
final class Untaken {

    private Untaken() {}

    /**
     * Their names in quotes, as a mapping would have them, in the order of the table. An empty column has none.
     *
     * @param taken the columns that are taken, from 0
     */
    static List<String> of(Table table, Set<Integer> taken) {
        List<String> header = table.header();
        List<String> named = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            boolean blank = header.get(i).isEmpty()
                    && table.rows().stream()
                            .allMatch(row -> row.cells().get(column).isBlank());
            if (!taken.contains(i) && !blank) {
                named.add("\"" + ColumnName.of(table, i) + "\"");
            }
        }
        return named;
    }

    /** A sentence that names them: {@code the column "Phone" is not taken}. */
    static String told(List<String> named) {
        return named.size() == 1
                ? "the column " + named.get(0) + " is not taken"
                : "the columns " + String.join(", ", named) + " are not taken";
    }
}
