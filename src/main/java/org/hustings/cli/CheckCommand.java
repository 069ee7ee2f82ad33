package org.hustings.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hustings.Pipeline;
import org.hustings.Pipeline.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hustings check}: every problem, nothing written. */
@Command(name = "check", description = "Tells every problem of a project and writes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Project project;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "how problems are told (default: text)")
    private Report.Format format;

    @Override
    public Integer call() throws IOException {
        Console console = new Console();
        Outcome outcome = new Pipeline(project.jobs())
                .check(project.folder(), project.day().inZone());
        console.report(project.folder(), outcome.problems(), format);
        if (outcome.stopped(project.strict())) {
            return ExitCode.PROBLEMS;
        }
        if (format == Report.Format.TEXT) {
            console.say("No errors in " + project.folder() + ".");
        }
        return ExitCode.DONE;
    }
}
