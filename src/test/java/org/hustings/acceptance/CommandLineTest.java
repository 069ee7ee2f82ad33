package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.hustings.acceptance.CommandLineRun.Machine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as a shell sees it: exit codes, streams, options. */
class CommandLineTest {

    private static final String STACK_TRACE = "\tat ";

    @TempDir
    Path temp;

    @Test
    void aBuildPublishesIntoTheFolderAskedFor() throws Exception {
        Project project = Project.laid(temp.resolve("project"));
        CommandLineRun run =
                CommandLineRun.of(temp, "build", "project", "-o", "site", "--as-of", Project.AFTER_THE_POLL);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(BuiltSite.read(temp.resolve("site"))
                        .differences(project.buildInto(temp.resolve("other"), Project.AFTER_THE_POLL)))
                .isEmpty();
    }

    @Test
    void theCurrentFolderIsBuiltByDefault() throws Exception {
        Project project = Project.laid(temp.resolve("project"));
        CommandLineRun run = CommandLineRun.of(project.folder(), "build", "--as-of", Project.AFTER_THE_POLL);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(project.folder().resolve("target/website/index.html")).exists();
    }

    @Test
    void problemsGoToStandardErrorWithTheLineACaretAndAHint() throws Exception {
        Project.laid(temp, "bad/unknown-key");
        CommandLineRun run = CommandLineRun.of(temp, "check", "--as-of", Project.AFTER_THE_POLL);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        List<String> lines = run.err().lines().toList();
        String file = "data/elections/local.exampleshire.2021-05-06/candidates/north/jo-sample.yaml";
        int first = indexOfStart(lines, file + ":2:1: error: ");
        assertThat(lines.get(first)).matches(".* \\([a-z-]+\\)");
        assertThat(lines.get(first + 1)).endsWith("pary: kite");
        assertThat(lines.get(first + 2)).matches(" +\\^");
        assertThat(lines.get(first + 2).indexOf('^'))
                .isEqualTo(lines.get(first + 1).indexOf("pary"));
        assertThat(run.err()).contains("party").doesNotContain(STACK_TRACE).doesNotContain("\u001b[");
    }

    private static int indexOfStart(List<String> lines, String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new AssertionError("no line starts with " + start + " in " + lines);
    }

    @Test
    void jsonIsOneObjectALine() throws Exception {
        Project.laid(temp, "bad/many-files");
        CommandLineRun run = CommandLineRun.of(temp, "check", "--format", "json", "--as-of", Project.AFTER_THE_POLL);

        assertThat(run.exitCode()).isEqualTo(1);
        List<String> lines = run.err().lines().toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(3);
        for (String line : lines) {
            JsonNode problem = JsonMapper.builder().build().readTree(line);
            assertThat(problem.propertyNames())
                    .containsExactly("file", "line", "column", "severity", "rule", "message", "hint");
            assertThat(problem.path("line").isInt()).isTrue();
            assertThat(problem.path("severity").asString()).isIn("error", "warning");
        }
    }

    @Test
    void aCheckWritesNothing() throws Exception {
        Project project = Project.laid(temp.resolve("project"));
        Map<String, byte[]> before = BuiltSite.read(project.folder()).files();
        CommandLineRun run = CommandLineRun.of(temp, "check", "project", "--as-of", Project.AFTER_THE_POLL);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(BuiltSite.read(project.folder()).files()).containsOnlyKeys(before.keySet());
        try (var files = Files.list(temp)) {
            assertThat(files).containsExactly(project.folder());
        }
    }

    @Test
    void warningsStopABuildOnlyWhenTheyAreToldTo() throws Exception {
        Project.laid(temp.resolve("project"), "good/guessed-names");
        CommandLineRun lenient =
                CommandLineRun.of(temp, "build", "project", "-o", "site", "--as-of", Project.AFTER_THE_POLL);
        CommandLineRun strict = CommandLineRun.of(
                temp, "build", "project", "-o", "strict", "--strict", "--as-of", Project.AFTER_THE_POLL);

        assertThat(lenient.exitCode()).isZero();
        assertThat(lenient.err()).contains("anna-van-dyke.yaml:1:").contains(": warning: ");
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(temp.resolve("strict")).doesNotExist();
    }

    @Test
    void wrongUsageIsTwo() throws Exception {
        Project.laid(temp.resolve("project"));
        for (String[] wrong : new String[][] {
            {},
            {"bild"},
            {"build", "--no-such-option"},
            {"build", "--as-of", "yesterday"},
            {"build", "--as-of", "2021-02-30"},
            {"build", "no-such-folder"},
            {"build", "--jobs", "0"},
            {"build", "project", "--base-url", "not a url"},
            {"build", "project", "--base-url", "ftp://example.org/"},
            {"build", "project", "--published", "no-such-file"},
            {"check", "project", "--published", "project"},
            {"check", "--format", "xml"},
            {"schema", "project/data/site.yaml"},
        }) {
            CommandLineRun run = CommandLineRun.of(temp, wrong);
            assertThat(run.exitCode())
                    .as("%s: %s%s", List.of(wrong), run.out(), run.err())
                    .isEqualTo(2);
            assertThat(run.err()).as(List.of(wrong).toString()).isNotBlank().doesNotContain(STACK_TRACE);
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void aFolderWithoutASiteIsAProblemOfTheInput() throws Exception {
        Files.createDirectories(temp.resolve("empty"));
        CommandLineRun run = CommandLineRun.of(temp, "build", "empty");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("data")
                .contains(": error: ", "data/site.yaml")
                .doesNotContain(STACK_TRACE);
    }

    @Test
    void aMachineThatFailsIsThree() throws Exception {
        Project.laid(temp.resolve("project"));
        // Nobody may write below /proc.
        CommandLineRun proc =
                CommandLineRun.of(temp, "build", "project", "-o", "/proc/hustings", "--as-of", Project.AFTER_THE_POLL);
        assertThat(proc.exitCode()).as(proc.err()).isEqualTo(3);
        assertThat(proc.err()).contains("cannot write in /proc: ").doesNotContain(STACK_TRACE, "Exception");
    }

    @Test
    void aFolderThatNoSiteCanGoIntoIsWrongUsageAndIsNotTouched() throws Exception {
        Project.laid(temp.resolve("project"));
        Files.writeString(temp.resolve("file"), "words");
        Files.createDirectories(temp.resolve("thesis"));
        Files.writeString(temp.resolve("thesis/chapter-1.txt"), "years of work");
        Files.createDirectories(temp.resolve("pages/.git"));
        Files.createSymbolicLink(temp.resolve("link"), temp.resolve("nowhere"));
        Map<String, byte[]> before = BuiltSite.read(temp).files();
        String[][] outs = {
            {"file", "it is not a folder; name another one"},
            {"file/site", "file is a file, so no folder can be made in it; name another one"},
            {"thesis", "it is not empty, and its manifest.json does not say that Hustings wrote it"},
            {"pages", "it holds a .git folder, which would be lost; publish beside it and copy"},
            {"link", "link is a link that leads nowhere; mend or remove it, or name another folder"},
            {"link/site", "link is a link that leads nowhere; mend or remove it, or name another folder"},
            {"project", "it holds the project itself; name a folder of its own, such as target/website"},
            {".", "it holds the project itself"},
            {"project/data/site", "it lies in the project's data; name a folder outside it"}
        };
        for (String[] out : outs) {
            CommandLineRun run = CommandLineRun.of(temp, "build", "project", "-o", out[0]);
            assertThat(run.exitCode()).as(out[0] + ": " + run.err()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("hustings: cannot publish into ")
                    .contains(out[1])
                    .doesNotContain(STACK_TRACE, "Exception");
        }
        Map<String, byte[]> after = BuiltSite.read(temp).files();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(Files.readString(temp.resolve("thesis/chapter-1.txt"))).isEqualTo("years of work");
    }

    @Test
    void aFileThatCannotBeReadIsNotSkipped() throws Exception {
        Project project = Project.laid(temp.resolve("project"));
        Path file = project.folder()
                .resolve("data/elections/local.exampleshire.2021-05-06/candidates/north/jo-sample.yaml");
        Files.delete(file);
        Files.createSymbolicLink(file, Path.of("/nowhere/at/all.yaml"));
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        CommandLineRun run = CommandLineRun.of(temp, "check", "project", "--as-of", Project.AFTER_THE_POLL);

        assertThat(run.exitCode()).as(run.err()).isIn(1, 3);
        assertThat(run.err()).contains("jo-sample.yaml").doesNotContain(STACK_TRACE);
    }

    @Test
    void everyCommandHelps() throws Exception {
        for (String[] asked : new String[][] {{"--help"}, {"build", "--help"}, {"check", "--help"}}) {
            CommandLineRun run = CommandLineRun.of(temp, asked);
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).contains("Usage: hustings");
            assertThat(run.err()).isEmpty();
        }
        CommandLineRun build = CommandLineRun.of(temp, "build", "--help");
        assertThat(build.out())
                .contains("--as-of", "--base-url", "--jobs", "--strict", "--published", "--styleguide", "-o");
    }

    @Test
    void theVersionIsOneLine() throws Exception {
        CommandLineRun run = CommandLineRun.of(temp, "--version");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("hustings \\S+\\R");
    }

    @Test
    void noColourIsWrittenIntoAPipe() throws Exception {
        Project.laid(temp, "bad/unknown-key");
        Machine plain = new Machine(List.of(), Map.of("NO_COLOR", "1"));
        assertThat(CommandLineRun.on(plain, temp, "check").err()).isNotEmpty().doesNotContain("\u001b");
        assertThat(CommandLineRun.on(plain, temp, "--help").out()).doesNotContain("\u001b");
    }

    @Test
    void theDayComesFromTheOptionElseFromTheEnvironment() throws IOException, InterruptedException {
        Project.laid(temp.resolve("project"));
        Machine may = new Machine(List.of(), Map.of("SOURCE_DATE_EPOCH", "1620640800"));
        CommandLineRun.on(may, temp, "build", "project", "-o", "epoch");
        CommandLineRun.on(may, temp, "build", "project", "-o", "option", "--as-of", "2021-06-01");

        assertThat(Files.readString(temp.resolve("epoch/index.html"))).contains("10 May 2021");
        assertThat(Files.readString(temp.resolve("option/index.html")))
                .contains("1 June 2021")
                .doesNotContain("10 May 2021");

        Machine wrong = new Machine(List.of(), Map.of("SOURCE_DATE_EPOCH", "in May"));
        assertThat(CommandLineRun.on(wrong, temp, "check", "project").exitCode())
                .isEqualTo(2);
    }

    @Test
    void aUrlThatWasPublishedMayNotVanish() throws Exception {
        Project project = Project.laid(temp.resolve("project"));
        project.buildInto(temp.resolve("first"), Project.AFTER_THE_POLL);
        project.delete("data/elections/local.exampleshire.2021-05-06/candidates/south/pat-person.yaml");
        String[] again = {
            "build", "project", "-o", "second", "--published", "first/manifest.json", "--as-of", Project.AFTER_THE_POLL
        };
        CommandLineRun vanished = CommandLineRun.of(temp, again);
        assertThat(vanished.exitCode()).as(vanished.err()).isEqualTo(1);
        assertThat(vanished.err()).contains("elections/local.exampleshire.2021-05-06/south/pat-person/");

        project.write(
                "data/redirects.yaml",
                "gone: [elections/local.exampleshire.2021-05-06/south/pat-person/]\n"
                        + "elections/local.exampleshire.2021-05-06/parties/independent/: "
                        + "elections/local.exampleshire.2021-05-06/\n");
        CommandLineRun told = CommandLineRun.of(temp, again);
        assertThat(told.exitCode()).as(told.err()).isZero();
    }

    @Test
    void wrongUsageIsToldInALineAndWhereToLookItUp() throws Exception {
        CommandLineRun folder = CommandLineRun.of(temp, "check", "no-such-folder");
        assertThat(folder.exitCode()).isEqualTo(2);
        assertThat(folder.err()).isEqualTo("There is no folder no-such-folder\nSee: hustings check --help\n");

        Files.writeString(temp.resolve("notes.txt"), "no manifest");
        CommandLineRun manifest = CommandLineRun.of(temp, "check", "--published", "notes.txt");
        assertThat(manifest.exitCode()).isEqualTo(2);
        assertThat(manifest.err()).startsWith("notes.txt is no manifest of an earlier build");

        assertThat(CommandLineRun.of(temp, "chekc").err()).contains("chekc", "check", "See: hustings --help");
    }
}
