package org.hustings.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hustings.importing.postcodes.PostcodeImport;
import org.hustings.importing.postcodes.PostcodeImport.Outcome;
import org.hustings.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hustings import postcodes}: the ONS Postcode Directory or Code-Point Open into {@code data/postcodes/}. */
@Command(
        name = "postcodes",
        description = {
            "Brings the postcodes of the areas in data/areas/ into data/postcodes/, so that readers find their area.",
            "Takes the ONS Postcode Directory of any year since 2011, or Code-Point Open. An area is found by its \"gss\".",
            "FILE is the CSV file, the zip as it is published, or a folder with its CSV files."
        })
final class ImportPostcodesCommand implements Callable<Integer> {

    /** More changed files than anybody would read of on a screen. */
    private static final int LISTED = 20;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ImportTarget target;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "the year of the release, which the acknowledgement on the site names "
                    + "(default: as in the name of FILE, else that of the newest postcode, else this year)")
    private Integer year;

    @Override
    public Integer call() throws IOException {
        Path project = target.folder();
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new ParameterException(spec.commandLine(), "--year needs a year such as 2025");
        }
        Console console = new Console();
        int thisYear = DayChoice.fromEnvironment(spec.commandLine())
                .inZone()
                .apply(ZoneOffset.UTC)
                .day()
                .getYear();
        Outcome outcome = PostcodeImport.run(new PostcodeImport.Request(
                project,
                target.fileOrFolder(),
                Optional.ofNullable(year),
                thisYear,
                target.isDryRun(),
                rows -> console.progress(rows + " rows read")));
        console.progress("");
        console.report(project, outcome.problems(), Report.Format.TEXT);
        if (outcome.report().isEmpty()) {
            console.complain("Nothing was imported; " + project.resolve("data/postcodes") + " is as it was.");
            return ExitCode.PROBLEMS;
        }
        tell(console, outcome.report().get());
        return outcome.problems().stream().anyMatch(Problem::isError) ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private void tell(Console console, PostcodeImport.Report report) {
        List<String> changes = report.changes();
        changes.stream().limit(LISTED).forEach(console::say);
        if (changes.size() > LISTED) {
            console.say("and " + (changes.size() - LISTED) + " more files");
        }
        console.say(count(report.postcodes(), "postcode") + " of the areas in data/areas/; left out: "
                + report.elsewhere() + " elsewhere, " + report.ended() + " no longer in use.");
        if (changes.isEmpty()) {
            console.say("Nothing has changed.");
        } else {
            console.say((target.isDryRun() ? "Would write or delete " : "Wrote or deleted ")
                    + count(changes.size(), "file") + ".");
        }
    }

    private static String count(long n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }
}
