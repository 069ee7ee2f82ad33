package org.hustings.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.hustings.publish.PublishException;
import picocli.CommandLine;

/** Runs commands and turns whatever happens into an exit code and a sentence. */
public final class CommandLineInterface {

    private CommandLineInterface() {}

    /** Runs one command. Nothing is thrown; the exit code tells how it ended. */
    public static int run(String... arguments) {
        HustingsCommand hustings = new HustingsCommand();
        return new CommandLine(hustings)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, hustings.debug()))
                .execute(arguments);
    }

    private static int failed(Exception failure, boolean debug) {
        Console console = new Console();
        if (failure instanceof Refusal) {
            console.complain(failure.getMessage());
            return ExitCode.USAGE;
        }
        console.complain("hustings: " + sentence(failure));
        if (debug) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            console.complain(trace.toString());
        }
        return ExitCode.MACHINE;
    }

    private static String sentence(Exception failure) {
        if (failure instanceof PublishException) {
            return failure.getMessage();
        }
        if (failure instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (failure instanceof NoSuchFileException missing) {
            return "there is no file " + missing.getFile();
        }
        if (failure instanceof IOException) {
            return "reading or writing failed: " + failure.getMessage();
        }
        return "the program failed: " + failure + " (run again with --debug for details)";
    }
}
