package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Elections that do not go to plan, people who stand more than once, and calls that share a pledge's id. */
class ElectionsTest {

    private static final String ELECTION = "elections/local.exampleshire.2021-05-06/";
    private static final String NORTH = ELECTION + "north/";
    private static final String JO = "data/" + ELECTION + "candidates/north/jo-sample.yaml";
    private static final String FOUND_BROKEN = """
            follow_through:
              ask/funding:
                - on: 2021-08-01
                  outcome: broken
                  note: Voted against it.
                  source: {title: Minutes, url: https://example.org/minutes, archived: https://archive.example/minutes}
                  reply: {sent: 2021-07-01, due: 2021-07-15, agreed: false, words: The vote was on another motion.}
            """;

    @TempDir
    Path temp;

    @Test
    void whoIsNoLongerStandingKeepsAPageAndIsLeftOutOfEveryCount() {
        BuiltSite site =
                Project.laid(temp.resolve("withdrawn"), "good/withdrawn").build("2021-05-10");

        assertThat(site.words(NORTH + "jo-sample/")).containsIgnoringCase("withdr");
        assertThat(site.words(NORTH + "lee-late/")).containsIgnoringCase("died");
        JsonNode tally = site.json("calls/ask/funding/index.json").at("/elections/0/tally");
        // Ann Other and Pat Person are left.
        assertThat(tally.path("candidates").asInt()).isEqualTo(2);
        assertThat(tally.path("committed").asInt()).isZero();
        assertThat(site.words(NORTH)).contains("Jo Sample", "Lee Late");
    }

    @Test
    void ofWhoIsNoLongerStandingNothingIsAwaited() {
        BuiltSite site =
                Project.laid(temp.resolve("withdrawn"), "good/withdrawn").build(Project.AFTER_THE_POLL);

        assertThat(site.words(NORTH + "lee-late/"))
                .contains("Not asked", "This candidate has died and was not asked.", "2 not asked.")
                .doesNotContain("yet");
        for (String file : List.of("calls/ask/funding/", NORTH, NORTH + "lee-late/")) {
            assertThat(site.text(file + "index.json"))
                    .as(file)
                    .contains("\"status\":\"died\"", "\"label\":\"Not asked\"");
        }
    }

    @Test
    void aPartyOfWhichNobodyStandsAnyMoreHasNoTotals() {
        BuiltSite site =
                Project.laid(temp.resolve("withdrawn"), "good/withdrawn").build(Project.AFTER_THE_POLL);

        assertThat(site.page(ELECTION + "parties/kite/").select("#totals")).isEmpty();
        assertThat(site.page(ELECTION + "parties/plum/").select("#totals table"))
                .isNotEmpty();
    }

    @Test
    void aCallOfWhichNoDateIsKnownHasNoSectionOfDates() {
        Project project = Project.laid(temp.resolve("call"));
        assertThat(project.build(Project.AFTER_THE_POLL).page("calls/ask/").select("#dates li"))
                .isNotEmpty();

        project.write("data/calls/ask/call.yaml", "title: A call\npledges: [funding, voice]\n");
        assertThat(project.build(Project.AFTER_THE_POLL).page("calls/ask/").select("#dates"))
                .isEmpty();

        project.write(
                "data/calls/ask/call.yaml", "title: A call\nnote: No date is known.\npledges: [funding, voice]\n");
        assertThat(project.build(Project.AFTER_THE_POLL).page("calls/ask/").select("#dates p, #dates ul"))
                .singleElement()
                .returns("No date is known.", p -> p.text());
    }

    @Test
    void theDaysOfAnElectionStandOnItsPage() {
        Project project = Project.laid(temp.resolve("dates"));
        project.edit(
                "data/elections/local.exampleshire.2021-05-06/election.yaml",
                "voting_system: fptp",
                "voting_system: fptp\nnominations_close: 2021-04-20\npolls_close: 2021-05-06T21:00:00+01:00\n"
                        + "retain_personal_data_until: 2022-05-06");
        assertThat(project.build("2021-04-20").words(ELECTION))
                .contains(
                        "Nominations close on 20 April 2021.",
                        "Polls close on 6 May 2021, 21:00.",
                        "are removed from this site after 6 May 2022.");
        assertThat(project.build("2022-05-07").words(ELECTION))
                .contains(
                        "Nominations closed on 20 April 2021.",
                        "Polls closed on 6 May 2021, 21:00.",
                        "were removed from this site after 6 May 2022.");
    }

    @Test
    void whatAPledgeIsAboutAndWhomToWriteToAreShown() {
        Project project = Project.laid(temp.resolve("theme"));
        project.write(
                "data/calls/ask/pledges/funding.yaml",
                project.read("data/calls/ask/pledges/funding.yaml") + "theme: funding\n");
        BuiltSite site = project.build("2021-04-20");
        for (String page : List.of("calls/ask/funding/", "calls/ask/")) {
            assertThat(site.page(page).select(".theme").eachText()).as(page).containsExactly("Theme: funding");
        }
        assertThat(site.page("calls/ask/").select("footer > p a[href^=mailto:]").eachText())
                .containsExactly("forum@example.org", "corrections@example.org");

        project.edit("data/site.yaml", "email: corrections@example.org", "email: forum@example.org");
        assertThat(project.build("2021-04-20").page("calls/ask/").select("footer > p a[href=mailto:forum@example.org]"))
                .as("once, where it is the address for corrections")
                .hasSize(1);
    }

    @Test
    void whoWasElectedIsHeldToTheirOwnPledgesAlone() {
        Project project = Project.laid(temp.resolve("elected"));
        String jo = "data/elections/local.exampleshire.2021-05-06/candidates/north/jo-sample.yaml";
        project.write(jo, project.read(jo) + "person: 4711\nresult: {elected: true}\n");
        String pat = "data/elections/local.exampleshire.2021-05-06/candidates/south/pat-person.yaml";
        project.write(pat, project.read(pat) + "person: 4711\nresult: {elected: true}\n");
        project.edit(
                "data/elections/local.exampleshire.2021-05-06/election.yaml",
                "area: south, seats: 1, status: open",
                "area: south, seats: 1, status: uncontested");
        BuiltSite site = project.build("2021-05-10");

        for (String page : List.of("organisations/exampleshire/", "people/4711/", NORTH + "jo-sample/")) {
            assertThat(site.words(page).split("Not checked yet", -1)).as(page).hasSize(2);
        }
        assertThat(site.page("organisations/exampleshire/")
                        .select(".members > li")
                        .eachText())
                .anyMatch(member -> member.contains("Jo Sample") && member.contains("Lasting funding"))
                .anyMatch(member -> member.contains("Pat Person") && member.contains("Not asked: 2"))
                .noneMatch(member -> member.contains("A voice for everybody"));
        assertThat(site.page("organisations/exampleshire/").select("ul:empty, ul:not(:has(li))"))
                .isEmpty();
        assertThat(site.words(ELECTION + "south/pat-person/")).doesNotContain("Since the election");
        assertThat(site.json(NORTH + "jo-sample/index.json").findValues("follow_through"))
                .hasSize(1);
        assertThat(site.json(ELECTION + "south/pat-person/index.json").findValues("follow_through"))
                .isEmpty();
        assertThat(site.filesWith("not-yet-checked"))
                .filteredOn(file -> file.endsWith(".csv") || file.endsWith("/index.json") || file.endsWith(".atom"))
                .containsExactlyInAnyOrder(
                        "elections/local.exampleshire.2021-05-06/north/jo-sample/index.json",
                        "data/local.exampleshire.2021-05-06/answers.csv");
        assertThat(site.text("data/local.exampleshire.2021-05-06/answers.csv").split("not-yet-checked", -1))
                .hasSize(2);
    }

    @Test
    void whatThePartyAnsweredIsNowhereToldAsTheCandidatesOwn() {
        Project project = Project.laid(temp.resolve("by-party"));
        String jo = "data/elections/local.exampleshire.2021-05-06/candidates/north/jo-sample.yaml";
        project.edit(jo, "given_by: candidate", "given_by: party");
        BuiltSite before = project.build("2021-05-01");
        project.write(jo, project.read(jo) + "person: 4711\nresult: {elected: true}\n");
        BuiltSite site = project.buildInto(temp.resolve("after"), "2021-05-10");

        for (String page : List.of("calls/ask/funding/", NORTH, NORTH + "jo-sample/", "changes/")) {
            assertThat(before.words(page)).as(page).contains("by the party");
        }
        assertThat(site.words("organisations/exampleshire/")).contains("by the party");
        assertThat(site.text("changes/feed.atom")).contains("by the party");
        for (String json :
                List.of("calls/ask/funding/index.json", NORTH + "index.json", NORTH + "jo-sample/index.json")) {
            assertThat(site.json(json).findValuesAsString("given_by")).as(json).containsExactly("party");
        }
    }

    @Test
    void oneCallUnderAnEmbargoHidesNoneOfTheOthersAnswers() {
        Project project = Project.laid(temp.resolve("two-calls"));
        String election = "data/elections/local.exampleshire.2021-05-06/";
        project.edit(election + "election.yaml", "calls: [ask]", "calls: [ask, later]");
        project.write(
                "data/calls/later/call.yaml",
                project.read("data/calls/ask/call.yaml")
                        .replace("2021-04-10T09:00:00+01:00", "2021-05-01T09:00:00+01:00")
                        .replace("[funding, voice]", "[vote]")
                        .replace("title: A call to candidates", "title: A later call"));
        project.write("data/calls/later/pledges/vote.yaml", "title: A vote at sixteen\nask: Will you vote for it?\n");
        project.edit(
                election + "candidates/north/jo-sample.yaml",
                "answers:",
                "answers:\n  vote: [{on: 2021-04-12, answer: committed, words: latecanary}]");
        project.write("content/about.adoc", """
                = About

                Whole site: count:answered[]. The call: count:answered/ask[]. Later: count:answered/later[].
                """);
        BuiltSite site = project.build("2021-04-28");
        String replied = " replied to A call to candidates; answers to A later call are not published yet";
        assertThat(site.words(ELECTION))
                .contains(
                        "3 candidates: 2 asked, 1" + replied,
                        "2 candidates, 1" + replied,
                        "1 candidate: 0 asked, 0" + replied);
        assertThat(site.words("about/"))
                .contains("Whole site: a number not yet published. The call: 1. Later: a number not yet published.");
        assertThat(site.filesWith("latecanary")).isEmpty();

        project.edit("data/calls/ask/call.yaml", "2021-04-10T09:00:00+01:00", "2021-05-01T09:00:00+01:00");
        assertThat(project.build("2021-04-28").words(ELECTION))
                .contains("3 candidates: 2 asked; answers are not published yet");
    }

    @Test
    void aCorrectionKeepsItsIdInTheFeedWhenOneIsAddedBelowIt() {
        Project project = Project.laid(temp.resolve("corrections"));
        String correction = "- {on: 2021-05-07, page: /calls/ask/, what: The %s was wrong.}\n";
        project.write("data/corrections.yaml", correction.formatted("date"));
        String before = project.build("2021-05-10").text("corrections/feed.atom");
        String id = before.substring(before.indexOf("<entry>"), before.indexOf("<title>", before.indexOf("<entry>")));
        assertThat(id).contains("#2021-05-07/calls/ask/</id>");

        project.write("data/corrections.yaml", correction.formatted("date") + correction.formatted("place"));
        String after = project.build("2021-05-10").text("corrections/feed.atom");
        assertThat(after).containsOnlyOnce(id);
        assertThat(after.indexOf("The place was wrong.")).isLessThan(after.indexOf(id));
        assertThat(after.substring(after.indexOf(id))).contains("The date was wrong.");
    }

    @Test
    void anUpdateKeepsItsIdInTheFeedWhenAnotherOfTheDayIsAddedBelowIt() {
        Project project = Project.laid(temp.resolve("updates"));
        String agreement = "title: The compact\nkind: compact\nactions:\n  train:\n    title: Train\n    updates:\n";
        String planned = "      - {on: 2021-05-07, status: planned}\n";
        project.write("data/agreements/compact.yaml", agreement + planned);
        String id = "#2021-05-07/agreements/compact//action-train/change.action</id>\n<title>";
        assertThat(project.build("2021-05-10").text("changes/feed.atom")).contains(id + "The compact: Train: Planned<");

        project.write("data/agreements/compact.yaml", agreement + planned + "      - {on: 2021-05-07, status: done}\n");
        String after = project.build("2021-05-10").text("changes/feed.atom");
        assertThat(after).contains(id + "The compact: Train: Planned<");
        assertThat(after.indexOf("Train: Done<")).isPositive().isLessThan(after.indexOf("Train: Planned<"));
    }

    @Test
    void aCorrectionOfACandidateKeepsItsIdInTheFeedToo() {
        Project project = Project.laid(temp.resolve("own-corrections"));
        String jo = "data/elections/local.exampleshire.2021-05-06/candidates/north/jo-sample.yaml";
        String first = "corrections:\n  - {on: 2021-05-07, what: The date was wrong.}\n";
        project.write(jo, project.read(jo) + first + "  - {on: 2021-05-07, what: The place was wrong.}\n");
        String feed = project.build("2021-05-10").text("corrections/feed.atom");

        assertThat(feed).contains("#2021-05-07/" + NORTH + "jo-sample//2</id>");
        assertThat(feed.indexOf("The place was wrong."))
                .isPositive()
                .isLessThan(feed.indexOf("#2021-05-07/" + NORTH + "jo-sample/</id>"));
        assertThat(feed.indexOf("#2021-05-07/" + NORTH + "jo-sample/</id>"))
                .isLessThan(feed.indexOf("The date was wrong."));
    }

    @Test
    void anUncontestedBallotSaysSo() {
        BuiltSite site =
                Project.laid(temp.resolve("uncontested"), "good/uncontested").build("2021-05-10");

        assertThat(site.json(ELECTION + "south/index.json").at("/ballot/status").asString())
                .isEqualTo("uncontested");
        assertThat(site.words(ELECTION + "south/")).containsIgnoringCase("no poll");
    }

    @Test
    void aBallotThatWasCalledOffSaysWhyAndLeadsToTheOneInItsPlace() {
        BuiltSite site = Project.laid(temp.resolve("replaced"), "good/replaced").build("2021-07-01");

        assertThat(site.words(ELECTION + "south/")).containsIgnoringCase("died");
        assertThat(site.page(ELECTION + "south/").select("main a[href]").eachAttr("href"))
                .anyMatch(href -> href.contains("local.exampleshire.2021-06-17/south/"));
        assertThat(site.has("elections/local.exampleshire.2021-06-17/south/pat-person/index.html"))
                .isTrue();
    }

    @Test
    void untilItIsKnownWhyABallotWasCalledOffItsPageSaysNoMore() {
        BuiltSite site =
                Project.laid(temp.resolve("called-off"), "good/called-off").build("2021-05-10");

        assertThat(site.words(ELECTION + "south/")).containsIgnoringCase("cancelled");
        assertThat(site.page(ELECTION + "south/").select(".notice a")).isEmpty();
    }

    @Test
    void twoCallsMayAskPledgesOfTheSameName() {
        BuiltSite site =
                Project.laid(temp.resolve("shared"), "good/shared-pledge-id").build("2021-05-10");
        JsonNode card = site.json(NORTH + "jo-sample/index.json");

        List<String> told = new ArrayList<>();
        card.path("pledges")
                .forEach(p -> told.add(p.path("call").asString() + "/"
                        + p.path("pledge").asString() + " " + p.path("state").asString()));
        assertThat(told)
                .containsExactly("ask/funding committed", "ask/voice committed", "second/funding not-committed");
        assertThat(site.page(NORTH + "jo-sample/").select("#funding, #second--funding, #voice"))
                .hasSize(3);
        assertThat(site.words("calls/second/funding/")).contains("Will you pay for new nets?");
    }

    @Test
    void pledgesOfTheSameTitleAreToldApartByTheirCallsWhereverAnElectionShowsThem() throws Exception {
        Project project = Project.laid(temp.resolve("titles"), "good/shared-pledge-id");
        project.edit("data/calls/second/pledges/funding.yaml", "Funding for sport", "Lasting funding");
        project.edit(JO, "party: kite", "party: kite\nperson: 4711\nresult: {elected: true}");
        project.write(JO, project.read(JO) + FOUND_BROKEN);
        project.write("content/about.adoc", "= About\n:jbake-status: published\n\nscorecard::north/jo-sample[]\n");
        BuiltSite site = project.build("2022-05-10");

        List<String> titles = List.of("Lasting funding (A call to candidates)", "Lasting funding (A second call)");
        for (String page : List.of(
                NORTH,
                NORTH + "jo-sample/",
                "embed/" + NORTH,
                "embed/" + NORTH + "jo-sample/",
                ELECTION + "parties/kite/",
                "changes/",
                "about/")) {
            assertThat(site.page(page).text()).as(page).contains(titles);
        }
        for (String page : List.of("people/4711/", "organisations/exampleshire/")) {
            assertThat(site.page(page).text()).as(page).contains(titles.get(0));
        }
        assertThat(site.text("changes/feed.atom")).contains(titles);
        assertThat(site.page(NORTH).text()).contains("A voice for everybody").doesNotContain("everybody (");
        assertThat(site.page("calls/second/funding/").select("h1").text()).isEqualTo("Lasting funding");
    }

    @Test
    void noIdOfAPledgeIsTheNameOfAnotherPartOfAScorecard() throws Exception {
        Project project = Project.laid(temp.resolve("names"), "good/shared-pledge-id");
        List<String> ids = List.of("second-funding", "contact", "content", "corrections", "ballot");
        for (String id : ids) {
            project.write("data/calls/ask/pledges/" + id + ".yaml", "title: About " + id + "\nask: Will you?\n");
        }
        project.edit("data/calls/ask/call.yaml", "pledges: [", "pledges: [" + String.join(", ", ids) + ", ");
        Document page = project.build("2021-05-10").page(NORTH + "jo-sample/");

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("section.pledge").eachAttr("id")).startsWith(ids.toArray(String[]::new));
    }

    @Test
    void aPersonOverSeveralElectionsHasAPage() {
        BuiltSite site = Project.laid(temp.resolve("person"), "good/person").build("2022-10-01");

        assertThat(site.page("people/4711/").select("main a[href]").eachAttr("href"))
                .anyMatch(href -> href.contains("local.exampleshire.2017-05-04/south/joanna-sample/"))
                .anyMatch(href -> href.contains("local.exampleshire.2021-05-06/north/jo-sample/"));
        assertThat(site.words(NORTH + "jo-sample/")).contains("Voted for the policy.");
        // The next look was due on 1 September.
        assertThat(site.json(NORTH + "jo-sample/index.json")
                        .at("/pledges/0/follow_through/review_overdue")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void onePersonAtOneElectionHasNone() {
        BuiltSite site = Project.laid(temp.resolve("project")).build("2021-05-10");
        assertThat(site.files().keySet()).noneMatch(path -> path.startsWith("people/"));
    }

    @Test
    void aBallotIsInTheOrderOfTheBallotPaper() {
        BuiltSite site =
                Project.laid(temp.resolve("names"), "good/guessed-names").build("2021-05-10");

        List<String> names = new ArrayList<>();
        site.json(NORTH + "index.json")
                .path("candidates")
                .forEach(c -> names.add(c.path("name").asString()));
        assertThat(names).containsExactly("Anna van Dyke", "Sue Olsen", "Bea O'Neill", "Ann Other", "Jo Sample");
    }

    @Test
    void nobodyElectedOrFollowedUpIsAskedToExplain() {
        BuiltSite site = Project.laid(temp.resolve("project")).build("2021-05-10");
        assertThat(site.json(NORTH + "jo-sample/index.json")
                        .at("/pledges/0/follow_through")
                        .isMissingNode())
                .isTrue();
    }
}
