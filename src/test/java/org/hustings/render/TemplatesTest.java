package org.hustings.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.TemplateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.model.Sample;
import org.hustings.page.Edition;
import org.hustings.page.LanguageEdition;
import org.hustings.page.site.PlainPage;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.source.Wordings;
import org.hustings.standing.Standings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

    private static final String PLAIN = """
            @import org.hustings.page.site.PlainPage
            @param PlainPage view
            @template.layout(frame = view.frame(), content = @`
            <h1>Ours: ${view.heading()}</h1>
            `)
            """;

    @TempDir
    private Path project;

    @Test
    void aProjectWithoutTemplatesUsesTheBuiltInOnes() throws IOException {
        assertThat(page(open().templates())).contains("<h1>There is no page here</h1>");
        assertThat(project.resolve(".hustings")).doesNotExist();
    }

    @Test
    void aCopyOfABuiltInTemplateIsNotCompiledAgain() throws IOException {
        write("plain.jte", TemplateSources.builtIn().texts().get("plain.jte"));

        assertThat(page(open().templates())).contains("<h1>There is no page here</h1>");
        assertThat(project.resolve(".hustings")).doesNotExist();
    }

    @Test
    void aProjectOverridesOneTemplateAndKeepsTheOthers() throws IOException {
        write("plain.jte", PLAIN);

        assertThat(page(open().templates()))
                .contains("<h1>Ours: There is no page here</h1>", "<footer class=\"site\">");
    }

    @Test
    void whatWasCompiledIsUsedAgainAndTheOldOneSweptAway() throws IOException {
        write("plain.jte", PLAIN);
        open();
        List<Path> first = compiled();
        open();
        assertThat(compiled()).isEqualTo(first);

        write("plain.jte", PLAIN.replace("Ours", "Theirs"));
        assertThat(page(open().templates())).contains("<h1>Theirs: ");
        assertThat(compiled()).hasSize(1).isNotEqualTo(first);
    }

    @Test
    void aMistakeInATemplateIsAProblemAtItsLine() throws IOException {
        write("plain.jte", PLAIN.replace("heading", "headline"));

        assertThat(open().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.location()).isEqualTo(new Location("templates/plain.jte", 4, 0));
            assertThat(problem.message()).isEqualTo("this does not compile: cannot find symbol");
            assertThat(problem.rule()).isEqualTo("template");
        });
    }

    @Test
    void aTemplateInAnotherEncodingIsAProblemAtTheByte() throws IOException {
        Path templates = Files.createDirectories(project.resolve("templates"));
        Files.write(templates.resolve("plain.jte"), "@param Object x\nCaf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(open().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().toString()).isEqualTo("templates/plain.jte:2:4"))
                .satisfies(problem -> assertThat(problem.message()).contains("not UTF-8", "0xE9"));
    }

    @Test
    void aTagThatIsNotClosedIsAProblemAtItsLine() throws IOException {
        write("part/foot.jte", "@param org.hustings.page.Frame frame\n@param String root\n<p>\n@if(root.isEmpty())\n");

        Problem problem = open().problems().get(0);
        assertThat(problem.location().file()).isEqualTo("templates/part/foot.jte");
        assertThat(problem.location().line()).isPositive();
    }

    @Test
    void aTemplateThatFailsForAViewSaysWhere() throws IOException {
        write("plain.jte", PLAIN.replace("view.heading()", "view.ways().get(9).text()"));
        Templates templates = open().templates();

        assertThatThrownBy(() -> page(templates))
                .isInstanceOfSatisfying(
                        TemplateException.class,
                        failure -> assertThat(templates.problem(failure).location())
                                .isEqualTo(new Location("templates/plain.jte", 4, 0)));
    }

    @Test
    void theFingerprintChangesWithATemplate() throws IOException {
        String builtIn = open().templates().fingerprint();
        write("plain.jte", PLAIN);

        assertThat(open().templates().fingerprint()).isNotEqualTo(builtIn);
    }

    private Templates.Opened open() throws IOException {
        return Templates.open(project, project.resolve(".hustings"), "test");
    }

    private List<Path> compiled() throws IOException {
        try (Stream<Path> folders = Files.list(project.resolve(".hustings/templates"))) {
            return folders.toList();
        }
    }

    private void write(String template, String text) throws IOException {
        Path file = project.resolve("templates").resolve(template);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String page(Templates templates) {
        var data = new Sample().build();
        var edition = new Edition(
                Standings.of(data, Sample.on("2021-04-25")),
                Wordings.of(data).wordings(),
                "https://pledges.example.org/",
                Map.of(),
                Set.of());
        PageBytes page = new PageBytes();
        templates.render(PlainPage.missing(LanguageEdition.of(edition, "en")), page);
        return new String(page.bytes(), 0, page.size(), StandardCharsets.UTF_8);
    }
}
