package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whatever editors wrote down that may be published stands in a table, in a column of its own. */
class TablesTest {

    private static final String ELECTION = "local.exampleshire.2021-05-06/";
    private static final String JO = "data/elections/" + ELECTION + "candidates/north/jo-sample.yaml";
    private static final String ANSWERS = "data/" + ELECTION + "answers.csv";
    private static final String CANDIDATES = "data/" + ELECTION + "candidates.csv";
    private static final String SCORECARD = "elections/" + ELECTION + "north/jo-sample/index.json";
    private static final Map<String, String> JO_SAMPLE = Map.of("candidate", "jo-sample");
    private static final Map<String, String> FUNDING = Map.of("candidate", "jo-sample", "pledge", "funding");
    private static final Map<String, String> VOICE = Map.of("candidate", "jo-sample", "pledge", "voice");
    private static final String EMBARGO_OVER = "2021-06-01T08:00:00Z";

    @TempDir
    Path temp;

    private Project canaries;

    @BeforeEach
    void lay() {
        canaries = Project.laid(temp.resolve("canaries"), "good/canaries");
    }

    @Test
    void aFindingComesWithItsEvidenceAndTheRightOfReply() {
        NamedCsvRecord funding = row(canaries.build(EMBARGO_OVER), ANSWERS, FUNDING);

        assertThat(last(funding, 10))
                .containsExactly(
                        "outcome_source_title: CANARYPROOF",
                        "outcome_source_archived: https://example.org/CANARYPROOFCOPY",
                        "outcome_source_seen: ",
                        "outcome_next_review: 2021-05-15",
                        "outcome_review_overdue: true",
                        "reply_sent: 2021-05-08",
                        "reply_due: 2021-05-09",
                        "reply_agreed: false",
                        "reply_words: CANARYREPLY",
                        "reply_lang: ");
    }

    @Test
    void nobodyIsSaidToHaveLostBecauseTheVotesAloneAreKnown() {
        String ann = JO.replace("jo-sample", "ann-other");
        canaries.write(ann, canaries.read(ann) + "result: {votes: 12}\n");
        BuiltSite site = canaries.build(EMBARGO_OVER);
        NamedCsvRecord row = row(site, CANDIDATES, Map.of("candidate", "ann-other"));

        assertThat(row.getField("votes")).isEqualTo("12");
        assertThat(row.getField("elected")).isEmpty();
        JsonNode json = site.json(SCORECARD.replace("jo-sample", "ann-other")).path("candidate");
        assertThat(json.path("votes").asInt()).isEqualTo(12);
        assertThat(json.has("elected")).isFalse();
    }

    @Test
    void whatWasNotPledgedAndWhoWasNotElectedHaveNone() {
        BuiltSite site = canaries.build(EMBARGO_OVER);

        assertThat(last(row(site, ANSWERS, VOICE), 10)).allMatch(cell -> cell.endsWith(": "));
        assertThat(last(row(site, ANSWERS, Map.of("candidate", "ann-other")), 10))
                .allMatch(cell -> cell.endsWith(": "));
    }

    @Test
    void underEmbargoNoFindingIsToldButWhoCouldNotBeReachedIs() {
        canaries.edit(JO, "party: kite", "party: kite\nno_contact_route: true");
        BuiltSite before = canaries.buildInto(temp.resolve("before"), "2021-06-01T07:59:59Z");
        BuiltSite after = canaries.buildInto(temp.resolve("after"), EMBARGO_OVER);

        assertThat(last(row(before, ANSWERS, FUNDING), 10)).allMatch(cell -> cell.endsWith(": "));
        for (BuiltSite site : List.of(before, after)) {
            assertThat(row(site, CANDIDATES, JO_SAMPLE).getField("no_contact_route"))
                    .isEqualTo("true");
            assertThat(row(site, CANDIDATES, Map.of("candidate", "ann-other")).getField("no_contact_route"))
                    .isEqualTo("false");
        }
    }

    @Test
    void aDayOnWhichAFindingWillBeSentIsNotKnownYet() {
        canaries.edit(JO, "reply: {sent: 2021-05-08", "reply: {sent: 2021-06-08");
        BuiltSite site = canaries.build(EMBARGO_OVER);

        assertThat(site.filesWith("2021-06-08")).isEmpty();
        assertThat(row(site, ANSWERS, FUNDING).getField("reply_words")).isEqualTo("CANARYREPLY");
    }

    @Test
    void linksStandInOneCellUntilTheyMayNoLongerBeKept() {
        canaries.edit(JO, "LINKCANARY}]", "LINKCANARY}, {kind: email, url: \"mailto:jo@example.org\"}]");

        assertThat(row(canaries.buildInto(temp.resolve("kept"), "2022-05-06"), CANDIDATES, JO_SAMPLE)
                        .getField("links"))
                .isEqualTo("website https://personal.example.org/LINKCANARY; email mailto:jo@example.org");
        assertThat(row(canaries.buildInto(temp.resolve("gone"), "2022-05-07"), CANDIDATES, JO_SAMPLE)
                        .getField("links"))
                .isEmpty();
    }

    @Test
    void aPictureHasItsAddressWordsAndLicence() {
        BuiltSite site = Project.laid(temp.resolve("portrait"), "good/portrait").build(Project.AFTER_THE_POLL);
        NamedCsvRecord jo = row(site, CANDIDATES, JO_SAMPLE);
        String address = jo.getField("image");
        JsonNode image = site.json(SCORECARD).path("candidate").path("image");

        assertThat(address).matches("https://promises\\.example\\.org/assets/people/jo-sample\\.[0-9a-f]+\\.png");
        assertThat(site.has(address.replace("https://promises.example.org/", "")))
                .isTrue();
        assertThat(last(jo, 6).subList(1, 6))
                .containsExactly(
                        "image_alt: Portrait of Jo Sample",
                        "image_credit: Jo Sample",
                        "image_licence: CC BY 4.0",
                        "links: ",
                        "no_contact_route: false");
        assertThat(List.of("url", "alt", "credit", "licence"))
                .extracting(name -> image.path(name).asString(""))
                .containsExactly(address, "Portrait of Jo Sample", "Jo Sample", "CC BY 4.0");
    }

    @Test
    void ofAPictureThatIsMissingNothingIsSaid() {
        BuiltSite site =
                Project.laid(temp.resolve("missing"), "good/missing-picture").build(Project.AFTER_THE_POLL);

        assertThat(last(row(site, CANDIDATES, JO_SAMPLE), 6).subList(0, 4))
                .containsExactly("image: ", "image_alt: ", "image_credit: ", "image_licence: ");
        assertThat(site.json(SCORECARD).path("candidate").has("image")).isFalse();
    }

    @Test
    void stepsAndReadingsOfAnAgreementComeWithTheirSourcesAndTargets() {
        BuiltSite site = Project.laid(temp.resolve("agreement"))
                .write("data/agreements/pact.yaml", """
                        title: The pact
                        kind: compact
                        commitments:
                          share: {title: A share}
                        actions:
                          train:
                            title: Train people
                            updates: [{on: 2021-03-01, status: done, source: {title: List, url: "https://example.org/l", archived: "https://archive.example.org/l", seen: 2021-03-02}}]
                        indicators:
                          local:
                            title: Local grants
                            definition: Grants to groups of the county
                            unit: count
                            direction: up
                            target: {by: 2021-04-01, value: 12}
                            readings: [{on: 2021-03-03, value: 11, source: {title: Book, url: "https://example.org/b", archived: "https://archive.example.org/b", seen: 2021-03-04}}]
                        """)
                .build(Project.AFTER_THE_POLL);

        assertThat(last(row(site, "data/agreements/actions.csv", Map.of("action", "train")), 2))
                .containsExactly("source_archived: https://archive.example.org/l", "source_seen: 2021-03-02");
        assertThat(last(row(site, "data/agreements/readings.csv", Map.of("indicator", "local")), 6))
                .containsExactly(
                        "source_archived: https://archive.example.org/b",
                        "source_seen: 2021-03-04",
                        "definition: Grants to groups of the county",
                        "target_by: 2021-04-01",
                        "target_value: 12",
                        "target_state: missed");
    }

    @Test
    void anIndicatorWithATargetAloneHasARow() {
        BuiltSite site = canaries.write("data/agreements/compact.yaml", """
                        title: The compact
                        kind: compact
                        indicators:
                          local:
                            title: Local grants
                            unit: count
                            direction: up
                            target: {by: 2021-04-01, value: 12}
                        """).build(Project.AFTER_THE_POLL);
        Map<String, String> row = row(site, "data/agreements/readings.csv", Map.of("indicator", "local"))
                .getFieldsAsMap();

        assertThat(row)
                .containsEntry("target_by", "2021-04-01")
                .containsEntry("target_value", "12")
                .containsEntry("trend", "no-readings");
        assertThat(List.of(row.get("kind"), row.get("on"), row.get("value"), row.get("approximate")))
                .containsOnly("");
    }

    /** The first row with these values in their columns. */
    private static NamedCsvRecord row(BuiltSite site, String table, Map<String, String> values) {
        return CsvReader.builder().ofNamedCsvRecord(site.text(table)).stream()
                .filter(row -> row.getFieldsAsMap().entrySet().containsAll(values.entrySet()))
                .findFirst()
                .orElseThrow();
    }

    /** The last cells of a row, each after the name of its column. */
    private static List<String> last(NamedCsvRecord row, int cells) {
        List<Map.Entry<String, String>> all = List.copyOf(row.getFieldsAsMap().entrySet());
        return all.subList(all.size() - cells, all.size()).stream()
                .map(cell -> cell.getKey() + ": " + cell.getValue())
                .toList();
    }
}
