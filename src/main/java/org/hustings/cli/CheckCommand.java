package org.hustings.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hustings.Pipeline;
import org.hustings.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hustings check}: every problem, nothing written. */
@Command(name = "check", description = "Tells every problem of a project and writes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Project project;

    @Mixin
    private EarlierBuild earlier;

    @Option(
            names = "--format",
            paramLabel = "text|json|github|sarif",
            defaultValue = "text",
            converter = Report.FormatChoice.class,
            description = "how problems are told (default: text)")
    private Report.Format format;

    @Override
    public Integer call() throws IOException {
        Console console = new Console();
        Pipeline.Request request =
                new Pipeline.Request(project.folder(), project.day().inZone(), Optional.empty(), earlier.manifest());
        List<Problem> problems = new Pipeline(project.jobs()).check(request);
        console.report(project.folder(), problems, format);
        if (problems.stream().anyMatch(problem -> project.strict() || problem.isError())) {
            return ExitCode.PROBLEMS;
        }
        if (format == Report.Format.TEXT) {
            console.say(
                    project.folder().equals(Path.of(".")) ? "No errors." : "No errors in " + project.folder() + ".");
        }
        return ExitCode.DONE;
    }
}
