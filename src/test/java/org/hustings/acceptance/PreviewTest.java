package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.hustings.Preview;
import org.hustings.serve.Changes;
import org.hustings.serve.Showing;
import org.hustings.serve.UnmadeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a preview remembers never shows: it finds and makes what a check and a build from nothing do. */
class PreviewTest {

    private static final String CANDIDATES = "data/elections/local.exampleshire.2021-05-06/candidates/";
    private static final String JO = CANDIDATES + "north/jo-sample.yaml";
    private static final String JOS_PAGE = "elections/local.exampleshire.2021-05-06/north/jo-sample/index.html";

    @TempDir
    Path temp;

    private Project project;
    private Preview preview;

    @BeforeEach
    void open() throws IOException {
        project = Project.laid(temp.resolve("project"));
        preview = project.preview(Project.AFTER_THE_POLL);
        same();
    }

    @AfterEach
    void close() {
        preview.close();
    }

    /** Builds after some files have changed, and compares with what is found from nothing. */
    private Showing same(String... changed) throws IOException {
        Showing showing = preview.build(new Changes(false, Set.of(changed)));
        assertThat(Project.lines(showing.problems())).isEqualTo(project.problems(Project.AFTER_THE_POLL));
        return showing;
    }

    @Test
    void aWarningMovesWithItsLineAndGoesWhenItIsMended() throws IOException {
        project.write(JO, project.read(JO) + "      source: {title: A letter}\n");
        assertThat(same(JO).problems())
                .singleElement()
                .matches(problem -> problem.location().line() == 11);
        project.write(JO, "# Not yet archived.\n" + project.read(JO));
        assertThat(same(JO).problems())
                .singleElement()
                .matches(problem -> problem.location().line() == 12);
        project.edit("data/site.yaml", "title: ", "# Ours\ntitle: ");
        assertThat(same("data/site.yaml").problems()).hasSize(1);
        project.edit(JO, "      source: {title: A letter}\n", "");
        assertThat(same(JO).problems()).isEmpty();
    }

    @Test
    void anotherLanguageAsksEveryCandidateAgain() throws IOException {
        project.edit(JO, "name: Jo Sample", "name: {en: Jo Sample}");
        assertThat(same(JO).problems()).isEmpty();
        project.edit("data/site.yaml", "languages: [en]", "languages: [en, cy]");
        assertThat(Project.lines(same("data/site.yaml").problems()))
                .anyMatch(line -> line.startsWith(JO) && line.contains("\"name\" is missing in \"cy\""));
    }

    @Test
    void filesAndFoldersComeAndGo() throws IOException, UnmadeException {
        project.write(CANDIDATES + "north/new-name.yaml", "name: New Name\nparty: nobody\n");
        assertThat(same(CANDIDATES + "north/new-name.yaml").problems()).hasSize(1);
        project.edit(CANDIDATES + "north/new-name.yaml", "nobody", "kite");
        assertThat(same(CANDIDATES + "north/new-name.yaml").problems()).isEmpty();

        Files.move(
                project.folder().resolve(CANDIDATES + "south"), project.folder().resolve(CANDIDATES + "sooth"));
        assertThat(same(CANDIDATES + "south", CANDIDATES + "sooth").problems()).isNotEmpty();
        Files.move(
                project.folder().resolve(CANDIDATES + "sooth"), project.folder().resolve(CANDIDATES + "south"));
        assertThat(same(CANDIDATES + "south", CANDIDATES + "sooth").problems()).isEmpty();

        project.delete(JO).write("data/stray.txt", "");
        assertThat(same(JO, "data/stray.txt").problems()).hasSize(1);
        project.delete("data/stray.txt");
        Showing without = same("data/stray.txt");
        assertThat(without.site().orElseThrow().files().make(JOS_PAGE)).isEmpty();
    }

    @Test
    void afterAllThatEveryFileIsWhatABuildPublishes() throws IOException, UnmadeException {
        project.edit(JO, "Jo Sample", "Jo Renamed").write("content/about.adoc", "= About us\n\nOld words.\n");
        same(JO, "content");
        preview.practise();
        project.edit("content/about.adoc", "Old", "New").edit(JO, "Three years", "Four years");
        Showing showing = same("content/about.adoc", JO);
        for (Map.Entry<String, byte[]> file :
                project.build(Project.AFTER_THE_POLL).files().entrySet()) {
            assertThat(showing.site().orElseThrow().files().make(file.getKey()))
                    .as(file.getKey())
                    .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(file.getValue()));
        }
    }
}
