package org.hustings.serve;

import org.hustings.problem.Problem;

/** A file of the site cannot be made, although nothing was wrong until somebody asked for it. */
public final class UnmadeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** @param problem what has to be mended */
    public UnmadeException(Problem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problem = problem;
    }

    /** What has to be mended. */
    public Problem problem() {
        return problem;
    }
}
