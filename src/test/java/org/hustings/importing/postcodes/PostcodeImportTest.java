package org.hustings.importing.postcodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hustings.importing.postcodes.PostcodeImport.Outcome;
import org.hustings.problem.Problem;
import org.hustings.source.DataReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Golden cases: each folder has a project, one file or folder to import, {@code told.txt} with what is said, and {@code
 * expected/} with what is then under {@code data/postcodes/}. What came instead is left in {@code target/importing/}.
 */
class PostcodeImportTest {

    private static final Path CASES = Path.of("src/test/resources/org/hustings/importing/postcodes");

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> everyFileIsImportedAsExpected() throws IOException {
        List<Path> cases;
        try (Stream<Path> folders = Files.list(CASES)) {
            cases = folders.sorted().toList();
        }
        assertThat(cases).hasSizeGreaterThan(10);
        return cases.stream().map(folder -> dynamicTest(folder.getFileName().toString(), () -> isImported(folder)));
    }

    private void isImported(Path folder) throws IOException {
        Path project = temp.resolve(folder.getFileName().toString());
        copy(folder.resolve("project"), project);
        Path input = input(folder);

        List<String> would = told(run(project, input, true), folder);
        assertThat(postcodes(project)).as("what a dry run left alone").isEqualTo(postcodes(folder.resolve("project")));
        List<String> told = told(run(project, input, false), folder);

        Path actual = Path.of("target/importing", folder.getFileName().toString());
        Files.createDirectories(actual);
        Files.write(actual.resolve("told.txt"), told);
        copy(project.resolve("data"), actual.resolve("data"));
        assertThat(would).isEqualTo(told);
        assertThat(told).containsExactlyElementsOf(Files.readAllLines(folder.resolve("told.txt")));
        assertThat(postcodes(project)).isEqualTo(files(folder.resolve("expected")));

        List<String> again = run(project, input, false)
                .report()
                .map(PostcodeImport.Report::changes)
                .orElse(List.of());
        assertThat(again).as("what a second import changes").isEmpty();
    }

    private static Outcome run(Path project, Path input, boolean dryRun) throws IOException {
        return PostcodeImport.run(
                new PostcodeImport.Request(project, input, Optional.empty(), 2026, dryRun, rows -> {}));
    }

    private static Path input(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !List.of("project", "expected", "told.txt")
                            .contains(file.getFileName().toString()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Everything that is said, with paths from the case's folder. */
    private static List<String> told(Outcome outcome, Path folder) {
        List<String> told = new ArrayList<>();
        for (Problem problem : outcome.problems()) {
            told.add(problem.location() + ": " + problem.severity().word() + ": " + problem.message());
            told.add("    hint: " + problem.hint());
        }
        outcome.report().ifPresent(report -> {
            told.addAll(report.changes());
            told.add(report.postcodes() + " postcodes, " + report.elsewhere() + " elsewhere, " + report.ended()
                    + " ended");
        });
        return told.stream().map(line -> line.replace(folder + "/", "")).toList();
    }

    @Test
    void whatIsImportedIsReadWithoutAProblem() throws IOException {
        Path project = temp.resolve("project");
        copy(CASES.resolve("2025-everything/project"), project);

        run(project, CASES.resolve("2025-everything/directory.csv"), false);

        assertThat(DataReader.read(project, 2).problems()).isEmpty();
        assertThat(DataReader.read(project, 2)
                        .dataset()
                        .orElseThrow()
                        .postcodes()
                        .districts())
                .anySatisfy(district -> {
                    assertThat(district.outward()).isEqualTo("nr1");
                    assertThat(district.areas())
                            .containsExactly(
                                    "commons/norwich-south",
                                    "norfolk-pcc/norfolk",
                                    "norfolk/mancroft",
                                    "norwich/mancroft",
                                    "norwich/thorpe-hamlet");
                });
    }

    @Test
    void aZipIsReadAsItIsPublished() throws IOException {
        Path project = temp.resolve("project");
        copy(CASES.resolve("code-point-open-folder/project"), project);
        Path zip = temp.resolve("codepo_gb_2024.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> entry :
                    files(CASES.resolve("code-point-open-folder/codepo_2024")).entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }

        Outcome outcome = run(project, zip, false);

        assertThat(outcome.problems()).isEmpty();
        assertThat(postcodes(project)).isEqualTo(files(CASES.resolve("code-point-open-folder/expected")));
    }

    @Test
    void whatIsNoZipIsSaidToBeNone() throws IOException {
        Path project = temp.resolve("project");
        copy(CASES.resolve("code-point-open/project"), project);
        Path zip = Files.writeString(temp.resolve("postcodes.zip"), "Not Found");

        assertThat(run(project, zip, false).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("this is no zip"));
    }

    private static SortedMap<String, String> postcodes(Path project) throws IOException {
        return files(project.resolve("data/postcodes"));
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path file : tree.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Map.Entry<String, String> file : files(from).entrySet()) {
            Path target = to.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
