package org.hustings.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every folder of {@code cases/}: what an import makes of a project, and what it says. */
class ImportCasesTest {

    private static final Path CASES = Path.of("src/test/resources/org/hustings/importing/cases");

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> importsDoWhatTheCasesSay() throws IOException {
        return cases().stream()
                .map(name -> dynamicTest(name, () -> {
                    ImportCase it = new ImportCase(CASES.resolve(name));
                    Path project = temp.resolve(name);
                    it.lay(project);
                    assertThat(it.run(project)).isEqualTo(told(name));
                    assertThat(ImportCase.files(project))
                            .isEqualTo(ImportCase.files(it.folder().resolve("after")));
                }));
    }

    @TestFactory
    Stream<DynamicTest> importingTheSameAgainChangesNothing() throws IOException {
        return cases().stream()
                .map(name -> dynamicTest(name, () -> {
                    ImportCase it = new ImportCase(CASES.resolve(name));
                    Path project = temp.resolve(name + "-again");
                    it.lay(project);
                    it.run(project);
                    List<String> again = it.run(project);
                    assertThat(again)
                            .noneMatch(line ->
                                    line.matches("(Candidates|Answers|Results|Parties|Areas|Ballots|No longer).*"));
                    assertThat(ImportCase.files(project))
                            .isEqualTo(ImportCase.files(it.folder().resolve("after")));
                }));
    }

    private static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<String> names = folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            assertThat(names).hasSizeGreaterThan(8);
            return names;
        }
    }

    private static List<String> told(String name) throws IOException {
        String text = Files.readString(CASES.resolve(name).resolve("told.txt")).stripTrailing();
        return text.isEmpty() ? List.of() : List.of(text.split("\n(?! )"));
    }
}
