package org.hustings.importing;

import java.util.List;
import org.hustings.problem.Problem;

/**
 * How an import went.
 *
 * @param changes what was changed, or would be
 * @param problems of the imported file and of the data it touches, sorted
 * @param advice what the editor does next, a sentence each
 * @param used how many things in the imported file could be used, whether they change anything or not
 */
public record ImportOutcome(List<Change> changes, List<Problem> problems, List<String> advice, int used) {

    public ImportOutcome {
        changes = List.copyOf(changes);
        problems = problems.stream().sorted().toList();
        advice = List.copyOf(advice);
    }

    /** A file of which nothing could be used. */
    public static ImportOutcome nothing(List<Problem> problems) {
        return new ImportOutcome(List.of(), problems, List.of(), 0);
    }

    /** Whether something went wrong. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
