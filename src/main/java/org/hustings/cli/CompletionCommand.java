package org.hustings.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code hustings completion}: what a shell needs to complete commands and options. */
@Command(
        name = "completion",
        description =
                "Prints a script by which bash or zsh completes commands and options: source <(hustings completion)")
final class CompletionCommand implements Callable<Integer> {

    /** In place of picocli's own, which tells how to install the program that it takes this for. */
    private static final String HEAD = """
            #!/usr/bin/env bash
            #
            # Completes the commands and options of hustings when the Tab key is pressed.
            # Printed by "hustings completion", which has most of it from picocli (https://picocli.info/).
            #
            # For bash add this line to ~/.bashrc, for zsh to ~/.zshrc, and open a new terminal:
            #
            #   source <(hustings completion)
            #
            # Where hustings is not on the PATH, write the whole path of bin/hustings instead.
            """;

    @Override
    public Integer call() {
        String script = AutoComplete.bash("hustings", CommandLineInterface.whole());
        new Console().print(HEAD + script.substring(script.indexOf("\n\n") + 1));
        return ExitCode.DONE;
    }
}
