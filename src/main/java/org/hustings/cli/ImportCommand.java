package org.hustings.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hustings import}: the command that holds those for each kind of file. */
@Command(
        name = "import",
        description = "Brings the files of others into data/.",
        subcommands = {ImportPostcodesCommand.class})
final class ImportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to import, for example: hustings import postcodes ONSPD.csv");
    }
}
