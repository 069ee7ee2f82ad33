package org.hustings.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hustings import}: the commands that bring other people's files into {@code data/}. */
@Command(
        name = "import",
        description = "Brings candidates, answers or postcodes from other people's files into data/.",
        subcommands = {
            ImportDemocracyClubCommand.class,
            ImportAnswersCommand.class,
            ImportPostcodesCommand.class,
            ImportPopoloCommand.class
        })
final class ImportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to import, for example: hustings import democracy-club candidates.csv");
    }
}
