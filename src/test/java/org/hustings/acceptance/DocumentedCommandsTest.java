package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hustings.cli.CommandLineInterface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Every command in the documents and the workflows. Each is held against the real command line; and all those on lines of
 * their own are typed, in the order in which a reader finds them, where their document says that the reader is.
 */
class DocumentedCommandsTest {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern PROGRAM = Pattern.compile("(?:bin/)?hustings (.*)");
    /** What a shell takes for itself. */
    private static final Pattern SHELL = Pattern.compile("\\s+(?:2?>|\\|\\||;;).*");

    private static final String POSTCODES = "pcds,dointr,doterm,ced25cd\nEX1 1AA,198001,,E58009001\n";
    private static final Map<String, String> AFTER_THE_POLL = Map.of("SOURCE_DATE_EPOCH", "1620640800");

    @TempDir
    Path temp;

    static List<String> commands() throws IOException {
        List<String> all = new ArrayList<>();
        for (String document : Documents.ALL) {
            Stream.concat(Documents.commands(document).stream(), Documents.inline(document).stream())
                    .filter(command -> PROGRAM.matcher(command).matches())
                    .forEach(all::add);
        }
        for (Path workflow : WorkflowsTest.workflows()) {
            for (String run : WorkflowAudit.commands(new YAMLMapper().readTree(Files.readString(workflow)))) {
                PROGRAM.matcher(run).results().forEach(found -> all.add(found.group()));
            }
        }
        assertThat(all).hasSizeGreaterThan(40);
        return all.stream().distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theProgramKnowsTheCommandAndItsOptions(String command) {
        Matcher program = PROGRAM.matcher(SHELL.matcher(command).replaceFirst(""));
        assertThat(program.matches()).isTrue();
        String[] words = WORD.matcher(program.group(1))
                .results()
                .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
                .toArray(String[]::new);
        CommandLineInterface.whole().parseArgs(words);
    }

    @Test
    void theReadmeLeadsToAFirstSite() throws Exception {
        Project.copy(Path.of("docs/first-site"), temp.resolve("program/docs/first-site"));
        Files.writeString(temp.resolve("program/ONSPD.csv"), POSTCODES);
        Terminal terminal = Terminal.in(temp.resolve("program"), Map.of());
        Project pledges = new Project(temp.resolve("pledges"));
        String amara = "data/elections/local.riverside.2025-05-01/candidates/harbour/amara-finch.yaml";
        boolean mapped = false;
        for (String command : Documents.commands(Documents.README)) {
            if (command.contains(" serve ")) {
                assertThat(terminal.peek(command)).contains("http://localhost:");
            } else if (command.contains("import answers") && !mapped) {
                mapped = true;
                pledges.edit(
                        "data/elections/local.riverside.2025-05-01/election.yaml",
                        "# calls: [our-call]",
                        "demonstration: true\ncalls: [our-call]");
                assertThat(terminal.type(command).text())
                        .contains("replies.mapping.yaml", "run the same command again.");
                pledges.edit("replies.mapping.yaml", "confirmed: no", "confirmed: yes");
            } else if (!command.matches("(\\./mvnw|python3).*")) {
                String said = terminal.run(command);
                if (command.contains("import answers")) {
                    assertThat(said).contains("Answers added (3)").doesNotContain("left out");
                }
            }
        }
        assertThat(BuiltSite.read(pledges.folder().resolve("target/website"))
                        .words("elections/local.riverside.2025-05-01/harbour/amara-finch/"))
                .contains("I have said so at every meeting");

        pledges.edit(amara, "answer: committed", "answer: comitted");
        assertThat(terminal.type("bin/hustings check ../pledges").text()).contains(error(Documents.README));
    }

    @Test
    void theHandbookForEditors() throws Exception {
        Terminal above = Terminal.in(temp, Map.of());
        Terminal terminal = Terminal.in(temp.resolve("pledges"), Map.of());
        for (String command : Documents.commands(Documents.EDITORS)) {
            assertThat(above.run(command)).contains("Wrote pledges/data/");
        }
        terminal.run("bin/hustings schema FOLDER");
        assertThat(temp.resolve("pledges/FOLDER/candidate.json")).exists();

        Project slip = Project.laid(temp.resolve("slip"));
        slip.write("data/parties.yaml", slip.read("data/parties.yaml") + "lantern: {name: Lantern Party}\n");
        slip.edit(
                "data/elections/local.exampleshire.2021-05-06/candidates/north/jo-sample.yaml",
                "party: kite",
                "party: lantren");
        assertThat(above.type("bin/hustings check slip --as-of " + Project.AFTER_THE_POLL)
                        .text())
                .contains(error(Documents.EDITORS));
    }

    /** The error that a document shows, whole. */
    private static String error(String document) throws IOException {
        return Documents.blocks(document).stream()
                .map(Documents.Block::text)
                .filter(text -> text.contains(": error: "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theHandbookForOwners() throws Exception {
        Project project = underVersionControl();
        project.edit("data/areas/exampleshire.yaml", "North Exampleshire,", "North Exampleshire, gss: E58009001,");
        Project.copy(project.folder().resolve("data"), temp.resolve("last-week/data"));
        project.write("FILE", POSTCODES);
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(project.folder().resolve("ONSPD_MAY_2025_UK.zip")))) {
            zip.putNextEntry(new ZipEntry("Data/ONSPD_MAY_2025_UK.csv"));
            zip.write(POSTCODES.getBytes(StandardCharsets.UTF_8));
        }
        Terminal terminal = Terminal.in(project.folder(), AFTER_THE_POLL);
        terminal.run("bin/hustings build && cp target/website/manifest.json live.json");
        for (String command : Documents.commands(Documents.OWNERS)) {
            if (command.startsWith("bin/hustings")) {
                terminal.run(command.replace("[DIR]", "."));
            }
        }
        for (String command : Documents.inline(Documents.OWNERS)) {
            terminal.run(command);
        }
    }

    @Test
    void takingPart() throws Exception {
        Terminal terminal = Terminal.in(underVersionControl().folder(), AFTER_THE_POLL);
        for (String command : Documents.commands(Documents.CONTRIBUTING)) {
            terminal.run(command);
        }
    }

    /** What GitHub runs on a pull request that renames a candidate's file. */
    @Test
    void theWorkflowOfAPullRequest() throws Exception {
        Project upstream = underVersionControl();
        Terminal.in(temp, Map.of()).run("git clone --quiet project request");
        Project request = new Project(temp.resolve("request"));
        String folder = "data/elections/local.exampleshire.2021-05-06/candidates/north/";
        request.write(folder + "joanna-sample.yaml", upstream.read(folder + "jo-sample.yaml"))
                .delete(folder + "jo-sample.yaml");
        Terminal terminal = Terminal.in(
                request.folder(),
                Map.of("GITHUB_BASE_REF", "main", "SOURCE_DATE_EPOCH", AFTER_THE_POLL.get("SOURCE_DATE_EPOCH")));
        JsonNode workflow = new YAMLMapper().readTree(Files.readString(Path.of(".github/workflows/check.yml")));
        List<String> failed = new ArrayList<>();
        for (JsonNode step : workflow.path("jobs").path("check").path("steps")) {
            if (step.has("run") && terminal.type(step.path("run").asString()).exitCode() != 0) {
                failed.add(step.path("name").asString());
            }
        }
        assertThat(failed).containsExactly("See that no published address is lost");
        assertThat(temp.resolve("request/diff.md")).content().contains("add to `data/redirects.yaml` the line");
        assertThat(temp.resolve("request/target/website/index.html")).exists();
    }

    private Project underVersionControl() throws Exception {
        Project project = Project.laid(temp.resolve("project"));
        Terminal.in(project.folder(), Map.of())
                .run("git init -q -b main . && git add data && git commit -q -m 'A site'");
        return project;
    }

    @Test
    void theHandbookOnImports() throws Exception {
        Path cases = Path.of("src/test/resources/org/hustings/importing/cases");
        Project.laid(temp.resolve("my-site"));
        Files.copy(cases.resolve("democracy-club-new-site/import.csv"), temp.resolve("candidates.csv"));
        Files.writeString(temp.resolve("replies.csv"), "Timestamp,Full name,Ward\n");
        Terminal terminal = Terminal.in(temp, AFTER_THE_POLL);
        terminal.run("bin/hustings build my-site && cp my-site/target/website/data/popolo.json .");
        for (String command : Documents.commands(Documents.IMPORTING)) {
            if (command.contains("new site")) {
                // As after an import into an empty folder.
                Files.delete(temp.resolve("my-site/data/site.yaml"));
            }
            Terminal.Said said = terminal.type(command);
            assertThat(said.exitCode()).as("%s%n%s", command, said.text()).isIn(0, 1);
            assertThat(said.text()).containsPattern("Wrote|Nothing (was written|changes)");
        }
    }
}
