package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import postcodes} as somebody types it; what comes of each kind of file is told by its own golden cases. */
class ImportPostcodesTest {

    private static final String DIRECTORY = "pcds,dointr,doterm,ced25cd\nEX1 1AA,198001,,E58000001\n";

    @TempDir
    Path temp;

    private Project project() {
        return Project.laid(temp.resolve("project"))
                .edit("data/areas/exampleshire.yaml", "North Exampleshire,", "North Exampleshire, gss: E58000001,")
                .edit("data/areas/exampleshire.yaml", "South Exampleshire,", "South Exampleshire, gss: E58000002,");
    }

    private CommandLineRun run(String... more) throws IOException, InterruptedException {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "import";
        arguments[1] = "postcodes";
        System.arraycopy(more, 0, arguments, 2, more.length);
        return CommandLineRun.of(temp, arguments);
    }

    @Test
    void aDryRunSaysWhatAnImportThenDoes() throws IOException, InterruptedException {
        Project project = project();
        Files.writeString(temp.resolve("ONSPD_MAY_2025.csv"), DIRECTORY + "EX1 1AB,198001,,E58000002\n");

        CommandLineRun dry = run("--dry-run", "ONSPD_MAY_2025.csv", "project");
        assertThat(dry.err()).isEmpty();
        assertThat(dry.exitCode()).isZero();
        assertThat(dry.out().lines())
                .containsExactly(
                        "data/postcodes/ex1.txt: new, 2 postcodes",
                        "data/postcodes/source.yaml: where the postcodes come from",
                        "2 postcodes of the areas in data/areas/; left out: 0 elsewhere, 0 no longer in use.",
                        "Would write or delete 2 files.");
        assertThat(project.folder().resolve("data/postcodes")).doesNotExist();

        CommandLineRun real = run("ONSPD_MAY_2025.csv", "project");
        assertThat(real.exitCode()).isZero();
        assertThat(real.out()).endsWith("Wrote or deleted 2 files.\n");
        assertThat(project.problems(Project.AFTER_THE_POLL)).isEmpty();
        assertThat(project.build(Project.AFTER_THE_POLL).files()).containsKey("postcodes/ex1.json");
        assertThat(run("ONSPD_MAY_2025.csv", "project").out()).endsWith("Nothing has changed.\n");
    }

    @Test
    void aBadRowIsToldAndTheRestGoesIn() throws IOException, InterruptedException {
        Project project = project();
        Files.writeString(temp.resolve("ONSPD_MAY_2025.csv"), DIRECTORY + "EX1 1A,198001,,E58000002\n");

        CommandLineRun run = run("ONSPD_MAY_2025.csv", "project");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("ONSPD_MAY_2025.csv:3:1: error: \"EX1 1A\" is no postcode (row)");
        assertThat(project.read("data/postcodes/ex1.txt")).isEqualTo("1 exampleshire/north: AA\n");
    }

    @Test
    void aFileThatIsNotThereIsWrongUsage() throws IOException, InterruptedException {
        project();

        CommandLineRun run = run("nowhere.csv", "project");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is no file nowhere.csv");
    }
}
