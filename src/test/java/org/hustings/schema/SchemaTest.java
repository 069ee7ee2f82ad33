package org.hustings.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.check.Checks;
import org.hustings.model.Sample;
import org.hustings.source.FileKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas take what the parser takes and refuse what it refuses, and describe every field. */
class SchemaTest {

    private static final Path SITES = Path.of("src/test/resources/sites");

    private final YAMLMapper yaml = new YAMLMapper();

    @Test
    void everyFieldIsDescribedAndNothingElseIs() {
        FieldNotes notes = FieldNotes.read();
        SchemaWriter writer = new SchemaWriter(notes);
        for (FileKind kind : FileKind.values()) {
            writer.schema(kind);
        }
        assertThat(notes.unused())
                .as("lines in fields.yaml that describe nothing")
                .isEmpty();
        assertThatThrownBy(() -> notes.word(org.hustings.model.Answer.class, "answer", "perhaps"))
                .hasMessageContaining("Answer.answer.perhaps");
    }

    @Test
    void theSchemasAreSchemas() {
        Schema metaschema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(Schemas.files()).hasSize(FileKind.values().length);
        Schemas.files().forEach((name, text) -> {
            JsonNode schema = JsonMapper.shared().readTree(text);
            assertThat(metaschema.validate(schema)).as(name).isEmpty();
            assertThat(schema.path("description").asString()).as(name).isNotBlank();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyGoodFileIsValid() throws IOException {
        List<Path> projects = new ArrayList<>(List.of(Path.of(""), SITES.resolve("base")));
        try (Stream<Path> good = Files.list(SITES.resolve("good"))) {
            good.sorted().forEach(projects::add);
        }
        return projects.stream()
                .filter(project -> Files.isDirectory(project.resolve("data")))
                .map(project -> dynamicTest("the files of " + project, () -> {
                    List<String> faults = faults(project);
                    assertThat(faults).isEmpty();
                }));
    }

    @Test
    void aBadFileIsInvalidWhereTheShapeIsWrong() throws IOException {
        assertThat(faults(SITES.resolve("bad/unknown-key"))).anyMatch(fault -> fault.contains("'pary'"));
        assertThat(faults(SITES.resolve("bad/missing-keys"))).anyMatch(fault -> fault.contains("'base_url'"));
        assertThat(faults(SITES.resolve("bad/wrong-values"))).hasSizeGreaterThan(8);
        assertThat(faults(SITES.resolve("bad/rule-8-presentation"))).hasSize(1);
        assertThat(faults(SITES.resolve("bad/many-files"))).hasSizeGreaterThan(1);
    }

    @Test
    void anAddressIsOneThatTheRuleAllows() {
        Schema schema = schema(FileKind.ORGANISATION);
        String file = "{\"name\": \"Norfolk\", \"kind\": \"council\", \"areas\": {}, \"url\": %s}";
        for (String url : List.of(
                "https://www.example.org/",
                "HTTP://example.org",
                "https://ex\u00e4mple.org/a?b=c#d",
                "http://[::1]:8080/",
                "mailto:jo@example.org",
                "mailto:jo@example.org?subject=To+you@all",
                "javascript:alert(1)",
                "JavaScript://example.org/%0aalert(1)",
                "data:text/html,x",
                "ftp://example.org/",
                "www.example.org",
                "//example.org/",
                "https://",
                "https:///path",
                "https://example.org/a b",
                " https://example.org/",
                "https://example.org/\"",
                "https://example.org/<b>",
                "https://example.org/\\",
                "mailto:jo",
                "mailto:@example.org",
                "mailto:jo@a@b")) {
            JsonNode node = JsonMapper.shared()
                    .readTree(file.formatted(JsonMapper.shared().writeValueAsString(url)));
            Sample sample = new Sample();
            sample.put(Sample.with(Sample.organisation("norfolk", "acle", "aylsham"), "url", Optional.of(url)));
            boolean allowed = Checks.run(sample.build(), Sample.on("2021-04-21")).stream()
                    .noneMatch(finding -> finding.rule().equals("addresses"));
            assertThat(schema.validate(node).isEmpty()).as(url).isEqualTo(allowed);
        }
    }

    private List<String> faults(Path project) throws IOException {
        List<String> faults = new ArrayList<>();
        int files = 0;
        try (Stream<Path> tree = Files.walk(project.resolve("data"))) {
            for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
                String path = project.relativize(file).toString();
                Optional<FileKind> kind = kind(path);
                if (kind.isPresent()) {
                    files++;
                    schema(kind.get()).validate(yaml.readTree(Files.readString(file))).stream()
                            .map(fault -> path + ": " + fault)
                            .forEach(faults::add);
                }
            }
        }
        assertThat(files).as("files of data in %s", project).isPositive();
        return faults;
    }

    /** By the patterns that VS Code goes by. */
    private static Optional<FileKind> kind(String path) {
        return Arrays.stream(FileKind.values())
                .filter(kind -> FileSystems.getDefault()
                        .getPathMatcher("glob:" + Schemas.glob(kind))
                        .matches(Path.of(path)))
                .findFirst();
    }

    static Schema schema(FileKind kind) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.files().get(Schemas.name(kind)));
    }
}
