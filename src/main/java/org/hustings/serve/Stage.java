package org.hustings.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.problem.Problem;

/**
 * What is served at a moment: the last site that could be made, and what is wrong with what was made since.
 *
 * @param version differs from one site to the next; pages that were made from another one have to be loaded again
 * @param stale whether what was made last could not be shown
 */
record Stage(String version, Optional<Showing.Site> site, List<Problem> problems, boolean stale) {

    Stage {
        problems = List.copyOf(problems);
    }

    /** With nothing to serve yet. */
    static Stage empty() {
        return new Stage("none", Optional.empty(), List.of(), false);
    }

    /** After something was made. */
    Stage after(Showing showing, String nextVersion) {
        return showing.site().isPresent()
                ? new Stage(nextVersion, showing.site(), showing.problems(), false)
                : new Stage(version, site, showing.problems(), true);
    }

    /** With something wrong that came to light when a page was asked for. */
    Stage with(Problem problem) {
        if (problems.contains(problem)) {
            return this;
        }
        List<Problem> more = new ArrayList<>(problems);
        more.add(problem);
        more.sort(null);
        return new Stage(version, site, more, stale);
    }
}
