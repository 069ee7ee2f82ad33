package org.hustings.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that every command on a project folder has. */
final class Project {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "the project folder with content/ data/ templates/ assets/ (default: the current one)")
    private Path folder;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayChoice.Converter.class,
            description = "the day that the site describes, YYYY-MM-DD, or a moment with an offset "
                    + "(default: SOURCE_DATE_EPOCH, else now)")
    private DayChoice asOf;

    @Option(names = "--strict", description = "let warnings count as errors")
    private boolean strict;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "how many threads read and render (default: one for each processor)")
    private Integer jobs;

    /** The project folder. */
    Path folder() {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    Files.exists(folder)
                            ? folder + " is a file; name the project folder that holds data/"
                            : "There is no folder " + folder);
        }
        return folder;
    }

    /** The day that is described (rule 10). */
    DayChoice day() {
        return DayChoice.of(asOf, spec.commandLine());
    }

    /** Whether warnings count as errors. */
    boolean strict() {
        return strict;
    }

    /** How many threads work, at least one. */
    int jobs() {
        if (jobs != null && jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs needs a number from 1");
        }
        return jobs != null ? jobs : Runtime.getRuntime().availableProcessors();
    }
}
