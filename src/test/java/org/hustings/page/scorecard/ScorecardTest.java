package org.hustings.page.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.Candidate;
import org.hustings.model.ContactAttempt;
import org.hustings.model.FollowThrough;
import org.hustings.model.Link;
import org.hustings.model.Sample;
import org.hustings.page.Editions;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Mark;
import org.hustings.page.Notice;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final Candidate JO = Sample.candidate("acle", "jo-sample");

    private final Sample sample = new Sample();

    @Test
    void theSummaryCountsEveryState() {
        Candidate jo = Sample.with(
                JO, "answers", Map.of("funding", List.of(Sample.answer("2021-04-12", Answer.Kind.COMMITTED))));

        assertThat(scorecard(jo, "2021-04-25").summary()).isEqualTo("2 pledges: 1 made and 1 not asked yet.");
    }

    @Test
    void whomNobodyAskedIsNotSaidToHaveBeenAsked() {
        assertThat(scorecard(JO, "2021-04-25").summary()).isEqualTo("2 pledges: 2 not asked yet.");
        assertThat(scorecard(JO, "2021-05-07").summary()).isEqualTo("2 pledges: 2 not asked.");
        assertThat(scorecard(Sample.with(JO, "noContactRoute", true), "2021-04-25")
                        .summary())
                .isEqualTo("2 pledges: 2 could not be asked.");
        Candidate asked =
                Sample.with(JO, "contactLog", List.of(Sample.contact("2021-04-10", ContactAttempt.Route.EMAIL)));
        assertThat(scorecard(asked, "2021-04-25").summary()).isEqualTo("Asked for 2 pledges: 2 not answered yet.");
    }

    @Test
    void whatIsSaidAlikeIsCountedTogether() {
        sample.put(Sample.with(Sample.call("open", "later"), "deadline", Optional.empty()))
                .put(Sample.with(Sample.election(), "calls", List.of("vcse", "open")));
        Candidate died = Sample.with(
                JO,
                "status",
                Candidate.Status.DIED,
                "contactLog",
                List.of(
                        Sample.contact("2021-04-10", ContactAttempt.Route.EMAIL),
                        Sample.contact("2021-04-12", ContactAttempt.Route.POST)));
        assertThat(scorecard(died, "2021-05-07").summary())
                .isEqualTo("Asked for 3 pledges: 3 without an answer on record.");
    }

    @Test
    void everyPledgeHasItsOwnAnchor() {
        assertThat(scorecard(JO, "2021-04-25").pledges())
                .extracting(PledgeSection::anchor)
                .containsExactly("funding", "voice");
    }

    @Test
    void aPledgeKeepsItsAnchorWhenALaterCallSharesItsId() {
        sample.put(Sample.call("unions", "funding"));
        sample.put(Sample.with(Sample.election(), "calls", List.of("vcse", "unions")));

        assertThat(scorecard(JO, "2021-04-25").pledges())
                .extracting(PledgeSection::anchor)
                .containsExactly("funding", "voice", "unions--funding");
    }

    @Test
    void aPartysAnswerIsNeverTheCandidatesOwnWords() {
        Answer answer = Sample.with(
                Sample.answer("2021-04-12", Answer.Kind.COMMITTED),
                "givenBy",
                Answer.GivenBy.PARTY,
                "words",
                Sample.text("We will."));
        Candidate jo = Sample.with(JO, "party", "labour", "answers", Map.of("funding", List.of(answer)));

        Scorecard scorecard = scorecard(jo, "2021-04-25");
        assertThat(scorecard.summary()).endsWith("1 of these answers was given by the party.");
        assertThat(scorecard.pledges().get(0).mark().by()).contains("by the party");
        Quote quote = scorecard.pledges().get(0).answer().orElseThrow();
        assertThat(quote.by()).isEqualTo("Labour Party, 12 April 2021.");
        assertThat(quote.caution()).hasValueSatisfying(text -> assertThat(text).contains("the party's answer"));
    }

    @Test
    void earlierAnswersStayWithTheReasonForTheChange() {
        Answer second = Sample.with(
                Sample.answer("2021-04-20", Answer.Kind.COMMITTED), "reason", Sample.text("After the hustings"));
        Candidate jo = Sample.with(
                JO, "answers", Map.of("funding", List.of(Sample.answer("2021-04-12", Answer.Kind.QUALIFIED), second)));

        PledgeSection funding = scorecard(jo, "2021-04-25").pledges().get(0);
        assertThat(funding.mark()).isEqualTo(new Mark("committed", "Pledged"));
        assertThat(funding.answer().orElseThrow().reason()).contains("Why it changed: After the hustings");
        assertThat(funding.earlier()).extracting(quote -> quote.mark().shape()).containsExactly("qualified");
    }

    @Test
    void whoWithdrewKeepsAPageThatSaysSo() {
        Candidate jo = Sample.with(JO, "status", Candidate.Status.WITHDRAWN);

        assertThat(scorecard(jo, "2021-04-25").notices())
                .extracting(Notice::text)
                .singleElement()
                .asString()
                .contains("has withdrawn and is no longer standing");
    }

    @Test
    void aResultIsNotToldBeforeThePollsClose() {
        Candidate jo = Sample.with(JO, "result", Sample.result(true));

        assertThat(scorecard(jo, "2021-05-06").profile().result()).isEmpty();
        assertThat(scorecard(jo, "2021-05-07").profile().result()).isPresent();
    }

    @Test
    void linksAndContactLogGoWhenTheRetentionDayHasPassed() {
        sample.put(Sample.with(Sample.election(), "retainPersonalDataUntil", Optional.of(Sample.day("2022-05-06"))));
        Candidate jo = Sample.with(
                JO,
                "links",
                List.of(new Link("website", "https://jo.example/")),
                "contactLog",
                List.of(Sample.contact("2021-04-10", ContactAttempt.Route.EMAIL)));

        assertThat(scorecard(jo, "2022-05-06").contactLog()).containsExactly("10 April 2021, by email");
        assertThat(scorecard(jo, "2022-05-06").links()).hasSize(1);
        assertThat(scorecard(jo, "2022-05-07").contactLog()).isEmpty();
        assertThat(scorecard(jo, "2022-05-07").links()).isEmpty();
        assertThat(scorecard(jo, "2022-05-07").frame().structuredData().orElseThrow())
                .doesNotContain("jo.example");
    }

    @Test
    void whatBecameOfAPledgeIsToldOnceElected() {
        Candidate jo = Sample.with(
                JO,
                "result",
                Sample.result(true),
                "followThrough",
                Map.of("funding", List.of(Sample.finding("2022-03-01", FollowThrough.Outcome.KEPT))));

        List<PledgeSection> pledges = scorecard(jo, "2022-04-01").pledges();
        assertThat(pledges.get(0).outcome().orElseThrow().mark().word()).isEqualTo("Kept");
        assertThat(pledges.get(1).outcome())
                .as("no pledge was made, and nobody looked")
                .isEmpty();
    }

    @Test
    void aRightOfReplyIsToldAsItsDatesBearOut() {
        assertThat(replyOn("2022-03-10", "2022-02-10", "2022-02-24"))
                .containsExactly(
                        "We sent them this finding on 10 February 2022, before it was published.",
                        "They were asked to reply by 24 February 2022; no reply is on record.");
        assertThat(replyOn("2022-03-10", "2022-03-05", "2022-03-10"))
                .as("sent after the finding, and still time on the last day")
                .containsExactly(
                        "We sent them this finding on 5 March 2022.", "They are asked to reply by 10 March 2022.");
        assertThat(replyOn("2022-03-10", "2022-03-11", "2022-03-25"))
                .as("not sent yet")
                .containsExactly("They are asked to reply by 25 March 2022.");
    }

    /** What is said of the reply to a finding of 1 March 2022. */
    private List<String> replyOn(String day, String sent, String due) {
        FollowThrough.Reply reply = new FollowThrough.Reply(
                Optional.of(Sample.day(sent)),
                Optional.of(Sample.day(due)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        FollowThrough finding =
                Sample.with(Sample.finding("2022-03-01", FollowThrough.Outcome.BROKEN), "reply", Optional.of(reply));
        Candidate jo =
                Sample.with(JO, "result", Sample.result(true), "followThrough", Map.of("funding", List.of(finding)));
        return scorecard(jo, day)
                .pledges()
                .get(0)
                .outcome()
                .orElseThrow()
                .finding()
                .orElseThrow()
                .reply();
    }

    @Test
    void everybodyOnTheBallotIsNamedInBallotOrder() {
        Candidate other = Sample.candidate("acle", "abi-able");
        sample.put(other);

        assertThat(scorecard(JO, "2021-04-25").ballot())
                .extracting(Neighbour::href, Neighbour::self)
                .containsExactlyInAnyOrder(tuple("../abi-able/", false), tuple("./", true));
    }

    @Test
    void aNameCannotEndTheScriptElementOfTheStructuredData() {
        Candidate jo = Sample.with(JO, "name", Sample.text("</script><b>").orElseThrow());

        assertThat(scorecard(jo, "2021-04-25").frame().structuredData().orElseThrow())
                .doesNotContain("<")
                .contains("\\u003c/script\\u003e");
    }

    private Scorecard scorecard(Candidate candidate, String day) {
        sample.candidates.removeIf(other -> other.id().equals(candidate.id()));
        sample.put(candidate);
        LanguageEdition edition = Editions.english(sample, day);
        return Scorecard.of(edition, candidate, Answered.of(edition, candidate), Optional.empty());
    }
}
