package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule 8 on whole pages: what a voter sees in the days before the poll favours nobody. */
class NeutralityTest {

    private static final String ELECTION = "elections/local.exampleshire.2021-05-06/";
    private static final String FILES = "data/" + ELECTION + "candidates/north/";
    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b");
    /** Every kind of answer and non-answer, on one ballot, in ballot order. */
    private static final List<String> NAMES =
            List.of("Ada Adams", "Bea Brown", "Cal Clark", "Dee Davis", "Ed Evans", "Flo Ford", "Gil Gray");

    @TempDir
    Path temp;

    private BuiltSite before;

    @BeforeEach
    void build() {
        Project project = Project.laid(temp.resolve("project"));
        project.delete(FILES + "jo-sample.yaml").delete(FILES + "ann-other.yaml");
        List<String> answers = List.of("committed", "qualified", "not-committed", "declined", "private");
        for (int i = 0; i < NAMES.size(); i++) {
            String asked = i == NAMES.size() - 1 ? "" : "contact_log: [{on: 2021-04-01, route: email}]\n";
            String answer = i < answers.size()
                    ? "answers: {funding: [{on: 2021-04-12, answer: " + answers.get(i) + ", words: My words.}]}\n"
                    : "";
            project.write(
                    // The order of files is the other way round, so that it cannot be what orders a page.
                    FILES + "z" + (NAMES.size() - i) + ".yaml",
                    "name: " + NAMES.get(i) + "\nparty: " + (i % 2 == 0 ? "kite" : "plum") + "\n" + asked + answer);
        }
        before = project.build("2021-05-05");
    }

    @Test
    void nothingIsAddedUpByParty() {
        assertThat(before.page("calls/ask/funding/").select(".totals")).isEmpty();
        assertThat(before.text("calls/ask/funding/index.json")).doesNotContain("parties", "\"party_tally");
        for (String party : List.of("kite", "plum")) {
            assertThat(before.page(ELECTION + "parties/" + party + "/").select(".tally, main svg, main table"))
                    .as(party)
                    .isEmpty();
        }
    }

    @Test
    void everyListIsInTheOrderOfTheBallotPaper() {
        assertThat(before.page(ELECTION + "north/").select("tbody th > a bdi").eachText())
                .isEqualTo(NAMES);
        assertThat(before.page(ELECTION + "north/z1/")
                        .select("nav.ballot :is(a, b) bdi")
                        .eachText())
                .isEqualTo(NAMES);
        assertThat(before.page("calls/ask/funding/")
                        .select(".areas section")
                        .first()
                        .select("li > a bdi")
                        .eachText())
                .isEqualTo(NAMES);
        List<String> told = new ArrayList<>();
        before.json(ELECTION + "north/index.json")
                .path("candidates")
                .forEach(candidate -> told.add(candidate.path("name").asString()));
        assertThat(told).isEqualTo(NAMES);
    }

    @Test
    void everybodyHasTheSameSpace() {
        for (Element row : before.page(ELECTION + "north/").select("tbody tr")) {
            assertThat(row.select("td")).as(row.text()).hasSize(2);
            assertThat(row.select("td .mark svg")).as(row.text()).hasSize(2);
        }
        for (int i = 1; i <= NAMES.size(); i++) {
            assertThat(before.page(ELECTION + "north/z" + i + "/").select("section.pledge"))
                    .as("sections of candidate %d", i)
                    .hasSize(2);
        }
    }

    /** A mark is one shape and one word in the colour of the text: no class tells one answer from another. */
    @Test
    void noColourTellsOneAnswerFromAnother() {
        assertThat(before.page(ELECTION + "north/").select("tbody .mark").stream()
                        .flatMap(mark -> mark.classNames().stream())
                        .distinct())
                .containsExactly("mark");
        assertThat(before.page(ELECTION + "north/").select("tbody [style], tbody [fill], tbody [color]"))
                .isEmpty();
    }

    @Test
    void noColourIsGreenOrRed() throws IOException {
        List<String> colours = HEX.matcher(Files.readString(Path.of("assets/site.css")))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(colours).hasSizeGreaterThan(10).noneMatch(NeutralityTest::saysGoodOrBad);
        assertThat(List.of("0a0", "00703c", "d4351c", "f00")).allMatch(NeutralityTest::saysGoodOrBad);
    }

    private static boolean saysGoodOrBad(String hex) {
        String six = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
        float[] hsb = java.awt.Color.RGBtoHSB(
                Integer.parseInt(six.substring(0, 2), 16),
                Integer.parseInt(six.substring(2, 4), 16),
                Integer.parseInt(six.substring(4, 6), 16),
                null);
        float degrees = hsb[0] * 360;
        return hsb[1] > 0.4 && (degrees < 18 || degrees > 340 || (degrees > 80 && degrees < 165));
    }
}
