package org.hustings.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hustings.model.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the machine can do to a build: the old site or the new one stands, whole. */
class InterruptedPublicationTest {

    private static final int FEWEST_KILLS = 4;
    private static final long ENOUGH_NS = 6_000_000_000L;
    private static final int LONGEST_LIFE_IN_MS = 120;

    @TempDir
    private Path temp;

    private TrialSite site;

    @BeforeEach
    void makeProject() throws IOException {
        site = new TrialSite(temp.resolve("out/site"), temp.resolve("project"));
        Files.createDirectories(site.project());
    }

    @Test
    void aKilledBuildLeavesOneWholeVersion() throws IOException, InterruptedException {
        Random random = new Random();
        long start = System.nanoTime();
        for (int i = 0; i < FEWEST_KILLS || System.nanoTime() - start < ENOUGH_NS; i++) {
            Process builds = java(List.of(), String.valueOf(i * 1000));
            try (BufferedReader output = new BufferedReader(new InputStreamReader(builds.getInputStream(), UTF_8))) {
                assertThat(output.readLine()).isEqualTo("ready");
                Thread.sleep(random.nextInt(LONGEST_LIFE_IN_MS));
            } finally {
                builds.destroyForcibly().waitFor();
            }

            assertThatOneVersionStands(i * 1000);
        }
        site.publish(Map.of("index.html", "the end"), new Fingerprint(0, 0));
        assertThat(site.contents()).containsOnlyKeys("index.html", "manifest.json");
        assertThat(site.neighbours()).containsExactly("site");
    }

    /** A limit on the size of files stands for the full disk, since any user can set it: one write fails in the middle. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFailedWriteLeavesTheOldSite() throws IOException, InterruptedException {
        site.publish(TrialBuilds.pages(1), new Fingerprint(0, 1));

        Process build = java(List.of("sh", "-c", "ulimit -f 2048 && exec \"$@\"", "sh"), "2", "5000000");

        assertThat(output(build)).contains("cannot write", "index.html");
        assertThat(build.waitFor()).isEqualTo(3);
        assertThatOneVersionStands(1);
        assertThat(site.contents()).containsEntry("index.html", "1");
        assertThat(site.neighbours()).containsExactly("site");
    }

    /** A disk that is really full, where the system lets any user mount a small one of his own. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFullDiskLeavesTheOldSite() throws IOException, InterruptedException {
        Path disk = Files.createDirectories(site.root().getParent());
        String mount = "mount -t tmpfs -o size=6m none " + disk;
        assumeTrue(mayMount(mount), "mounting in a namespace of one's own");
        String script = mount + " && \"$@\" 2 1000 && ! \"$@\" 3 9000000 && cat " + site.root()
                + "/index.html && echo && ls -A " + disk;

        Process builds = java(List.of("unshare", "-rm", "sh", "-c", script, "sh"));

        assertThat(output(builds).lines()).hasSize(3).first().asString().contains("cannot write", "the disk is full");
        assertThat(builds.waitFor()).isZero();
    }

    private void assertThatOneVersionStands(int from) throws IOException {
        Map<String, String> found = site.contents();
        int version = Integer.parseInt(found.get("index.html"));
        assertThat(found.remove("manifest.json")).startsWith("{\"/changes/0/0/index.html\":");
        assertThat(version).isGreaterThanOrEqualTo(from);
        assertThat(found).isEqualTo(TrialBuilds.pages(version));
    }

    private Process java(List<String> before, String... after) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.addAll(List.of(
                TrialBuilds.class.getName(),
                site.root().toString(),
                site.project().toString()));
        command.addAll(List.of(after));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static boolean mayMount(String mount) throws InterruptedException {
        try {
            Process trial = new ProcessBuilder("unshare", "-rm", "sh", "-c", mount)
                    .redirectErrorStream(true)
                    .start();
            return trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }
}
