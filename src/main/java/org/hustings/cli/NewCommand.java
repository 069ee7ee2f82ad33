package org.hustings.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hustings new}: a commented file in the right place. */
@Command(
        name = "new",
        description = "Writes a commented file in the right place, or a whole small site. Never overwrites a file.",
        subcommands = {
            NewSiteCommand.class,
            NewOrganisationCommand.class,
            NewElectionCommand.class,
            NewCandidateCommand.class,
            NewCallCommand.class,
            NewPledgeCommand.class,
            NewAgreementCommand.class
        })
final class NewCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what is new: site, organisation, election, candidate, call, pledge or agreement");
    }
}
