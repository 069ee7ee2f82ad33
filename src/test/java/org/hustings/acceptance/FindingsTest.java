package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of an elected person's pledge, on every page that tells it. */
class FindingsTest {

    private static final String CARD = "elections/local.exampleshire.2021-05-06/north/jo-sample/";
    private static final String FILE = "data/elections/local.exampleshire.2021-05-06/candidates/north/jo-sample.yaml";
    private static final String DAY = "2021-10-01";

    @TempDir
    Path temp;

    private Project project;

    @BeforeEach
    void foundBrokenInAugustAndTakenBackInSeptember() {
        project = Project.laid(temp.resolve("project"));
        project.write(FILE, """
                name: Jo Sample
                party: kite
                person: 4711
                result: {elected: true}
                answers:
                  funding:
                    - on: 2021-04-12
                      answer: committed
                      given_by: party
                      source: {title: Party website, url: https://kite.example/, archived: https://archive.example/kite}
                    - {on: 2021-09-12, answer: withdrawn, reason: No money., words: I take it back.}
                follow_through:
                  funding:
                    - on: 2021-08-01
                      outcome: broken
                      note: Voted against three-year grants.
                      source: {title: Minutes, url: https://council.example/, archived: https://archive.example/minutes}
                      reply: {sent: 2021-07-01, due: 2021-07-15, agreed: false, words: It was another motion.}
                """);
    }

    @Test
    void whatStandsBeforeTheArrowIsTheAnswerOnTheDayOfTheFinding() {
        BuiltSite site = project.build(DAY);

        for (String page : new String[] {"people/4711/", "organisations/exampleshire/"}) {
            Element line = site.page(page).selectFirst(".findings > li");
            assertThat(line.text())
                    .as(page)
                    .contains("Pledged by the party → Broken")
                    .contains("Later, on 12 September 2021: Took the pledge back.");
        }
        for (String page : new String[] {CARD, "embed/" + CARD}) {
            assertThat(site.page(page).text())
                    .as(page)
                    .contains("Checked on 1 August 2021. The answer on that day: Pledged (by the party).");
        }
    }

    @Test
    void whereTheAnswerStayedNothingIsSaidOfLater() {
        project.edit(FILE, "on: 2021-09-12", "on: 2021-07-12");
        BuiltSite site = project.build(DAY);

        assertThat(site.words("people/4711/"))
                .contains("Took the pledge back → Broken")
                .doesNotContain("Later");
        assertThat(site.words(CARD)).doesNotContain("The answer on that day");
    }

    @Test
    void whoDoesNotAgreeIsSaidToAndTheScorecardHasTheirWords() {
        BuiltSite site = project.build(DAY);

        for (String page : new String[] {"people/4711/", "organisations/exampleshire/"}) {
            Element line = site.page(page).selectFirst(".findings > li");
            assertThat(line.select("a:containsOwn(They replied that they do not agree.)")
                            .attr("href"))
                    .as(page)
                    .endsWith(CARD + "#funding");
        }
    }

    @Test
    void anEmbeddedScorecardHasTheFindingTheReplyAndEverySource() {
        Element pledge = project.build(DAY).page("embed/" + CARD).selectFirst(".pledge");

        assertThat(pledge.text())
                .contains("Voted against three-year grants.")
                .contains("They do not agree with it.")
                .contains("It was another motion.");
        assertThat(pledge.select("a").eachAttr("href"))
                .contains("https://council.example/", "https://archive.example/minutes");
    }

    @Test
    void anEmbeddedScorecardHasTheSourceBesideAnAnswerWithoutWords() {
        project.edit(
                FILE, "    - {on: 2021-09-12, answer: withdrawn, reason: No money., words: I take it back.}\n", "");
        Element pledge = project.build(DAY).page("embed/" + CARD).selectFirst(".pledge");

        assertThat(pledge.select(".why").first().text())
                .isEqualTo("The party answered on 12 April 2021. Source: Party website, archived copy");
        assertThat(pledge.select(".why a").eachAttr("href"))
                .startsWith("https://kite.example/", "https://archive.example/kite");
    }
}
