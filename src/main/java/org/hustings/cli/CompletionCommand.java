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

    @Override
    public Integer call() {
        new Console().print(AutoComplete.bash("hustings", CommandLineInterface.whole()));
        return ExitCode.DONE;
    }
}
