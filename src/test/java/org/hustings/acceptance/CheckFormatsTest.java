package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check} tells other programs, on standard error like every problem. */
class CheckFormatsTest {

    @TempDir
    Path temp;

    private CommandLineRun check(String format) throws Exception {
        Path project = temp.resolve("sites/one");
        Project.laid(project, "bad/many-files");
        Files.createDirectories(temp.resolve(".git"));
        return CommandLineRun.of(project, "check", "--format", format, "--as-of", Project.AFTER_THE_POLL);
    }

    @Test
    void githubGetsAnnotationsWithPathsFromTheRootOfTheRepository() throws Exception {
        CommandLineRun run = check("github");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList())
                .hasSizeGreaterThanOrEqualTo(3)
                .contains("::error file=sites/one/data/parties.yaml,line=1,col=26,title=Only known fields::"
                        + "unknown key \"nmae\" (unknown-key)%0Ahint: did you mean \"name\"?");
    }

    @Test
    void codeScanningGetsOneLog() throws Exception {
        CommandLineRun run = check("sarif");

        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode log = JsonMapper.shared().readTree(run.err());
        assertThat(log.path("version").asString()).isEqualTo("2.1.0");
        List<String> uris = log.path("runs")
                .path(0)
                .path("results")
                .valueStream()
                .map(result -> result.path("locations")
                        .path(0)
                        .path("physicalLocation")
                        .path("artifactLocation")
                        .path("uri")
                        .asString())
                .toList();
        assertThat(uris).hasSizeGreaterThanOrEqualTo(3).contains("sites/one/data/parties.yaml");
    }

    @Test
    void schemasAreWrittenWhereAnEditorLooksForThem() throws Exception {
        Project.laid(temp.resolve("project"));
        CommandLineRun run = CommandLineRun.of(temp, "schema", "project");

        assertThat(run.exitCode()).as(run.err()).isZero();
        for (String file : List.of(".vscode/hustings-schema/candidate.json", ".vscode/settings.json")) {
            assertThat(temp.resolve("project").resolve(file)).hasContent(Files.readString(Path.of(file)));
        }

        Files.writeString(temp.resolve("project/.vscode/settings.json"), "{\"my.own\": true}");
        assertThat(CommandLineRun.of(temp, "schema", "project").out()).contains("once", "\"yaml.schemas\"");
        assertThat(temp.resolve("project/.vscode/settings.json")).hasContent("{\"my.own\": true}");

        CommandLineRun.of(temp, "schema", "elsewhere");
        assertThat(temp.resolve("elsewhere/candidate.json")).exists();
    }
}
