package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site shows depends on the day it describes: embargo, neutrality until the polls close, and retention. */
class AnswersOverTimeTest {

    private static final String NORTH = "elections/local.exampleshire.2021-05-06/north/";
    private static final String CANDIDATES = "data/elections/local.exampleshire.2021-05-06/candidates/";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"2021-04-20", "2021-04-23", "2021-04-23T07:59:59Z"})
    void beforeTheEmbargoEndsNothingOfAnAnswerIsInAnyFile(String asOf) {
        Project project = Project.laid(temp.resolve("embargo"), "good/embargo");
        BuiltSite site = project.build(asOf);

        for (String words : List.of(
                "SECRETWORDS",
                "SECRETSOURCE",
                "SECRETURL",
                "SECRETARCHIVE",
                "SECRETREASON",
                "SECRETLATERWORDS",
                "SECRETREFUSAL")) {
            assertThat(site.filesWith(words)).as("files that hold %s", words).isEmpty();
        }
    }

    /**
     * The words are not all that could be told: a state, a count, a date, or a file that is a byte longer would do. So the
     * site must be the same to the byte as one whose editors have not written any answer down yet.
     */
    @ParameterizedTest
    @ValueSource(strings = {"2021-04-20", "2021-04-23"})
    void beforeTheEmbargoEndsTheSiteIsTheSameAsWithoutAnyAnswer(String asOf) {
        Project project = Project.laid(temp.resolve("project"), "good/embargo");
        BuiltSite embargoed = project.buildInto(temp.resolve("with"), asOf);
        for (String candidate : List.of("north/jo-sample.yaml", "north/ann-other.yaml")) {
            String text = project.read(CANDIDATES + candidate);
            project.write(CANDIDATES + candidate, text.substring(0, text.indexOf("answers:")));
        }
        BuiltSite unanswered = project.buildInto(temp.resolve("without"), asOf);

        assertThat(embargoed.differences(unanswered)).isEmpty();
    }

    @Test
    void somebodyWhoseAnswerIsUnderEmbargoIsNotShownAsSilent() {
        // The deadline has passed, the embargo has not; Ann Other was asked as often as is fair, and has answered.
        BuiltSite site = Project.laid(temp.resolve("embargo"), "good/embargo").build("2021-04-23");

        assertThat(site.json(NORTH + "ann-other/index.json")
                        .at("/pledges/0/state")
                        .asString())
                .isNotEqualTo("no-response");
    }

    @Test
    void fromTheMomentTheEmbargoEndsAnswersAreShown() {
        BuiltSite site = Project.laid(temp.resolve("embargo"), "good/embargo").build("2021-04-23T08:00:00Z");

        assertThat(site.words(NORTH + "jo-sample/")).contains("SECRETLATERWORDS", "SECRETREASON", "SECRETWORDS");
        assertThat(site.json(NORTH + "jo-sample/index.json")
                        .at("/pledges/0/state")
                        .asString())
                .isEqualTo("committed");
        assertThat(site.json(NORTH + "ann-other/index.json")
                        .at("/pledges/0/state")
                        .asString())
                .isEqualTo("private");
    }

    @Test
    void anAnswerIsUnknownBeforeTheDayItWasGiven() {
        Project project = Project.laid(temp.resolve("project"));
        assertThat(project.problems("2021-04-11")).anyMatch(line -> line.contains("jo-sample.yaml"));
    }

    @Test
    void untilThePollsCloseNoTotalsByPartyAndNoOrderButTheBallotPapers() {
        Project project = Project.laid(temp.resolve("neutral"), "good/neutral");
        BuiltSite before = project.buildInto(temp.resolve("before"), "2021-05-06T20:59:59Z");
        BuiltSite after = project.buildInto(temp.resolve("after"), "2021-05-06T21:00:00Z");
        String party = "elections/local.exampleshire.2021-05-06/parties/kite/";

        assertThat(before.page(party).select("main svg, main table, main .tally"))
                .as("totals of a party before the polls close")
                .isEmpty();
        assertThat(after.words(party)).as("totals of a party after").isNotEqualTo(before.words(party));
        assertThat(names(before.page(NORTH))).containsExactly("Ann Other", "Jo Sample");
        assertThat(names(after.page(NORTH))).containsExactly("Ann Other", "Jo Sample");
    }

    @Test
    void aSiteThatIsNotNeutralMayShowTotalsBefore() {
        Project project = Project.laid(temp.resolve("neutral"), "good/neutral");
        BuiltSite neutral = project.buildInto(temp.resolve("neutral-site"), "2021-05-01");
        project.edit("data/site.yaml", "languages: [en]", "languages: [en]\npresentation: full");
        BuiltSite full = project.buildInto(temp.resolve("full-site"), "2021-05-01");
        String party = "elections/local.exampleshire.2021-05-06/parties/kite/";

        assertThat(full.words(party)).isNotEqualTo(neutral.words(party));
    }

    @Test
    void everyCandidateGetsTheSameParts() {
        BuiltSite site = Project.laid(temp.resolve("neutral"), "good/neutral").build("2021-05-01");
        List<String> jo = site.page(NORTH + "jo-sample/").select("main h2").eachText();
        List<String> ann = site.page(NORTH + "ann-other/").select("main h2").eachText();

        assertThat(ann).hasSizeGreaterThanOrEqualTo(2).isEqualTo(jo);
    }

    @Test
    void whatIsPersonalIsLeftOutOnceItHasBeenKeptLongEnough() {
        Project project = Project.laid(temp.resolve("retention"), "good/retention");
        BuiltSite lastDay = project.buildInto(temp.resolve("last"), "2022-05-06");
        BuiltSite dayAfter = project.buildInto(temp.resolve("after"), "2022-05-07");

        assertThat(lastDay.filesWith("personal.example.org")).isNotEmpty();
        assertThat(lastDay.filesWith("\"in-person\"")).isNotEmpty();
        assertThat(dayAfter.filesWith("personal.example.org")).isEmpty();
        assertThat(dayAfter.filesWith("\"in-person\"")).isEmpty();
        assertThat(dayAfter.filesWith("in person")).isEmpty();
        assertThat(dayAfter.filesWith("1 April 2021")).isEmpty();
        assertThat(dayAfter.words(NORTH + "jo-sample/")).contains("Three years it is.");
        assertThat(lastDay.json(NORTH + "jo-sample/index.json").has("contact_log"))
                .isTrue();
        assertThat(dayAfter.json(NORTH + "jo-sample/index.json").has("contact_log"))
                .as("a log that says they were never asked")
                .isFalse();
    }

    @Test
    void everyPageSaysWhichDayItDescribes() {
        BuiltSite site = Project.laid(temp.resolve("project")).build("2021-05-10");

        assertThat(site.pages())
                .filteredOn(path -> !path.equals("404.html"))
                .allSatisfy(path -> assertThat(site.text(path)).contains("10 May 2021"));
    }

    private static List<String> names(Document page) {
        return page.select("main a[href$=/], main a[href$=index.html]").stream()
                .map(Element::text)
                .filter(text -> text.equals("Jo Sample") || text.equals("Ann Other"))
                .distinct()
                .toList();
    }
}
