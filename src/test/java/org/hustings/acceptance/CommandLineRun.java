package org.hustings.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of the program in a process of its own.
 *
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandLineRun(int exitCode, String out, String err) {

    private static final long LONGEST_MINUTES = 3;

    /** Runs {@code hustings} in a folder, with nothing special about the machine. */
    static CommandLineRun of(Path folder, String... arguments) throws IOException, InterruptedException {
        return on(new Machine(List.of(), Map.of()), folder, arguments);
    }

    /**
     * What differs from one machine to another.
     *
     * @param jvm options of the Java machine, for its locale, time zone and number of processors
     * @param environment variables to set
     */
    record Machine(List<String> jvm, Map<String, String> environment) {}

    /** Runs {@code hustings} on a machine that differs. */
    static CommandLineRun on(Machine machine, Path folder, String... arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            Process process = process(machine, folder, arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + LONGEST_MINUTES + " minutes: " + List.of(arguments));
            }
            return new CommandLineRun(process.exitValue(), read(out), read(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** The process, not yet started. */
    static ProcessBuilder process(Machine machine, Path folder, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(machine.jvm());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.hustings.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("SOURCE_DATE_EPOCH", "NO_COLOR", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(machine.environment());
        return builder;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
