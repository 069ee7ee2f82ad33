package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An answer given by the party is shown as the party's wherever it is shown: on pages, in feeds, in JSON. */
class PartyAnswersTest {

    private static final String ELECTION = "elections/local.exampleshire.2021-05-06/";
    private static final String LABEL = "Pledged, with conditions";
    private static final String BY = "by the party";
    /** What says one thing of one person, or of a number of them. */
    private static final String LINES = ":is(li, dd, td, th, p)";

    @TempDir
    static Path temp;

    private static BuiltSite site;

    /** Jo is elected, and the party twice answered for her; nobody else pledged anything. */
    @BeforeAll
    static void build() {
        Project project = Project.laid(temp.resolve("project"), "good/person");
        project.edit(
                "data/" + ELECTION + "candidates/north/jo-sample.yaml",
                "    - {on: 2021-04-12, answer: committed, words: Three years it is.}\n",
                """
                    - {on: 2021-04-11, answer: qualified, given_by: party, words: If we can.}
                    - {on: 2021-04-12, answer: qualified, given_by: party, words: We will, reason: Asked again.}
                  voice:
                    - {on: 2021-04-12, answer: not-committed, given_by: agent, words: She is thinking.}
                """);
        project.write("content/about.adoc", """
                = About
                :jbake-status: published

                scorecard::north/jo-sample[]

                ballot::north[]

                tally::ask/funding[]

                So many: count:qualified[]. Replied: count:answered[].
                """);
        site = project.build("2021-05-10");
    }

    @Test
    void everyLineOfEveryPageThatTellsTheAnswerTellsWhoseItIs() {
        List<String> lines = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        for (String path : site.pages()) {
            for (Element line : Jsoup.parse(site.text(path)).select(LINES)) {
                if (line.text().contains(LABEL) && line.select(LINES).size() == 1) {
                    lines.add(path + ": " + line.text());
                    pages.add(path);
                }
            }
        }
        assertThat(lines).allSatisfy(line -> assertThat(line).contains(BY));
        assertThat(pages)
                .contains(
                        "about/index.html",
                        "calls/ask/funding/index.html",
                        "changes/index.html",
                        ELECTION + "north/index.html",
                        ELECTION + "north/jo-sample/index.html",
                        ELECTION + "parties/kite/index.html",
                        "organisations/exampleshire/index.html",
                        "people/4711/index.html");
    }

    @Test
    void soDoesEveryTotal() {
        assertThat(site.page("about/").text()).contains("So many: 1 (1 by the party). Replied: 1.");
        for (String path : List.of("calls/ask/funding/", "about/")) {
            Element chart = site.page(path).selectFirst("svg.tally-bar");
            assertThat(chart.selectFirst("desc").text()).contains(LABEL + ": 1 (" + "1 " + BY + ")");
        }
        assertThat(site.page("calls/ask/funding/")
                        .select("meta[property=og:image:alt]")
                        .attr("content"))
                .contains(LABEL + ": 1 (1 " + BY + ")");
        JsonNode election = site.json("calls/ask/funding/index.json").at("/elections/0");
        assertThat(election.at("/tally/qualified").asInt()).isEqualTo(1);
        assertThat(election.at("/given_by_party/qualified").asInt()).isEqualTo(1);
        assertThat(election.at("/given_by_party/committed").asInt()).isZero();
    }

    @Test
    void anAgentSpeaksForTheCandidate() {
        assertThat(site.page("calls/ask/voice/")
                        .select("li:contains(Jo Sample)")
                        .text())
                .contains("Jo Sample")
                .doesNotContain(BY);
    }

    @Test
    void soDoesTheFeed() {
        assertThat(site.text("changes/feed.atom")).contains(LABEL + " (" + BY + ")");
        assertThat(site.text("changes/feed.atom").replace(LABEL + " (" + BY + ")", ""))
                .doesNotContain(LABEL);
    }

    @Test
    void jsonSaysWhoGaveTheAnswerThatAStateRestsOn() {
        List<String> found = new ArrayList<>();
        for (String path : site.files().keySet()) {
            if (path.endsWith(".json")) {
                labels(path, site.json(path), found);
            }
        }
        assertThat(found)
                .hasSizeGreaterThan(2)
                .allSatisfy(givenBy -> assertThat(givenBy).endsWith(": party"));
        JsonNode voice = site.json("calls/ask/voice/index.json").at("/elections/0/candidates");
        assertThat(voice.findValuesAsString("given_by")).containsExactly("agent");
    }

    /** Who gave each answer with the label: beside it, or in the answer that stands beside it. */
    private static void labels(String path, JsonNode node, List<String> found) {
        if (LABEL.equals(node.path("label").asString(""))) {
            JsonNode whole = node.has("answer") ? node.path("answer") : node;
            found.add(path + ": " + whole.path("given_by").asString("nobody"));
        }
        node.forEach(child -> labels(path, child, found));
    }
}
