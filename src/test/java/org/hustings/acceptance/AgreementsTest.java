package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of an agreement and its picture say. */
class AgreementsTest {

    @TempDir
    Path temp;

    private Document page(String yaml) {
        Project project = Project.laid(temp.resolve("project"));
        project.write("data/agreements/compact.yaml", "title: A compact\nkind: compact\n" + yaml);
        return project.build("2022-05-10").page("agreements/compact/");
    }

    @Test
    void whoSignsInPersonStandsThereWithTheirRole() {
        Document page = page("""
                signatories:
                  - {name: Jo Bloggs, role: Chair of the CVS}
                  - {name: Exampleshire Council, represented_by: Ann Other, role: Leader}
                  - {name: Exampleshire Voluntary Forum, represented_by: Pat Person}
                  - {name: Exampleshire Hospitals}
                commitments: {}
                """);

        assertThat(page.select(".signatories li").eachText())
                .containsExactly(
                        "Jo Bloggs, Chair of the CVS",
                        "Exampleshire Council Represented by Ann Other, Leader",
                        "Exampleshire Voluntary Forum Represented by Pat Person",
                        "Exampleshire Hospitals");
    }

    /** What readers must not miss stands on the picture too: a step that is overdue, a target that was missed. */
    @Test
    void itsPictureCountsWhatIsOverdueAndWhetherTargetsWereMet() {
        Document page = page("""
                commitments: {}
                actions:
                  training: {title: Training, owner: The council, due: 2021-12-01}
                indicators:
                  rise: {title: Rise, unit: percent, direction: up, target: {by: 2022-01-01, value: 60}, READINGS}
                  fall: {title: Fall, unit: percent, direction: down, target: {by: 2022-01-01, value: 50}, READINGS}
                  later: {title: Later, unit: percent, direction: up, target: {by: 2023-01-01, value: 52}, READINGS}
                """.replace(
                        "READINGS", "baseline: {on: 2021-01-01, value: 50}, readings: [{on: 2021-11-01, value: 54}]"));

        assertThat(page.select("meta[property=og:image:alt]").attr("content"))
                .contains("Overdue: 1, Improving: 2, Worsening: 1, Target missed: 2");
    }

    @Test
    void aLinkMayLeadToWhatServesNoOneCommitment() {
        Project project = Project.laid(temp.resolve("project"));
        project.write("data/agreements/compact.yaml", """
                title: A compact
                kind: compact
                commitments: {}
                actions:
                  training: {title: Training, owner: The council}
                """);
        project.write(
                "content/about.adoc",
                "= About\n:jbake-status: published\n\nlink:agreements/compact/#rest[steps]"
                        + " link:agreements/compact/#training[none]\n");

        assertThat(project.problems("2022-05-10"))
                .filteredOn(line -> line.contains("error"))
                .singleElement()
                .asString()
                .contains("#training");
    }
}
