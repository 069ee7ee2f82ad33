package org.hustings.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hustings.model.Given;
import org.hustings.model.Sample;
import org.hustings.model.SourceFile;
import org.hustings.source.Binder;
import org.hustings.source.FileKind;
import org.hustings.source.RecordShape;
import org.hustings.source.Shape;
import org.hustings.source.yaml.Reading;
import org.hustings.source.yaml.YamlReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Parser and schema side by side over some thousand files that are each wrong in one place, or not: every value of a file
 * replaced by values of other kinds, every key taken out, and an unknown key put in. Both must say the same.
 */
class SchemaDriftTest {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    /** What values are replaced by, as somebody might type it. */
    private static final List<String> OTHERS = List.of(
            "some words",
            "12",
            "-3",
            "2.5",
            "true",
            "2021-05-06",
            "2021-02-30",
            "2100-02-29",
            "2000-02-29",
            "2021-13-01",
            "2021-05-06T22:00:00+01:00",
            "2021-05-06T24:00",
            "2021-05-06T23:59:59.5Z",
            "2021-04-31T10:00",
            "2021-05-06T10:00+19:00",
            "https://www.example.org/",
            "committed",
            "open",
            "[]",
            "[some words]",
            "[{on: 2021-05-06}]",
            "{}",
            "{some: words}",
            "{en: words, cy: geiriau}");

    private final Path examples = Path.of("src/test/resources/org/hustings/schema");

    @TestFactory
    Stream<DynamicTest> parserAndSchemaAgree() {
        return Arrays.stream(FileKind.values()).map(kind -> dynamicTest(kind.pattern(), () -> agree(kind)));
    }

    private void agree(FileKind kind) throws IOException {
        String text = Files.readString(examples.resolve(Schemas.name(kind).replace(".json", ".yaml")));
        Schema schema = withAnyAddress(kind);
        assertThat(difference(kind, schema, text)).isNull();
        assertThat(parserTakes(kind, text)).as(text).isTrue();

        List<String> mutations = mutations(text);
        assertThat(mutations).hasSizeGreaterThan(20);
        List<String> differences = new ArrayList<>();
        int refused = 0;
        for (String mutation : mutations) {
            String difference = difference(kind, schema, mutation);
            if (difference != null) {
                differences.add(difference);
            }
            refused += parserTakes(kind, mutation) ? 0 : 1;
        }
        assertThat(differences).isEmpty();
        assertThat(refused).as("mutations that are wrong").isPositive();
    }

    /** An address is a text to the parser; that it can be followed is asked by a rule, and in {@code SchemaTest}. */
    private static Schema withAnyAddress(FileKind kind) {
        String text = Schemas.files().get(Schemas.name(kind));
        String address = JsonMapper.shared().writeValueAsString(TextPatterns.ADDRESS);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text.replace(address, "\"\""));
    }

    private static String difference(FileKind kind, Schema schema, String text) {
        boolean valid = schema.validate(YAML.readTree(text)).isEmpty();
        boolean taken = parserTakes(kind, text);
        return valid == taken ? null : (taken ? "only the parser takes\n" : "only the schema takes\n") + text;
    }

    private static boolean parserTakes(FileKind kind, String text) {
        Reading reading = new YamlReader().read("f.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.problems()).as(text).isEmpty();
        Shape shape = kind.shape();
        return reading.tree().isEmpty()
                || new Binder()
                        .bind("f.yaml", reading.tree().get(), shape, given(shape))
                        .problems()
                        .isEmpty();
    }

    private static Object[] given(Shape shape) {
        if (!(shape instanceof RecordShape type)) {
            return new Object[0];
        }
        return Arrays.stream(type.type().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Given.class))
                .map(component -> component.getType() == SourceFile.class ? Sample.file("f.yaml") : "an-id")
                .toArray();
    }

    private static List<String> mutations(String text) {
        List<String> mutations = new ArrayList<>();
        JsonNode root = YAML.readTree(text);
        mutate(root, mutation -> mutations.add(YAML.writeValueAsString(root)));
        return mutations;
    }

    /** Changes one thing in a tree, tells of it, and takes it back; for each thing there is to change. */
    private static void mutate(JsonNode node, Consumer<JsonNode> changed) {
        if (node instanceof ObjectNode map) {
            map.put("shoe_size", 42);
            changed.accept(node);
            map.remove("shoe_size");
            for (Map.Entry<String, JsonNode> entry : List.copyOf(map.properties())) {
                removeAndReplace(map, entry, changed);
                mutate(entry.getValue(), changed);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode before = list.get(i);
                for (String other : OTHERS) {
                    list.set(i, YAML.readTree(other));
                    changed.accept(node);
                }
                list.set(i, before);
                mutate(before, changed);
            }
        }
    }

    private static void removeAndReplace(
            ObjectNode map, Map.Entry<String, JsonNode> entry, Consumer<JsonNode> changed) {
        ObjectNode before = map.deepCopy();
        map.remove(entry.getKey());
        changed.accept(map);
        map.removeAll();
        map.setAll(before);
        for (String other : OTHERS) {
            map.set(entry.getKey(), YAML.readTree(other));
            changed.accept(map);
        }
        map.set(entry.getKey(), entry.getValue());
    }
}
