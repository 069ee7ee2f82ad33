package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From other people's files to a site, as the handbook says it. */
class ImportTest {

    private static final Path CASES = Path.of("src/test/resources/org/hustings/importing/cases");

    @TempDir
    Path temp;

    @Test
    void aNewFolderGetsCandidatesAndBuildsOnceItHasASite() throws Exception {
        Files.createDirectories(temp.resolve("my-site"));
        Files.copy(CASES.resolve("democracy-club-new-site/import.csv"), temp.resolve("candidates.csv"));

        CommandLineRun rehearsal = handbook("bin/hustings import democracy-club candidates.csv my-site --dry-run");
        assertThat(rehearsal.exitCode()).as(rehearsal.err()).isZero();
        assertThat(rehearsal.out()).contains("Candidates added (6)", "Nothing was written; 13 files would be.");
        assertThat(temp.resolve("my-site/data")).doesNotExist();

        CommandLineRun real = handbook("bin/hustings import democracy-club candidates.csv my-site");
        assertThat(real.exitCode()).as(real.err()).isZero();
        assertThat(real.out()).contains("Wrote 13 files in data/.", "Next: data/site.yaml is missing");

        CommandLineRun check = CommandLineRun.of(temp, "check", "my-site", "--as-of", Project.AFTER_THE_POLL);
        assertThat(check.err().lines().filter(line -> line.contains(": error:")))
                .singleElement()
                .asString()
                .contains("site.yaml");

        Map<String, String> before = files(temp.resolve("my-site"));
        assertThat(real.out()).contains("\"hustings new site\" with this folder");
        CommandLineRun settings = handbook("bin/hustings new site my-site");
        assertThat(settings.exitCode()).as(settings.err()).isZero();
        Map<String, String> after = files(temp.resolve("my-site"));
        assertThat(after).containsAllEntriesOf(before).containsKey("data/site.yaml");
        assertThat(after.keySet()).filteredOn(path -> path.startsWith("data/")).hasSize(before.size() + 1);
        assertThat(handbook("bin/hustings new site my-site").exitCode()).isEqualTo(2);
        BuiltSite site = new Project(temp.resolve("my-site")).build("2021-04-30");
        assertThat(site.page("elections/local.exampleshire.2021-05-06/north/zoe-oneill/")
                        .text())
                .contains("Zoë O’Neill");
    }

    @Test
    void answersComeFromAFormByAMappingThatIsProposed() throws Exception {
        Project project = Project.laid(temp.resolve("my-site"));
        Files.writeString(temp.resolve("replies.csv"), """
                Timestamp,Full name,Ward,Will you commit to grants that last three years?,Comments,Phone,Comments
                14/04/2021 10:33:11,Cllr Ann Other,North Exampleshire,Yes,"Yes: and ""more""
                # of it",01234,Call me
                """);
        String command = "bin/hustings import answers replies.csv my-site --call ask";
        CommandLineRun proposed = handbook(command);
        assertThat(proposed.exitCode()).as(proposed.err()).isEqualTo(1);
        assertThat(temp.resolve("replies.mapping.yaml"))
                .content()
                .contains("answer: Will you commit to grants", "\"Yes\": committed", "#   \"Phone\"\n");
        assertThat(proposed.err()).contains("the columns \"Phone\", \"Comments [column 7]\" are not taken");

        CommandLineRun unconfirmed = handbook(command);
        assertThat(unconfirmed.exitCode()).isEqualTo(1);
        assertThat(unconfirmed.out())
                .contains("Ann Other, North Exampleshire: funding: committed", "Nothing was written; 1 file would be.");
        assertThat(unconfirmed.err())
                .contains(
                        "replies.mapping.yaml:5:12: error: nobody has said yet that this mapping is right",
                        "write \"confirmed: yes\" here",
                        "warning: the columns \"Phone\", \"Comments [column 7]\" are not taken",
                        "warning: no column has the answers to the pledge \"voice\"");
        assertThat(project.read("data/elections/local.exampleshire.2021-05-06/candidates/north/ann-other.yaml"))
                .doesNotContain("committed");
        Project beside = new Project(temp);
        beside.edit("replies.mapping.yaml", "confirmed: no", "confirmed: yes");

        CommandLineRun imported = handbook(command);
        assertThat(imported.exitCode()).as(imported.err()).isZero();
        assertThat(imported.out()).contains("Ann Other, North Exampleshire: funding: committed");
        CommandLineRun again = handbook(command);
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).startsWith("Nothing changes");
        assertThat(again.err()).contains("the columns \"Phone\", \"Comments [column 7]\" are not taken");
        assertThat(project.problems(Project.AFTER_THE_POLL)).noneMatch(line -> line.contains(": error:"));
        assertThat(project.build(Project.AFTER_THE_POLL)
                        .page("elections/local.exampleshire.2021-05-06/north/ann-other/")
                        .text())
                .contains("Yes: and \"more\"");
    }

    @Test
    void whoAsksForConfidenceIsNeverPublishedOnAGuess() throws Exception {
        Project project = Project.laid(temp.resolve("my-site"));
        String asks = "Please keep my answers confidential";
        Files.writeString(
                temp.resolve("replies.csv"),
                "Timestamp,Full name,Ward,Will you commit to grants that last three years?," + asks
                        + ",Off the record\n" + "14/04/2021,Ann Other,North Exampleshire,Yes,Yes,\n");
        String command = "bin/hustings import answers replies.csv my-site --call ask";
        handbook(command);
        Project beside = new Project(temp);
        beside.edit("replies.mapping.yaml", "confirmed: no", "confirmed: yes");
        CommandLineRun unsorted = handbook(command);
        assertThat(unsorted.exitCode()).isEqualTo(1);
        assertThat(unsorted.err()).contains("nothing says what a yes and a no look like in this column");

        beside.edit("replies.mapping.yaml", "# \"yes\": [...]", "\"yes\": [\"Yes\"]");
        assertThat(handbook(command).err())
                .contains("warning: under \"" + asks + "\" such a cell may ask not to be published");
        beside.edit("replies.mapping.yaml", "\"yes\": [\"Yes\"]", "\"yes\": [\"No\"]");
        beside.edit("replies.mapping.yaml", "# \"no\": [...]", "\"no\": [\"Yes\"]");
        CommandLineRun unheard = handbook(command);
        assertThat(unheard.exitCode()).isEqualTo(1);
        assertThat(unheard.err()).contains("the column \"Off the record\" looks as if it said whether");
        assertThat(project.read("data/elections/local.exampleshire.2021-05-06/candidates/north/ann-other.yaml"))
                .doesNotContain("answers:");

        beside.edit("replies.mapping.yaml", "# ignored:", "ignored:");
        beside.edit("replies.mapping.yaml", "#   - Off the record", "  - Off the record");
        CommandLineRun sorted = handbook(command);
        assertThat(sorted.exitCode()).as(sorted.err()).isZero();
        assertThat(sorted.out()).contains("Ann Other, North Exampleshire: funding: private");
    }

    @Test
    void whatWasLeftAsItIsIsNotCalledSaidAlready() throws Exception {
        Project project = Project.laid(temp.resolve("my-site"));
        project.edit(
                "data/elections/local.exampleshire.2021-05-06/candidates/north/ann-other.yaml",
                "name: Ann Other",
                "name: {en: Ann Elsewhere}\nperson: 902");
        Files.writeString(temp.resolve("candidates.csv"), """
                person_id,person_name,election_id,ballot_paper_id,election_date,party_name,party_id,post_label,cancelled_poll,seats_contested
                902,Ann Other,local.exampleshire.2021-05-06,local.exampleshire.north.2021-05-06,2021-05-06,Independent,ynmp-party:2,North Exampleshire,f,1
                """);
        String command = "bin/hustings import democracy-club candidates.csv my-site";
        handbook(command);
        CommandLineRun again = handbook(command);

        assertThat(again.out()).startsWith("Nothing changes. The warnings say what was left out or left as it is.");
        assertThat(again.err()).contains("ann-other.yaml:1:7: warning: Ann Elsewhere", "the name \"Ann Other\"");
    }

    @Test
    void whatASitePublishesAsPopoloComesBackByAnImport() throws Exception {
        Project source = Project.laid(temp.resolve("source"), "good/person");
        String election = "data/elections/local.exampleshire.2021-05-06/";
        source.write(election + "election.yaml", """
                name: Exampleshire County Council election 2021
                organisation: exampleshire
                date: 2021-05-06
                voting_system: bloc
                nominations_close: 2021-04-08
                retain_personal_data_until: 2022-05-06
                demonstration: true
                calls: [ask]
                ballots:
                  local.exampleshire.north.2021-05-06: {area: north, seats: 2}
                  local.exampleshire.seaside.2021-05-06:
                    area: south
                    seats: 3
                    status: countermanded
                    reason: candidate-death
                    replaced_by: local.exampleshire.north.2021-05-06
                """);
        source.edit(election + "candidates/south/pat-person.yaml", "name: Pat Person", """
                name: Pat Person
                ballot_name: {surname: Person, other_names: Patrick}
                description: Residents first
                list_position: 2
                status: withdrawn
                result: {elected: false, votes: 0}
                links: [{kind: website, url: https://pat.example.org/}]
                statement: |
                  # Dear all,

                  vote for: me
                lang: cy""");
        source.edit(election + "candidates/north/ann-other.yaml", "name: Ann Other", """
                name: Ann Other
                result: {elected: true, votes: 1834}""");
        Files.move(
                temp.resolve("source/" + election + "candidates/north/ann-other.yaml"),
                temp.resolve("source/" + election + "candidates/north/another-name.yaml"));
        byte[] published = source.build(Project.AFTER_THE_POLL).files().get("data/popolo.json");
        Files.write(temp.resolve("popolo.json"), published);
        Files.createDirectories(temp.resolve("my-site/data"));
        Files.copy(temp.resolve("source/data/site.yaml"), temp.resolve("my-site/data/site.yaml"));
        CommandLineRun run = handbook("bin/hustings import popolo popolo.json my-site");

        assertThat(run.exitCode()).as(run.err()).isZero();
        BuiltSite again = new Project(temp.resolve("my-site")).build(Project.AFTER_THE_POLL);
        assertThat(again.text("data/popolo.json")).isEqualTo(new String(published, StandardCharsets.UTF_8));
        assertThat(handbook("bin/hustings import popolo popolo.json my-site").out())
                .startsWith("Nothing changes");
    }

    @Test
    void aTitleAboveTheNamesOfTheColumnsIsTold() throws Exception {
        Project.laid(temp.resolve("my-site"));
        String[] command = {"import", "answers", "replies.csv", "my-site", "--call", "ask"};
        Files.writeString(
                temp.resolve("replies.csv"), "Replies,2021-04-12,,,\nName,Ward,Answer,Why,By\nJo,North,Yes,,\n");
        CommandLineRun unclear = CommandLineRun.of(temp, command);
        assertThat(unclear.err())
                .contains("replies.csv:1:1: error: the first line names 2 of 5 columns", "seem to stand in line 2:");
        assertThat(temp.resolve("replies.mapping.yaml")).doesNotExist();

        Files.writeString(temp.resolve("replies.csv"), "Our replies,,\nName,Ward,Answer\nJo,North,Yes\n");
        assertThat(CommandLineRun.of(temp, command).err())
                .contains("replies.csv:2:1: warning: the names of the columns were taken from line 2");
        assertThat(temp.resolve("replies.mapping.yaml")).content().contains("  name: Name\n", "  area: Ward\n");
    }

    @Test
    void whyNothingChangesIsTold() throws Exception {
        Files.createDirectories(temp.resolve("my-site"));
        Path export = CASES.resolve("democracy-club-called-off/import.csv").toAbsolutePath();
        Files.writeString(temp.resolve("none.csv"), Files.readAllLines(export).get(0) + "\n");
        Files.writeString(temp.resolve("empty.csv"), "");
        Files.writeString(temp.resolve("broken.json"), "{");
        String[] whole = {"import", "democracy-club", export.toString(), "my-site"};
        CommandLineRun.of(temp, whole);

        assertThat(CommandLineRun.of(temp, whole)).satisfies(run -> {
            assertThat(run.out()).startsWith("Nothing changes: data/ says all this already.");
            assertThat(run.exitCode()).isZero();
        });
        assertThat(CommandLineRun.of(temp, "import", "democracy-club", "none.csv", "my-site"))
                .satisfies(run -> {
                    assertThat(run.out())
                            .startsWith("Nothing was imported: there is nothing in this file that could be.");
                    assertThat(run.exitCode()).isEqualTo(1);
                });
        for (String file : List.of("empty.csv", "broken.json")) {
            String kind = file.endsWith("json") ? "popolo" : "democracy-club";
            CommandLineRun run = CommandLineRun.of(temp, "import", kind, file, "my-site");
            assertThat(run.out()).startsWith("Nothing was imported; the errors say why.");
            assertThat(run.exitCode()).isEqualTo(1);
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void wrongUsageIsTwo() throws Exception {
        Project.laid(temp.resolve("project"));
        Files.writeString(temp.resolve("x.csv"), "a,b\n");
        for (String[] wrong : new String[][] {
            {"import"},
            {"import", "nothing"},
            {"import", "democracy-club"},
            {"import", "democracy-club", "none.csv", "project"},
            {"import", "democracy-club", "x.csv", "nowhere"},
            {"import", "answers", "x.csv", "project"},
            {"import", "answers", "x.csv", "project", "--call", "none"},
            {"import", "answers", "x.csv", "project", "--call", "../ask"},
            {"import", "answers", "x.csv", "project", "--call", "ask", "--mapping", "none.yaml"}
        }) {
            assertThat(CommandLineRun.of(temp, wrong).exitCode())
                    .as("%s", List.of(wrong))
                    .isEqualTo(2);
        }
    }

    @Test
    void nothingIsWrittenThroughALinkThatLeadsOutOfTheData() throws Exception {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.createDirectories(temp.resolve("my-site/data"));
        Files.createSymbolicLink(temp.resolve("my-site/data/elections"), elsewhere);
        Path file = CASES.resolve("democracy-club-new-site/import.csv").toAbsolutePath();
        CommandLineRun run = CommandLineRun.of(temp, "import", "democracy-club", file.toString(), "my-site");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("leads out of");
        try (var files = Files.list(elsewhere)) {
            assertThat(files).isEmpty();
        }
    }

    /** Runs a command that stands in the handbook. */
    private CommandLineRun handbook(String command) throws IOException, InterruptedException {
        assertThat(Path.of("src/site/handbook/importing.adoc")).content().contains("\n" + command + "\n");
        String[] words = command.split(" ");
        return CommandLineRun.of(temp, List.of(words).subList(1, words.length).toArray(String[]::new));
    }
}
