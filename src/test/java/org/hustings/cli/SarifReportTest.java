package org.hustings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.problem.RuleBook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    private static final Problem AT_A_PLACE = problem(3, "unknown key \"nmae\"; the first is in line 2");
    private static final Problem OF_A_FILE =
            Problem.warning(Location.of("content/Über uns.adoc"), "prose-header", "no title", "");

    private static Problem problem(int line, String message) {
        return Problem.error(
                new Location("data/parties.yaml", line, 8), "unknown-key", message, "did you mean \"name\"?");
    }

    private static JsonNode report(Problem... problems) {
        return JsonMapper.shared().readTree(text(problems));
    }

    private static String text(Problem... problems) {
        return new SarifReport("sites/one/", location -> "  nmae: x").of(List.of(problems));
    }

    @Test
    void itIsValidByTheSchemaThatOasisPublished() throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
            for (String report : List.of(text(), text(AT_A_PLACE, OF_A_FILE))) {
                assertThat(registry.getSchema(text).validate(report, InputFormat.JSON))
                        .isEmpty();
            }
            assertThat(registry.getSchema(text).validate("{\"runs\": 1}", InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void aResultHasItsRulePlaceAndWords() {
        JsonNode run = report(AT_A_PLACE, OF_A_FILE).path("runs").path(0);
        JsonNode result = run.path("results").path(0);
        JsonNode place = result.path("locations").path(0).path("physicalLocation");

        assertThat(result.path("level").asString()).isEqualTo("error");
        assertThat(result.path("message").path("text").asString()).endsWith("line 2\nHint: did you mean \"name\"?");
        assertThat(place.path("artifactLocation").path("uri").asString()).isEqualTo("sites/one/data/parties.yaml");
        assertThat(place.path("artifactLocation").path("uriBaseId").asString()).isEqualTo("%SRCROOT%");
        assertThat(place.path("region").toString()).isEqualTo("{\"startLine\":3,\"startColumn\":8}");
        String rule = run.path("tool")
                .path("driver")
                .path("rules")
                .path(result.path("ruleIndex").asInt())
                .path("id")
                .asString();
        assertThat(rule).isEqualTo("unknown-key");

        JsonNode file = run.path("results").path(1).path("locations").path(0).path("physicalLocation");
        assertThat(file.path("artifactLocation").path("uri").asString())
                .isEqualTo("sites/one/content/%C3%9Cber%20uns.adoc");
        assertThat(file.path("region").toString()).isEqualTo("{\"startLine\":1,\"startColumn\":1}");
    }

    @Test
    void everyRuleOfTheBookIsExplained() {
        JsonNode rules =
                report().path("runs").path(0).path("tool").path("driver").path("rules");

        assertThat(rules).hasSameSizeAs(RuleBook.entries());
        assertThat(StreamSupport.stream(rules.spliterator(), false))
                .allSatisfy(rule ->
                        assertThat(rule.path("help").path("text").asString()).isNotBlank());
    }

    @Test
    void aFingerprintStaysWhenLinesShiftAndDiffersWhereTheSameIsWrongTwice() {
        List<String> first = fingerprints(AT_A_PLACE, AT_A_PLACE);
        List<String> shifted =
                fingerprints(problem(30, "unknown key \"nmae\"; the first is in line 29"), problem(31, "another"));

        assertThat(shifted.get(0)).isEqualTo(first.get(0));
        assertThat(first.get(1)).isNotEqualTo(first.get(0));
        assertThat(shifted.get(1)).isNotIn(first);
    }

    private static List<String> fingerprints(Problem... problems) {
        JsonNode results = report(problems).path("runs").path(0).path("results");
        return StreamSupport.stream(results.spliterator(), false)
                .map(result -> result.path("partialFingerprints")
                        .path("hustingsProblem/v1")
                        .asString())
                .toList();
    }
}
