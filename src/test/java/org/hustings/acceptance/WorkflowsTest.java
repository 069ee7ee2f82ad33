package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The workflows and forms in {@code .github/}: what they may do, and that GitHub can read them. */
class WorkflowsTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    static List<Path> workflows() throws IOException {
        return files(".github/workflows");
    }

    static List<Path> forms() throws IOException {
        return files(".github/ISSUE_TEMPLATE").stream()
                .filter(file -> !file.endsWith("config.yml"))
                .toList();
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<Path> all = files.sorted().toList();
            assertThat(all).isNotEmpty().allMatch(file -> file.toString().endsWith(".yml"));
            return all;
        }
    }

    private static JsonNode read(Path file) throws IOException {
        return YAML.readTree(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void aWorkflowIsSafeOnAStrangersPullRequest(Path file) throws IOException {
        assertThat(WorkflowAudit.complaints(read(file))).isEmpty();
    }

    @Test
    void eachHasTheRightsItNeedsAndNoOther() throws IOException {
        assertThat(WorkflowAudit.rights(read(Path.of(".github/workflows/check.yml"))))
                .isEqualTo(Map.of("", "{\"contents\":\"read\"}"));
        assertThat(WorkflowAudit.rights(read(Path.of(".github/workflows/comment.yml"))))
                .isEqualTo(Map.of("", "{\"actions\":\"read\",\"pull-requests\":\"write\"}"));
        assertThat(WorkflowAudit.rights(read(Path.of(".github/workflows/publish.yml"))))
                .isEqualTo(Map.of(
                        "", "{\"contents\":\"read\"}",
                        "build", "{\"contents\":\"read\",\"pages\":\"read\"}",
                        "deploy", "{\"pages\":\"write\",\"id-token\":\"write\"}"));
    }

    @Test
    void whatIsUnsafeIsNoticed() {
        JsonNode careless = YAML.readTree("""
                on: [pull_request_target]
                permissions: write-all
                jobs:
                  greet:
                    permissions: {issues: write}
                    steps:
                      - uses: actions/checkout@v7
                      - uses: somebody/else@v1
                      - run: echo "${{ github.event.pull_request.title }}"
                """);
        assertThat(WorkflowAudit.complaints(careless))
                .containsExactly(
                        "runs on pull_request_target",
                        "the workflow does not name its permissions one by one",
                        "job greet may run for hours",
                        "job greet keeps its token in the checkout",
                        "job greet may write, and runs what is in the repository",
                        "job greet uses somebody/else@v1, which is not pinned",
                        "job greet has an expression in a command: ${{ github.event.pull_request.title }}\"",
                        "job greet may write, and runs what is in the repository");
    }

    /** A shell reads the whole of a step before it runs any of it. */
    @ParameterizedTest
    @MethodSource("workflows")
    void everyCommandIsBash(Path file) throws Exception {
        for (String command : WorkflowAudit.commands(read(file))) {
            Process bash =
                    new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
            try (var in = bash.getOutputStream()) {
                in.write(command.getBytes(StandardCharsets.UTF_8));
            }
            String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(bash.waitFor()).as("%s%n%s", command, said).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsOneThatGitHubShows(Path file) throws IOException {
        JsonNode form = read(file);
        assertThat(form.propertyNames()).contains("name", "description", "body");
        List<JsonNode> fields = form.path("body")
                .valueStream()
                .filter(part -> !part.path("type").asString().equals("markdown"))
                .toList();
        assertThat(fields).isNotEmpty().allSatisfy(field -> {
            assertThat(field.path("type").asString()).isIn("input", "textarea", "dropdown", "checkboxes");
            assertThat(field.path("id").asString()).matches("[a-z-]+");
            assertThat(field.path("attributes").path("label").asString()).isNotBlank();
        });
        assertThat(fields.stream().map(field -> field.path("id").asString())).doesNotHaveDuplicates();
    }
}
