package org.hustings.importing.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.importing.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingProposalTest {

    private static final String FUNDING = "Will you commit to grants that last three years?";
    private static final String VOICE = "Will you commit to asking those who are seldom asked?";

    @TempDir
    Path temp;

    @Test
    void eachQuestionGetsTheCommentsBehindIt() throws Exception {
        assertThat(proposal("Name," + FUNDING + ",Comments," + VOICE + ",Comments", "Jo,Yes,One,No,Two"))
                .contains("words: Comments [column 3]\n", "words: Comments [column 5]\n");
    }

    @Test
    void aNumberMayStandBehindTheSameHeading() throws Exception {
        assertThat(proposal("Name," + FUNDING + ",Why?," + VOICE + ",Why? 2", "Jo,Yes,One,No,Two"))
                .contains("    words: Why?\n", "    words: Why? 2\n");
    }

    @Test
    void commentsAtTheEndAreNotTheLastQuestionsAlone() throws Exception {
        assertThat(proposal("Name," + FUNDING + "," + VOICE + ",Comments", "Jo,Yes,No,On both"))
                .contains("    # words: Comments   # is all of it about this answer, and about no other?\n")
                .doesNotContain("    words:");
        assertThat(proposal("Name," + FUNDING + ",Why?," + VOICE + ",Anything else?", "Jo,Yes,One,No,On both"))
                .doesNotContain("    words:");
        assertThat(proposal("Name," + VOICE + ",Any other comments", "Jo,Yes,On all"))
                .doesNotContain("    words:");
        assertThat(proposal("Name,Are you for it?," + VOICE + ",Comments", "Jo,Yes,No,On both"))
                .doesNotContain("    words:");
    }

    @Test
    void aHeadingMayNameItsPledge() throws Exception {
        assertThat(proposal(
                        "Name," + FUNDING + "," + VOICE + ",Comments on grants,Comments on who is asked",
                        "Jo,Yes,No,A,B"))
                .contains("funding:\n    answer: " + FUNDING + "\n    words: Comments on grants\n");
    }

    @Test
    void aColumnIsTheAnswerToThePledgeThatItIsMostLike() throws Exception {
        assertThat(proposal("Name,Will you commit to asking people seldom asked?", "Jo,Yes"))
                .contains(
                        "# funding: {answer: ..., words: ...}", "voice:\n    answer: Will you commit to asking people");
    }

    @Test
    void whetherAnAnswerMayBePublishedIsAlwaysProposed() throws Exception {
        assertThat(proposal(
                        "May we publish your full name and comments?,Name," + FUNDING
                                + ",May we publish this statement?",
                        ",Jo,Yes,Yes",
                        ",Al,Yes,No thanks",
                        ",Di,Yes,If you must"))
                .contains("""
                        publish:
                          column: May we publish this statement?
                          "yes":
                            - "Yes"
                          "no":
                            - No thanks
                          # "If you must": is it a yes or a no?
                          # These look like it too. If they say something else, take the # away:
                          # ignored:
                          #   - May we publish your full name and comments?
                        """, "  name: Name\n")
                .doesNotContain("    words:");
        assertThat(proposal("Name," + FUNDING, "Jo,Yes")).contains("# publish: {column: ...");
    }

    @Test
    void aQuestionThatStandsThereTwiceIsNotGuessed() throws Exception {
        assertThat(proposal("Name," + FUNDING + "," + FUNDING, "Jo,Yes,No"))
                .contains("# funding: {answer: ..., words: ...}", "[column 2]", "[column 3]");
    }

    @Test
    void namesAreFoundWhereverTheyStand() throws Exception {
        assertThat(proposal("Candidate," + FUNDING, "Jo Sample,Yes"))
                .contains("# candidate: ...", "  name: Candidate\n");
        assertThat(proposal("Candidate,Name," + FUNDING, "north/jo-sample,Jo,Yes"))
                .contains("  candidate: Candidate\n", "  name: Name\n");
        assertThat(proposal("First name,Surname," + FUNDING, "Jo,Sample,Yes"))
                .contains("  name: First name\n", "  surname: Surname\n");
        assertThat(proposal("Name,Your full name," + FUNDING, "anonymous,Jo Sample,Yes", "anonymous,Al Third,Yes"))
                .contains("  name: Your full name\n");
    }

    @Test
    void aDayBeyondTheTwelfthTellsTheOrder() throws Exception {
        assertThat(proposal("Date,Name," + FUNDING, "4/3/2021,Jo,Yes", "4/25/2021,Al,Yes"))
                .contains("date_order: month-first");
        assertThat(proposal("Date,Name," + FUNDING, "4/3/2021,Jo,Yes", "25/4/2021,Al,Yes"))
                .contains("date_order: day-first");
    }

    @Test
    void onlyWhatIsBeyondDoubtIsGivenAMeaning() throws Exception {
        assertThat(proposal(
                        "Name," + FUNDING,
                        "A,Yes",
                        "B,I agree",
                        "C,\"Yes, if the budget allows\"",
                        "D,Yes in principle",
                        "E,I will consider it",
                        "F,FALSE",
                        "G,Did not answer",
                        "H,Prefer not to say",
                        "I,\"Yes, but not now\"",
                        "J,No"))
                .contains("""
                        answers:
                          "Yes": committed
                          "I agree": committed
                          "Yes, if the budget allows": qualified
                          # "Yes in principle": ...   # what did they mean?
                          # "I will consider it": ...   # what did they mean?
                          # "FALSE": ...   # what did they mean?
                          # "Did not answer": ...   # what did they mean?
                          "Prefer not to say": declined
                          # "Yes, but not now": ...   # what did they mean?
                          "No": not-committed
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please keep my answers confidential",
                "Please do not publish my answers",
                "I do not consent to publication",
                "Private",
                "Will you publish what was asked of those who are seldom asked?"
            })
    void noCellIsSortedUnderAHeadingThatMayMeanTheOpposite(String heading) throws Exception {
        assertThat(proposal("Name," + FUNDING + "," + heading, "Jo,Yes,Yes", "Al,No,No"))
                .contains("publish:\n  column: " + heading + "\n", """
                          # Which cells of this column mean "may be published"? Its heading does not make that plain:
                          # write those behind "yes", the others behind "no", and take both # away. Until then
                          # nothing is imported.
                          # "yes": [...]
                          # "no": [...]
                          # "Yes": may it be published, or not?
                          # "No": may it be published, or not?
                        """)
                .doesNotContain("\n  \"yes\":", "\n  \"no\":");
    }

    @Test
    void aColumnThatMayForbidIsAskedAbout() throws Exception {
        assertThat(proposal("Name," + FUNDING + ",Please don't print this", "Jo,Yes,Yes"))
                .contains(
                        "publish:\n  # Do these ask that an answer not be published?",
                        "  #   - Please don't print this\n");
    }

    @Test
    void nobodysOwnWordsAreCopiedUnlessTheyMayBePublished() throws Exception {
        assertThat(proposal(
                        "Name," + FUNDING + ",May we publish this?",
                        "Jo,Yes if my group leader lets me,No",
                        "Al,\"Yes, if the budget allows\",Yes",
                        "Di,Only between us,\"No, my group must not see it\"",
                        "Bo,No,"))
                .contains("\"Yes, if the budget allows\": qualified", "\"No\": not-committed")
                .doesNotContain("group", "between");
        assertThat(proposal("Name," + FUNDING + ",Private", "Jo,Yes if my group leader lets me,Yes", "Al,Yes,No"))
                .contains("\"Yes\": committed")
                .doesNotContain("group");
    }

    @Test
    void columnsThatCompeteAreAskedAbout() throws Exception {
        assertThat(proposal("Agent name,Candidate name," + FUNDING, "Di,Jo,Yes", "Bo,Al,No"))
                .contains("  # name: Candidate name   # or \"Agent name\"?\n")
                .doesNotContain("\n  name:");
        assertThat(proposal("Agent name," + FUNDING, "Di,Yes")).contains("  # name: Agent name   # is it?\n");
        assertThat(proposal("Timestamp,Submitted by,Name," + FUNDING, "2021-04-12,Di,Jo,Yes"))
                .contains("\n  date: Timestamp\n");
        assertThat(proposal("Date,Timestamp,Name," + FUNDING, "2021-04-11,2021-04-12,Jo,Yes"))
                .contains("  # date: Date   # or \"Timestamp\"?\n");
        assertThat(proposal(
                        "Name,Have you read about lasting funding?,Comments,Lasting funding: your answer",
                        "Jo,Yes,Hm,No"))
                .contains(
                        """
                          # Does a yes mean here that they pledge it? Take the # away only where it does:
                          # funding: {answer: "Lasting funding: your answer"}
                          # funding: {answer: Have you read about lasting funding?}   # or this one?
                        """, "# \"No\": ...   # what did they mean?", "#   \"Have you read about lasting funding?\"\n")
                .doesNotContain("not-committed\n");
    }

    @Test
    void aHeadingThatTurnsTheQuestionIsAskedAbout() throws Exception {
        assertThat(proposal("Name,Would you oppose lasting funding?", "Jo,No"))
                .contains("  # funding: {answer: Would you oppose lasting funding?}\n")
                .doesNotContain("\n  funding:");
    }

    @Test
    void anOrderThatNoRowDecidesIsAskedAbout() throws Exception {
        assertThat(proposal("Date,Name," + FUNDING, "4/5/2021 9:01:02 AM,Jo,Yes"))
                .contains("\n# date_order: day-first   # or month-first?\n");
        assertThat(proposal("Date,Name," + FUNDING, "4/25/2021,Jo,Yes", "25/4/2021,Al,Yes"))
                .contains("# date_order: day-first   # or month-first? \"25/4/2021\" in line 3 has the day first, and"
                        + " \"4/25/2021\" in line 2 has the month first\n");
    }

    private String proposal(String... lines) throws IOException {
        Path file = temp.resolve("form.csv");
        Files.writeString(file, String.join("\n", lines) + "\n");
        Map<String, List<String>> pledges = new LinkedHashMap<>();
        pledges.put("funding", List.of("funding", "Lasting funding", FUNDING));
        pledges.put("voice", List.of("voice", "A voice for everybody", VOICE));
        return MappingProposal.of(new CallSheet(Tables.read(file), "ask", pledges, Optional.empty(), Optional.empty()))
                .text();
    }
}
