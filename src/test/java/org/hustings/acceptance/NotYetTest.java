package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens after the day that a site describes is in no file of it, though editors may have written it down. */
class NotYetTest {

    private static final String PAGE = "agreements/pact/";
    private static final String ACTIONS = "data/agreements/actions.csv";

    @TempDir
    static Path temp;

    private static Project project;

    @BeforeAll
    static void write() {
        project = Project.laid(temp.resolve("project"))
                .write("data/agreements/pact.yaml", """
                        title: The pact
                        kind: compact
                        organisation: exampleshire
                        adopted: {on: 2021-06-03, how: latecanary by acclaim, source: {title: latecanary minutes, archived: "https://archive.example.org/a"}}
                        summary: What was agreed.
                        commitments:
                          share: {title: A share}
                        actions:
                          train:
                            commitment: share
                            title: Train people
                            updates: [{on: 2021-06-03, status: done, note: latecanary trained, source: {title: latecanary list, archived: "https://archive.example.org/b"}}]
                        indicators:
                          local:
                            commitment: share
                            title: Local grants
                            unit: count
                            direction: up
                            baseline: {on: 2021-06-03, value: 987123, note: latecanary count, source: {title: latecanary book, archived: "https://archive.example.org/c"}}
                            readings: [{on: 2021-06-04, value: 987124, note: latecanary again, source: {title: latecanary book, archived: "https://archive.example.org/c"}}]
                        """)
                .write(
                        "data/corrections.yaml",
                        "- {on: 2021-06-03, page: agreements/pact/, what: latecanary mended}\n");
    }

    @Test
    void beforeItsDayNothingIsTold() {
        BuiltSite site = project.buildInto(temp.resolve("before"), "2021-06-02");
        for (String later : new String[] {"latecanary", "987,12", "987123", "987124", "3 June 2021", "2021-06-03"}) {
            assertThat(site.filesWith(later)).as(later).isEmpty();
        }
        assertThat(site.words(PAGE)).contains("No reading yet", "No update yet").doesNotContain("Adopted");
        assertThat(site.page(PAGE).select("#indicator-local svg, #indicator-local tbody tr"))
                .isEmpty();
    }

    @Test
    void onItsDayItIs() {
        BuiltSite site = project.buildInto(temp.resolve("after"), "2021-06-04");
        assertThat(site.words(PAGE)).contains("latecanary by acclaim", "987,123", "987,124", "latecanary trained");
        assertThat(site.text(ACTIONS)).contains("latecanary trained");
        assertThat(site.text("data/agreements/readings.csv")).contains("baseline,2021-06-03,987123", "987124");
        assertThat(site.words("corrections/")).contains("latecanary mended");
    }
}
