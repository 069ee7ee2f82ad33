package org.hustings.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hustings.drafting.Draft;
import org.hustings.drafting.YamlText;
import org.hustings.model.Dataset;
import org.hustings.source.Ids;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hustings new election}. */
@Command(
        name = "election",
        description = "Writes data/elections/<id>/election.yaml, with a ballot for each area of the organisation.")
final class NewElectionCommand implements Callable<Integer> {

    private static final int DATE_LENGTH = "2021-05-06".length();

    @Mixin
    private NewFiles files;

    /** What Democracy Club puts into the id of a by-election's ballot. */
    private static final String BY = ".by.";

    @Parameters(paramLabel = "ID", description = "Democracy Club's id, such as local.norfolk.2021-05-06")
    private String election;

    @Option(names = "--organisation", paramLabel = "ID", required = true, description = "a file in data/areas/")
    private String organisation;

    @Option(names = "--name", paramLabel = "NAME", description = "the election's name")
    private String name;

    @Option(names = "--calls", paramLabel = "IDS", split = ",", description = "the calls put to its candidates")
    private List<String> calls = List.of();

    @Override
    public Integer call() throws IOException {
        Dataset data = files.data();
        NewFiles.known("organisation", organisation, data.organisations().keySet());
        calls.forEach(call -> NewFiles.known("call", call, data.calls().keySet()));
        String title = name != null
                ? name
                : data.organisations().get(organisation).name().in(data.site().defaultLanguage()) + " election "
                        + date(election).getYear();
        String text = draft(
                election,
                title,
                organisation,
                data.organisations().get(organisation).areas().keySet(),
                calls,
                false);
        return files.write(Map.of(path(election), text));
    }

    static String path(String election) {
        return "data/elections/" + election + "/election.yaml";
    }

    static String draft(
            String election,
            String name,
            String organisation,
            Collection<String> areas,
            List<String> calls,
            boolean demonstration) {
        LocalDate date = date(election);
        return Draft.of("election.yaml")
                .text("name", name)
                .yaml("organisation", organisation)
                .yaml("date", date.toString())
                .yaml("calls", YamlText.list(calls))
                .yaml("retain", date.plusYears(1).toString())
                .yaml(
                        "demonstration",
                        demonstration
                                ? "# Everybody in this election is made up, and every page about it says so."
                                        + " Delete this line for a real one.\ndemonstration: true"
                                : "# true if everybody in it is made up.\n#demonstration: true")
                .yaml(
                        "ballots",
                        areas.stream().map(area -> ballot(election, area)).collect(Collectors.joining("\n")))
                .write();
    }

    /** As Democracy Club makes a ballot's id: the area stands before the date. */
    private static String ballot(String election, String area) {
        int date = election.length() - DATE_LENGTH;
        return "  " + election.substring(0, date) + area + "." + election.substring(date) + ":\n    area: " + area
                + "\n    seats: 1\n    status: open";
    }

    /** Polling day, which ends the id. */
    static LocalDate date(String election) {
        try {
            int date = election.length() - DATE_LENGTH;
            if (election.contains(BY)) {
                throw new Refusal("\"" + election + "\" is the id of a by-election's ballot. The election around it has"
                        + " neither area nor \"by\" in its id, as in local.norfolk." + election.substring(date));
            }
            if (Ids.DOTTED.allows(election) && election.lastIndexOf('.') == date - 1) {
                return LocalDate.parse(election.substring(date));
            }
        } catch (DateTimeException none) {
            throw wrongId(election);
        }
        throw wrongId(election);
    }

    private static Refusal wrongId(String election) {
        return new Refusal("\"" + election + "\" cannot be the id of an election. Write it as Democracy Club does, with"
                + " polling day at the end: local.norfolk.2021-05-06");
    }
}
