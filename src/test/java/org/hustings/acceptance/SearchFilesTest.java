package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that the search is made of. */
class SearchFilesTest {

    private static final String ELECTION = "data/elections/local.exampleshire.2021-05-06/";
    private static final String JO = ELECTION + "candidates/north/jo-sample.yaml";

    @TempDir
    Path temp;

    @Test
    void whereThereIsTooMuchForOnePageEachLetterHasItsOwn() {
        Project project = Project.laid(temp.resolve("many"));
        for (int i = 0; i < 450; i++) {
            String name = (i % 3 == 0 ? "Ann" : "Ben") + " " + (char) ('A' + i % 20) + "son";
            project.write(
                    ELECTION + "candidates/north/person-" + i + ".yaml",
                    "name: " + name + "\nparty: independent\nstatus: " + (i == 18 ? "withdrawn" : "standing") + "\n");
        }
        BuiltSite site = project.build(Project.AFTER_THE_POLL);

        assertThat(new SiteAudit(site, "https://promises.example.org/").faults())
                .isEmpty();
        assertThat(site.page("search/").select(".entries-az")).isEmpty();
        assertThat(site.page("search/").select(".letters a").eachAttr("href"))
                .hasSize(27)
                .contains("s/", "other/");
        assertThat(site.page("search/s/").select(".entries-az a").eachText())
                .contains("Ann Sson", "Jo Sample")
                .startsWith("Jo Sample");
        assertThat(site.page("search/s/").select(".entries-az strong").eachText())
                .containsExactly("Withdrawn");
        assertThat(site.words("search/x/")).contains("Nothing on this site starts like this.");
    }

    @Test
    void anAnswerChangesNothingInThem() {
        Project project = Project.laid(temp.resolve("project"));
        BuiltSite before = project.build(Project.AFTER_THE_POLL);
        project.edit(JO, "answer: committed", "answer: declined");
        BuiltSite after = project.build(Project.AFTER_THE_POLL);

        assertThat(before.differences(after)).isNotEmpty().noneMatch(path -> path.contains("search"));
    }

    @Test
    void aNewNameChangesThemAndTheirVersion() {
        Project project = Project.laid(temp.resolve("project"));
        BuiltSite before = project.build(Project.AFTER_THE_POLL);
        project.edit(JO, "name: Jo Sample", "name: Joanna Sample");
        BuiltSite after = project.build(Project.AFTER_THE_POLL);

        assertThat(before.differences(after))
                .contains("search/index.html", "search/index.js", "assets/search/en/n0.js", "assets/search/en/w0.js");
    }

    @Test
    void everyLanguageHasItsOwn() {
        Project project = Project.laid(temp.resolve("languages"), "good/languages");
        Languages.translate(project, "cy");
        BuiltSite site = project.build(Project.AFTER_THE_POLL);

        assertThat(site.text("search/index.js")).contains("\"candidate\":\"Candidate\"");
        assertThat(site.text("cy/search/index.js")).contains("\"candidate\":\"cy Candidate\"");
        assertThat(site.page("cy/search/").select("form").attr("data-parts")).isEqualTo("../../assets/search/cy/");
        assertThat(site.files()).containsKeys("assets/search/en/n0.js", "assets/search/cy/n0.js");
    }
}
