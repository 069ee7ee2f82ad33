package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.Pipeline;
import org.hustings.Preview;
import org.hustings.model.Today;
import org.hustings.problem.Problem;

/**
 * A project folder for a test.
 *
 * @param folder with {@code data/} and perhaps {@code content/}
 */
record Project(Path folder) {

    /** After the poll of the small sites, long before anything is kept too long. */
    static final String AFTER_THE_POLL = "2021-05-10";

    private static final Path SITES = Path.of("src/test/resources/sites");

    /** The files of {@code sites/base} with those of other sites laid over them, in a folder of their own. */
    static Project laid(Path into, String... sites) {
        try {
            copy(SITES.resolve("base"), into);
            for (String site : sites) {
                copy(SITES.resolve(site), into);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Project(into);
    }

    /** This repository's own site. */
    static Project demonstration(Path into) {
        try {
            copy(Path.of("data"), into.resolve("data"));
            copy(Path.of("content"), into.resolve("content"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Project(into);
    }

    /** The names of the sites in a folder of {@code sites/}. */
    static List<String> sites(String kind) throws IOException {
        try (Stream<Path> folders = Files.list(SITES.resolve(kind))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** What {@code expected.txt} of a site says, line by line. */
    static List<String> expected(String site) throws IOException {
        Path file = SITES.resolve(site).resolve("expected.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    static void copy(Path from, Path to) throws IOException {
        assertThat(from).isDirectory();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (!target.getFileName().toString().equals("expected.txt")) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    Project write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a file; the text to change must be there. */
    Project edit(String path, String before, String after) {
        String text = read(path);
        assertThat(text).as("text of %s", path).contains(before);
        return write(path, text.replace(before, after));
    }

    Project delete(String path) {
        try {
            Files.delete(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Every problem that a check on a day finds, as {@code path:line:col: error: message (rule)}. */
    List<String> problems(String asOf) {
        try {
            return lines(new Pipeline(2).check(request(asOf, Optional.empty())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds beside the project; fails where there are errors. */
    BuiltSite build(String asOf) {
        return buildInto(folder.resolveSibling(folder.getFileName() + "-site"), asOf);
    }

    /** Builds into a folder; fails where there are errors. */
    BuiltSite buildInto(Path out, String asOf) {
        return buildInto(out, asOf, Optional.empty(), 2);
    }

    BuiltSite buildInto(Path out, String asOf, Optional<String> baseUrl, int jobs) {
        Pipeline.Outcome outcome = tryToBuild(out, asOf, baseUrl, jobs);
        assertThat(outcome.published())
                .as("published; problems: %s", lines(outcome.problems()))
                .isPresent();
        return BuiltSite.read(out);
    }

    Pipeline.Outcome tryToBuild(Path out, String asOf, Optional<String> baseUrl, int jobs) {
        try {
            return new Pipeline(jobs).build(request(asOf, baseUrl), out, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code serve} shows of it on a day. */
    Preview preview(String asOf) {
        return new Preview(folder, () -> request(asOf, Optional.empty()), 2, false);
    }

    private Pipeline.Request request(String asOf, Optional<String> baseUrl) {
        return new Pipeline.Request(folder, zone -> today(asOf, zone), baseUrl, Optional.empty());
    }

    private static Today today(String asOf, java.time.ZoneId zone) {
        return asOf.length() == 10 ? Today.startOf(LocalDate.parse(asOf), zone) : new Today(Instant.parse(asOf), zone);
    }

    static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(p ->
                        p.location().start() + ": " + p.severity().word() + ": " + p.message() + " (" + p.rule() + ")")
                .toList();
    }
}
