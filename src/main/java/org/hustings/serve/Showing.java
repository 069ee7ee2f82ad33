package org.hustings.serve;

import java.util.List;
import java.util.Optional;
import org.hustings.problem.Problem;

/**
 * What came out of making a site.
 *
 * @param site the site; absent where the problems stop it
 * @param problems all of them, sorted
 */
public record Showing(Optional<Site> site, List<Problem> problems) {

    public Showing {
        problems = List.copyOf(problems);
    }

    /**
     * A site to serve.
     *
     * @param mount the path that it will stand under, from {@code /} to {@code /}
     */
    public record Site(FileMaker files, String mount) {}
}
