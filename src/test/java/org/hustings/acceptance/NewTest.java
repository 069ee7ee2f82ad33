package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hustings.acceptance.CommandLineRun.Machine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hustings new} as a new editor uses it. */
class NewTest {

    @TempDir
    Path temp;

    private CommandLineRun run(String... arguments) throws Exception {
        return CommandLineRun.of(temp, arguments);
    }

    @Test
    void aNewSiteBuildsAtOnceAndMarksItsMadeUpCandidate() throws Exception {
        Machine november = new Machine(List.of(), Map.of("SOURCE_DATE_EPOCH", "1795608000"));
        CommandLineRun made = CommandLineRun.on(
                november, temp, "new", "site", "mine", "--title", "Our: pledges", "--publisher", "The \"Group\"");
        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(made.out()).contains("Wrote mine/data/site.yaml", "Next: \"hustings build mine\"");

        Project project = new Project(temp.resolve("mine"));
        BuiltSite site = project.build("2026-11-25");
        assertThat(site.page("").text()).contains("Our: pledges", "The \"Group\"");
        String scorecard = "elections/local.exampleshire.2027-05-06/north-exampleshire/alex-example/";
        assertThat(site.page(scorecard).text()).contains("Alex Example (made up)", "everybody on this page is made up");
        assertThat(temp.resolve("mine/.gitignore")).content().contains("/target/", "/*.csv", "/*.xlsx");
        assertThat(temp.resolve("mine/.vscode/hustings-schema/candidate.json")).exists();

        CommandLineRun again = run("new", "site", "mine");
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("nothing is ever overwritten");
    }

    @Test
    void aNewSiteCanDoWithoutAnybody() throws Exception {
        run("new", "site", "mine", "--no-example");
        assertThat(new Project(temp.resolve("mine")).problems("2026-11-25"))
                .as("nothing but that the imprint is an example")
                .singleElement()
                .asString()
                .contains("data/site.yaml", "still the example");
        try (var files = Files.walk(temp.resolve("mine/data"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .extracting(file -> file.getFileName().toString())
                    .as("no council, election or person that does not exist and is not said to be made up")
                    .containsExactlyInAnyOrder("site.yaml", "parties.yaml");
        }
    }

    @Test
    void eachNewFilePassesTheCheckOrSaysWhatToFillIn() throws Exception {
        Project project = Project.laid(temp);
        String election = "local.exampleshire.2021-05-06";
        String folder = "data/elections/" + election + "/candidates/north/";

        CommandLineRun whole =
                run("new", "candidate", "Siân Plain", "--election", election, "--area", "north", "--party", "kite");
        assertThat(whole.exitCode()).as(whole.err()).isZero();
        assertThat(whole.out()).isEqualTo("Wrote " + folder + "sian-plain.yaml\n");
        assertThat(project.problems(Project.AFTER_THE_POLL)).noneMatch(line -> line.contains(": error: "));

        assertThat(run("new", "candidate", "李雷", "--election", election, "--area", "north", "--party", "kite")
                        .out())
                .contains("Wrote " + folder + "lilei.yaml");
        String[] salma = {
            "new", "candidate", "سلمى", "--election", election, "--area", "north", "--person", "77", "--party", "kite"
        };
        assertThat(run(salma).out()).contains("Wrote " + folder + "person-77.yaml");

        CommandLineRun open = run("new", "candidate", "Pat: Open", "--election", election, "--area", "north");
        assertThat(open.exitCode()).isZero();
        assertThat(open.out())
                .contains("The parties are: independent, kite, plum. Another one needs a line in data/parties.yaml.");
        assertThat(open.err()).contains(folder + "pat-open.yaml:7:1: error: \"party\" has no value");
        project.delete(folder + "pat-open.yaml");

        run("new", "pledge", "Working together", "--call", "ask", "--ask", "Will you work with us?");
        run("new", "call", "Another call");
        run("new", "organisation", "Other Council", "--areas", "Acle, King's Lynn,, Acle");
        run("new", "election", "local.other.2021-05-06", "--organisation", "other-council", "--calls", "another-call");
        run("new", "agreement", "A compact", "--organisation", "other-council");
        assertThat(project.read("data/calls/ask/call.yaml")).contains(", working-together]");
        assertThat(project.read("data/areas/other-council.yaml"))
                .contains("areas:\n  acle: {name: Acle}\n  kings-lynn: {name: King's Lynn}\n");
        assertThat(project.read("data/elections/local.other.2021-05-06/election.yaml"))
                .contains("  local.other.kings-lynn.2021-05-06:\n    area: kings-lynn\n");
        assertThat(project.problems(Project.AFTER_THE_POLL)).noneMatch(line -> line.contains(": error: "));
    }

    @Test
    void anUnknownIdIsToldWithWhatIsThereAndNothingIsWritten() throws Exception {
        Project project = Project.laid(temp);
        var before = BuiltSite.read(project.folder()).files().keySet();
        String election = "local.exampleshire.2021-05-06";

        CommandLineRun misspelt =
                run("new", "candidate", "Jo", "--election", election, "--area", "nroth", "--party", "kite");
        assertThat(misspelt.exitCode()).isEqualTo(2);
        assertThat(misspelt.err()).contains("\"nroth\"", "Did you mean \"north\"?");
        assertThat(run("new", "candidate", "Jo", "--election", election, "--area", "north", "--party", "zzz")
                        .err())
                .contains("There is no party \"zzz\". These are there: independent, kite, plum.");
        assertThat(run("new", "pledge", "P", "--call", "nothing-like-it").err()).contains("These are there: ask.");
        assertThat(run("new", "candidate", "Jo Sample", "--election", election, "--area", "north")
                        .err())
                .contains("jo-sample.yaml is there already, and nothing is ever overwritten");
        assertThat(run("new", "election", "next-may", "--organisation", "exampleshire")
                        .err())
                .contains("local.norfolk.2021-05-06");
        assertThat(run("new", "candidate", " ", "--election", election, "--area", "north")
                        .err())
                .contains("Say the name");
        assertThat(run("new", "organisation", "Other Council", "--areas", "St. Ann's,St Anns")
                        .err())
                .contains("would both have the id \"st-anns\"");
        assertThat(run("new", "election", "local.example.north.by.2028-01-01", "--organisation", "exampleshire")
                        .err())
                .contains("is the id of a by-election's ballot", "local.norfolk.2028-01-01");
        assertThat(run("new").exitCode()).isEqualTo(2);
        assertThat(BuiltSite.read(project.folder()).files().keySet()).isEqualTo(before);
    }
}
