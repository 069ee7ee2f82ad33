package org.hustings.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a project as it was in a revision of its repository, by the {@code git} command. */
final class Git {

    private final Repository repository;

    Git(Repository repository) {
        this.repository = repository;
    }

    /** The commit that a revision such as {@code main} or {@code HEAD~2} names; none where it names none. */
    Optional<String> commit(String revision) throws IOException {
        Result result = run(List.of(), "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        return result.exitCode() == 0 ? Optional.of(result.out().strip()) : Optional.empty();
    }

    /** Whether the project's folder is there in a commit. */
    boolean hasProject(String commit) throws IOException {
        return run(List.of(), "cat-file", "-e", tree(commit)).exitCode() == 0;
    }

    private String tree(String commit) {
        String prefix = repository.prefix();
        return prefix.isEmpty() ? commit + "^{tree}" : commit + ":" + prefix.substring(0, prefix.length() - 1);
    }

    /**
     * Writes the project's folder as it was in a commit. An index of its own keeps the working tree and what is staged
     * there untouched.
     */
    void write(String commit, Path target) throws IOException {
        Path index = Files.createTempDirectory("hustings-index");
        try {
            List<String> ownIndex = List.of("GIT_INDEX_FILE=" + index.resolve("index"));
            check(run(ownIndex, "read-tree", tree(commit)));
            check(run(ownIndex, "checkout-index", "--all", "--quiet", "--prefix=" + target.toAbsolutePath() + "/"));
        } finally {
            Files.deleteIfExists(index.resolve("index"));
            Files.deleteIfExists(index);
        }
    }

    private static void check(Result result) throws IOException {
        if (result.exitCode() != 0) {
            throw new IOException("git failed: " + result.err().strip());
        }
    }

    private record Result(int exitCode, String out, String err) {}

    private Result run(List<String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(Arrays.asList(arguments));
        Path out = Files.createTempFile("hustings-git", ".out");
        Path err = Files.createTempFile("hustings-git", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(repository.root().toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            environment.forEach(setting -> builder.environment()
                    .put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1)));
            Process process = start(builder);
            process.getOutputStream().close();
            int exitCode = process.waitFor();
            return new Result(exitCode, text(out), text(err));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static Process start(ProcessBuilder builder) throws IOException {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IOException("the git command is needed to read a revision, and it cannot be started", e);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
