package org.hustings.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hustings.json.JsonWriter;
import org.hustings.model.Fingerprint;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.problem.RuleBook;

/** Problems as SARIF 2.1.0 (OASIS Standard, 27 March 2020), which code scanning services read. */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";
    /** The name and version of the way in which fingerprints are made. */
    private static final String FINGERPRINT = "hustingsProblem/v1";

    private final String prefix;
    private final Function<Location, String> lines;

    /**
     * @param prefix the path of the project from the root of its repository: empty, or ending in {@code /}
     * @param lines the text of a location's line; empty where there is none
     */
    SarifReport(String prefix, Function<Location, String> lines) {
        this.prefix = prefix;
        this.lines = lines;
    }

    /** A problem, and how many of the same came before it. */
    private record Result(Problem problem, String fingerprint) {}

    /** The whole log. */
    String of(List<Problem> problems) {
        Map<String, RuleBook.Entry> rules = new TreeMap<>();
        RuleBook.entries().forEach(entry -> rules.put(entry.rule(), entry));
        problems.forEach(problem -> rules.computeIfAbsent(
                problem.rule(), rule -> new RuleBook.Entry(rule, rule, "This breaks the rule " + rule + ".")));
        List<String> names = List.copyOf(rules.keySet());
        return new String(
                JsonWriter.object(log -> log.field("$schema", SCHEMA)
                        .field("version", "2.1.0")
                        .objects(
                                "runs",
                                List.of(results(problems)),
                                (run, results) -> run.object(
                                                "tool", tool -> tool.object("driver", driver -> driver(driver, rules)))
                                        .object(
                                                "originalUriBaseIds",
                                                bases -> bases.object(
                                                        ROOT,
                                                        base -> base.object(
                                                                "description",
                                                                text -> text.field(
                                                                        "text", "The root of the repository."))))
                                        .field("columnKind", "unicodeCodePoints")
                                        .objects("results", results, (json, result) -> result(json, result, names)))),
                StandardCharsets.UTF_8);
    }

    private static void driver(JsonWriter driver, Map<String, RuleBook.Entry> rules) {
        driver.field("name", "Hustings").field("version", Version.current());
        driver.objects(
                "rules",
                rules.values(),
                (json, rule) -> json.field("id", rule.rule())
                        .object("shortDescription", text -> text.field("text", rule.title() + "."))
                        .object("fullDescription", text -> text.field("text", rule.help()))
                        .object("help", text -> text.field("text", rule.help()).field("markdown", rule.help())));
    }

    private void result(JsonWriter json, Result result, List<String> rules) {
        Problem problem = result.problem();
        json.field("ruleId", problem.rule())
                .field("ruleIndex", rules.indexOf(problem.rule()))
                .field("level", problem.severity().word())
                .object("message", text -> text.field("text", words(problem)))
                .objects(
                        "locations",
                        List.of(problem.location()),
                        (located, location) ->
                                located.object("physicalLocation", physical -> physical(physical, location)))
                .object("partialFingerprints", prints -> prints.field(FINGERPRINT, result.fingerprint()));
    }

    private static String words(Problem problem) {
        return problem.hint().isEmpty() ? problem.message() : problem.message() + "\nHint: " + problem.hint();
    }

    private void physical(JsonWriter json, Location location) {
        json.object(
                "artifactLocation",
                artifact -> artifact.field("uri", uri(prefix + location.file())).field("uriBaseId", ROOT));
        Location start = location.start();
        json.object("region", region -> region.field("startLine", start.line()).field("startColumn", start.column()));
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException defect) {
            throw new IllegalStateException(defect);
        }
    }

    /**
     * A fingerprint for each problem that stays when lines above it come and go: of its rule, file and message and the text
     * of its line, and of how many like it came before.
     */
    private List<Result> results(List<Problem> problems) {
        List<Result> results = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Problem problem : problems) {
            String identity = String.join(
                    "\n",
                    problem.rule(),
                    problem.location().file(),
                    problem.message().replaceAll("\\bline \\d+", "line"),
                    lines.apply(problem.location()).strip());
            int before = seen.merge(identity, 1, Integer::sum);
            results.add(new Result(problem, sha256(identity + "\n" + before)));
        }
        return results;
    }

    private static String sha256(String text) {
        byte[] digest = Fingerprint.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 16);
    }
}
