package org.hustings.importing.answers;

import java.util.List;
import java.util.Optional;
import org.hustings.importing.table.Table;
import org.hustings.importing.table.Table.Row;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Reads the cells of a table by a mapping, and takes what is wrong with them. */
record Cells(Table table, Mapping mapping, List<Problem> problems) {

    /** The cell that a mapping gives a meaning, such as {@code name}. */
    Optional<String> meaning(Row row, String meaning) {
        return Optional.ofNullable(mapping.columns().get(meaning)).flatMap(column -> text(row, column));
    }

    /** A cell as it was typed, but for the line ends and the characters that no text has. */
    Optional<String> text(Row row, int column) {
        String cell = row.cells().get(column);
        if (Table.plain(cell).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(cell.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                        .strip())
                .filter(text -> !text.isEmpty());
    }

    Location at(Row row, int column) {
        return table.at(row, column);
    }

    /** The column that says something about every answer of a row, for telling where it is wrong; else the first. */
    int column(String meaning) {
        return mapping.columns().getOrDefault(meaning, 0);
    }

    void report(Row row, int column, String message, String hint) {
        problems.add(Problem.error(at(row, column), "import", message, hint));
    }
}
