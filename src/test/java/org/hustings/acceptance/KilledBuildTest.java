package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hustings.acceptance.CommandLineRun.Machine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed leaves the old site whole, or the new one if it was done; and the next build goes through. */
class KilledBuildTest {

    private static final Machine PLAIN = new Machine(List.of(), Map.of());

    private static final String DAY = "2022-10-01";

    @TempDir
    Path temp;

    @Test
    void aKilledBuildLeavesAWholeSite() throws Exception {
        Project project = Project.demonstration(temp.resolve("project"));
        removeContent(project);
        Path out = temp.resolve("out");
        BuiltSite old = project.buildInto(out, DAY);
        project.edit("data/site.yaml", "en: Hustings demonstration,", "en: Another title,");
        long start = System.nanoTime();
        CommandLineRun.of(temp, "build", "project", "-o", "next", "--as-of", DAY);
        long whole = System.nanoTime() - start;
        BuiltSite next = BuiltSite.read(temp.resolve("next"));
        assertThat(old.differences(next)).hasSizeGreaterThan(50);

        int caught = 0;
        for (int percent : List.of(40, 55, 65, 75, 80, 85, 90, 95)) {
            caught += killed(whole * percent / 100) ? 1 : 0;
            BuiltSite left = BuiltSite.read(out);
            assertThat(left.differences(old).isEmpty() || left.differences(next).isEmpty())
                    .as("a whole site after a kill at %s %% of a build", percent)
                    .isTrue();
        }
        assertThat(caught).as("builds that were killed before they were done").isPositive();

        CommandLineRun again = CommandLineRun.of(temp, "build", "project", "-o", "out", "--as-of", DAY);
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(BuiltSite.read(out).differences(next)).isEmpty();
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("project", "out", "next");
        }
    }

    /** Starts a build and kills it after a time; whether it was still running. */
    private boolean killed(long nanoseconds) throws IOException, InterruptedException {
        Process build = CommandLineRun.process(PLAIN, temp, "build", "project", "-o", "out", "--as-of", DAY)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean done = build.waitFor(nanoseconds, TimeUnit.NANOSECONDS);
        build.destroyForcibly();
        build.waitFor();
        return !done;
    }

    private static void removeContent(Project project) throws IOException {
        try (Stream<Path> files = Files.walk(project.folder().resolve("content"))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
