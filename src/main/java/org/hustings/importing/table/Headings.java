package org.hustings.importing.table;

import java.util.List;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Finds the row that names the columns where a title stands above it. */
final class Headings {

    /** More lines than any title has. */
    static final int MOST_LINES = 10;

    private Headings() {}

    /**
     * The row that names the columns, from 0: the first with more than one cell, if that has most of the columns. What is
     * less plain than that is the first row.
     *
     * @param filled how many cells of each of the first rows have anything in them
     */
    static int row(List<Integer> filled) {
        int most = filled.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int i = 0; i < filled.size(); i++) {
            if (filled.get(i) > 1) {
                boolean titled = filled.subList(0, i).contains(1);
                return titled && filled.get(i) * 2 > most ? i : 0;
            }
        }
        return 0;
    }

    /** Tells that what stands above was passed over. */
    static Problem below(String file, int line) {
        return Problem.warning(
                new Location(file, line, 1),
                "import",
                "the names of the columns were taken from line " + line + ", and what stands above it was left out",
                "if they stand elsewhere, take out the lines above them");
    }
}
