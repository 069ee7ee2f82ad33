package org.hustings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hustings.drafting.Draft;
import org.hustings.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hustings new site}: a whole small site to change. */
@Command(
        name = "site",
        description = "Writes a small site that builds at once: its settings, a call with a pledge, an election, and a"
                + " made-up candidate who is marked as such.")
final class NewSiteCommand implements Callable<Integer> {

    private static final String SETTINGS = "data/site.yaml";
    private static final String ORGANISATION = "exampleshire";
    private static final String CALL = "our-call";
    private static final String PLEDGE = "lasting-funding";
    private static final String AREA = "north-exampleshire";

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            description =
                    "the folder to write into; one that has data/ without site.yaml, as after an import, gets what is"
                            + " missing and nothing made up")
    private Path folder;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            defaultValue = "Election pledges",
            description = "the site's title")
    private String title;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            defaultValue = "The Example Group",
            description = "who publishes it")
    private String publisher;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            defaultValue = "https://pledges.example.org/",
            description = "where it will stand")
    private String baseUrl;

    @Option(names = "--no-example", description = "without the made-up council, election, call and candidate")
    private boolean noExample;

    @Override
    public Integer call() throws IOException {
        Path settings = folder.resolve(SETTINGS);
        if (Files.exists(settings)) {
            throw new Refusal(settings + " is there already, and nothing is ever overwritten.");
        }
        boolean begun = Files.exists(folder.resolve("data"));
        LocalDate today = DayChoice.fromEnvironment(spec.commandLine())
                .inZone()
                .apply(ZoneId.of("Europe/London"))
                .day();
        Console console = new Console();
        Map<String, String> files = files(today);
        if (begun) {
            files.keySet().removeIf(path -> isExample(path) || Files.exists(folder.resolve(path)));
        }
        NewFiles.write(folder, files, console);
        SchemaCommand.write(folder.resolve(Schemas.FOLDER));
        console.say("Wrote " + folder.resolve(Schemas.FOLDER) + ", by which an editor completes what you type.");
        console.say("Next: \"hustings build " + folder + "\", then open " + folder.resolve("target/website/index.html")
                + ".");
        console.say("Then change what is marked CHANGE in " + settings + ".");
        return ExitCode.DONE;
    }

    /** Beside real candidates nobody made up has a place. */
    private static boolean isExample(String path) {
        return path.startsWith("data/") && !path.equals(SETTINGS);
    }

    private Map<String, String> files(LocalDate today) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "data/site.yaml",
                Draft.of("site.yaml")
                        .text("title", title)
                        .text("base_url", baseUrl)
                        .text("publisher", publisher)
                        .yaml("publisher text", publisher)
                        .write());
        if (noExample) {
            files.put(
                    "data/parties.yaml",
                    Draft.of("parties.yaml").yaml("example party", "").write());
        } else {
            files.putAll(example(today));
        }
        files.put("content/about.adoc", Draft.of("about.adoc").write());
        files.put(".gitignore", Draft.of("gitignore.txt").write());
        files.put(Schemas.SETTINGS, Schemas.settings());
        files.put(Schemas.EXTENSIONS, Schemas.extensions());
        return files;
    }

    /** A made-up council, whose election a made-up candidate of a made-up party stands in. */
    private Map<String, String> example(LocalDate today) {
        String election = "local." + ORGANISATION + "." + pollingDay(today);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "data/parties.yaml",
                Draft.of("parties.yaml")
                        .yaml("example party", "example-party: {name: The Example Party (made up)}\n")
                        .write());
        files.put(
                "data/areas/" + ORGANISATION + ".yaml",
                Draft.of("organisation.yaml")
                        .text("name", "Exampleshire County Council")
                        .yaml("kind", "council")
                        .yaml(
                                "areas",
                                NewOrganisationCommand.areas(List.of("North Exampleshire", "South Exampleshire")))
                        .write());
        files.put(
                NewCallCommand.path(CALL),
                NewCallCommand.draft("A call to candidates", publisher, today.toString(), List.of(PLEDGE)));
        files.put(
                NewPledgeCommand.path(CALL, PLEDGE),
                NewPledgeCommand.draft("Lasting funding", "Will you vote for grants that last three years?"));
        files.put(
                NewElectionCommand.path(election),
                NewElectionCommand.draft(
                        election,
                        "Exampleshire County Council election "
                                + pollingDay(today).getYear(),
                        ORGANISATION,
                        List.of(AREA, "south-exampleshire"),
                        List.of(CALL),
                        true));
        files.put(
                NewCandidateCommand.path(election, AREA, "alex-example"),
                NewCandidateCommand.draft("Alex Example (made up)", "example-party", null, PLEDGE)
                        .replace(
                                "#ballot_name: {surname: Sample, other_names: Jo Ann}",
                                "ballot_name: {surname: Example, other_names: Alex}"));
        return files;
    }

    /** The next first Thursday in May, on which ordinary local elections in England are held. */
    private static LocalDate pollingDay(LocalDate today) {
        LocalDate day =
                LocalDate.of(today.getYear(), Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY));
        return day.isAfter(today)
                ? day
                : LocalDate.of(today.getYear() + 1, Month.MAY, 1)
                        .with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY));
    }
}
