package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A terminal in which somebody types what a document says, with {@code bin/hustings} in the folder where it starts.
 *
 * @param folder the folder it starts in
 * @param environment variables that are set
 */
record Terminal(Path folder, Map<String, String> environment) {

    private static final long LONGEST_MINUTES = 3;

    /** How a command ended, and what it said on either stream. */
    record Said(int exitCode, String text) {}

    static Terminal in(Path folder, Map<String, String> environment) throws IOException {
        Path launcher = Files.createDirectories(folder.resolve("bin")).resolve("hustings");
        Files.writeString(
                launcher,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + System.getProperty("java.class.path")
                        + "' org.hustings.Main \"$@\"\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Terminal(folder, environment);
    }

    /** Types commands, one or more lines, and waits for their end. */
    Said type(String command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        try {
            Process process = start(command, said);
            assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES))
                    .as(command)
                    .isTrue();
            return new Said(process.exitValue(), new String(Files.readAllBytes(said), StandardCharsets.UTF_8));
        } finally {
            Files.delete(said);
        }
    }

    /** The same, where all must go well. */
    String run(String command) throws IOException, InterruptedException {
        Said said = type(command);
        assertThat(said.exitCode()).as("%s%n%s", command, said.text()).isZero();
        return said.text();
    }

    /** Types a command that runs until it is stopped, stops it once it has said something, and gives that. */
    String peek(String command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        Process process = start("exec " + command, said);
        try {
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
            while (Files.size(said) == 0 && process.isAlive() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            return Files.readString(said);
        } finally {
            process.destroy();
            process.waitFor();
            Files.delete(said);
        }
    }

    private Process start(String command, Path said) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().keySet().removeAll(List.of("SOURCE_DATE_EPOCH", "JAVA_TOOL_OPTIONS"));
        for (String role : List.of("AUTHOR", "COMMITTER")) {
            builder.environment().put("GIT_" + role + "_NAME", "An Editor");
            builder.environment().put("GIT_" + role + "_EMAIL", "editor@example.org");
        }
        builder.environment().putAll(environment);
        return builder.start();
    }
}
