package org.hustings.cli;

/** What a command's exit code tells the shell. */
final class ExitCode {

    static final int DONE = 0;
    /** The input has problems, nothing was published. */
    static final int PROBLEMS = 1;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** The machine failed: disk full, no permission; or the program itself. */
    static final int MACHINE = 3;

    private ExitCode() {}
}
