package org.hustings.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.problem.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file of {@code golden/content} against the text of the same name in {@code golden/expected}. All are converted
 * in one run, since starting JRuby costs seconds. With {@code -Dgolden.write=true} the texts are written anew.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProseGoldenTest {

    @TempDir
    static Path folder;

    private static Path project;
    private static Path cache;
    private static ProseResult result;

    @BeforeAll
    static void readAll() throws Exception {
        project = folder.resolve("project");
        cache = folder.resolve("cache");
        copy(golden(), project);
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(project.resolve("content/_parts/link.txt"), folder.resolve("secret.txt"));
        Locale before = Locale.getDefault();
        result = Prose.read(project, Optional.of(cache), "test");
        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @TestFactory
    @Order(1)
    Stream<DynamicTest> documents() {
        return result.documents().stream()
                .map(document -> DynamicTest.dynamicTest(
                        document.source(),
                        () -> compare(
                                document.source(),
                                GoldenText.of(document) + "--- problems\n" + problems(document.source()))));
    }

    @Test
    @Order(2)
    void problemsInIncludedFiles() throws IOException {
        List<Problem> elsewhere = result.problems().stream()
                .filter(problem -> result.documents().stream()
                        .noneMatch(document ->
                                document.source().equals(problem.location().file())))
                .toList();
        compare("elsewhere", GoldenText.of(elsewhere));
    }

    @Test
    @Order(3)
    void noMarkIsLeftAnywhere() {
        assertThat(result.documents()).noneMatch(document -> document.toString().matches("(?s).*[\\uE000-\\uE01F].*"));
    }

    @Test
    @Order(4)
    void aSecondRunTakesEverythingFromTheCacheWithoutLoadingJBakeOrJRuby() throws Exception {
        Path log = folder.resolve("classes.txt");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        CachedRun.class.getName(),
                        project.toString(),
                        cache.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.strip()).isEqualTo(Integer.toString(CachedRun.digest(result)));
        assertThat(Files.readString(log))
                .contains("org.hustings.prose.Prose ")
                .doesNotContain("org.jbake")
                .doesNotContain("org.jruby")
                .doesNotContain("org.asciidoctor")
                .doesNotContain("org.apache.commons")
                .doesNotContain("org.owasp");
    }

    @Test
    @Order(5)
    void aChangedIncludeChangesOnlyTheDocumentsThatIncludeIt() throws IOException {
        Files.writeString(project.resolve("content/_parts/deeper/deep.adoc"), "Changed.\n");
        Files.writeString(project.resolve("content/nothere.adoc"), "Now there.\n");
        ProseResult again = Prose.read(project, Optional.of(cache), "test");
        assertThat(again.documents())
                .filteredOn(document -> !result.documents().contains(document))
                .extracting(AuthoredDocument::source)
                .containsExactly("content/includes.adoc", "content/nothere.adoc", "content/syntax.adoc");
        assertThat(again.problems())
                .filteredOn(problem -> !result.problems().contains(problem))
                .isEmpty();
        AuthoredDocument includes = again.documents().stream()
                .filter(document -> document.path().equals("includes/"))
                .findFirst()
                .orElseThrow();
        assertThat(GoldenText.body(includes)).contains("Changed.", "Now there.");
    }

    private static String problems(String file) {
        return GoldenText.of(result.problems().stream()
                .filter(problem -> problem.location().file().equals(file))
                .toList());
    }

    private static void compare(String name, String actual) throws IOException {
        String file = name.replace("content/", "").replace('/', '-') + ".txt";
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(
                    Path.of("src/test/resources/org/hustings/prose/golden/expected")
                            .resolve(file),
                    actual);
        }
        Path expected = golden().resolve("expected").resolve(file);
        assertThat(expected).exists();
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static Path golden() {
        try {
            return Path.of(ProseGoldenTest.class.getResource("golden").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
