package org.hustings;

import org.hustings.cli.CommandLineInterface;

/** The entry point. */
public final class Main {

    private Main() {}

    /** Runs a command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command and returns its exit code; see {@code hustings --help}. */
    public static int run(String... arguments) {
        return CommandLineInterface.run(arguments);
    }
}
