package org.hustings.importing.postcodes;

import java.util.ArrayList;
import java.util.List;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** What is wrong with rows: each at its line, so far as anybody would read on, and the number of the others. */
final class RowProblems {

    private static final int TOLD = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final String input;
    private long untold;

    /** @param input the name of what is imported */
    RowProblems(String input) {
        this.input = input;
    }

    void add(String file, long line, String message) {
        if (problems.size() == TOLD) {
            untold++;
        } else {
            problems.add(Problem.error(
                    new Location(file, (int) line, 0),
                    "row",
                    message,
                    "this row was left out, and the others went in; mend the row and import again"));
        }
    }

    /** All of them. */
    List<Problem> all() {
        List<Problem> all = new ArrayList<>(problems);
        if (untold > 0) {
            all.add(Problem.error(
                    Location.of(input), "row", untold + " more rows are wrong", "mend those that are told first"));
        }
        return all;
    }
}
