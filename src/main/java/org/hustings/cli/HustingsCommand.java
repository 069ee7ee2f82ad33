package org.hustings.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code hustings}: the command that holds all others. */
@Command(
        name = "hustings",
        description = "Publishes candidate pledge scorecards as a static website.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = {BuildCommand.class, CheckCommand.class, ImportCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the input has problems, nothing was published",
            "2:wrong usage",
            "3:the machine failed (disk full, no permission)"
        })
final class HustingsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "show the stack trace when the program itself fails")
    private boolean debug;

    /** Whether a failure shows its stack trace. */
    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: hustings build");
    }
}
