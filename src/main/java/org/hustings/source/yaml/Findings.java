package org.hustings.source.yaml;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hustings.problem.Problem;

/** The problems of one file while it is read. What is found again in another attempt at the file is kept once. */
final class Findings {

    private static final String RULE = "yaml";

    private final String file;
    private final SortedSet<Problem> problems = new TreeSet<>();

    Findings(String file) {
        this.file = file;
    }

    void add(long at, String message, String hint) {
        problems.add(Problem.error(Position.in(file, at), RULE, message, hint));
    }

    void warn(long at, String message, String hint) {
        problems.add(Problem.warning(Position.in(file, at), RULE, message, hint));
    }

    /** In the order of the file. */
    List<Problem> inOrder() {
        return List.copyOf(problems);
    }
}
