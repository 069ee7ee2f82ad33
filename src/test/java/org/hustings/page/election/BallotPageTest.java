package org.hustings.page.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.ContactAttempt;
import org.hustings.model.Election;
import org.hustings.model.Sample;
import org.hustings.page.Editions;
import org.hustings.page.LanguageEdition;
import org.junit.jupiter.api.Test;

class BallotPageTest {

    private final Sample sample = new Sample();

    @Test
    void everybodyStandsInBallotOrderWithAnAnswerForEachPledge() {
        sample.put(named("zed", "Zed"));
        sample.put(Sample.with(
                named("abel", "Abel"),
                "answers",
                Map.of("voice", List.of(Sample.answer("2021-04-12", Answer.Kind.COMMITTED)))));

        List<BallotRow> rows = page("2021-04-25").rows();
        assertThat(rows).extracting(row -> row.name().href()).containsExactly("abel/", "zed/");
        assertThat(rows.get(0).answers())
                .extracting(cell -> cell.mark().word() + " " + cell.href())
                .containsExactly("Not asked yet abel/#funding", "Pledged abel/#voice");
    }

    @Test
    void whoNoLongerStandsKeepsAPlaceAndIsMarked() {
        sample.put(named("abel", "Abel"));
        sample.put(Sample.with(named("zed", "Zed"), "status", Candidate.Status.DIED));

        assertThat(page("2021-04-25").people()).isEqualTo("1 candidate stands here. 1 more is no longer standing.");
        assertThat(page("2021-05-07").people()).isEqualTo("1 candidate stood here. 1 more was no longer standing.");
        assertThat(page("2021-04-25").rows())
                .extracting(BallotRow::status)
                .containsExactly(Optional.empty(), Optional.of("Died"));
    }

    @Test
    void aBallotWithoutCandidatesSaysSo() {
        assertThat(page("2021-04-25").people()).isEqualTo("No candidates are on record yet.");
    }

    @Test
    void resultsHaveAColumnOnceThePollsHaveClosed() {
        sample.put(Sample.with(
                named("abel", "Abel"), "result", Optional.of(new Candidate.Result(true, Optional.of(1834)))));

        assertThat(page("2021-05-06").results()).isFalse();
        assertThat(page("2021-05-07").rows().get(0).result()).contains("Elected, 1,834 votes");
    }

    @Test
    void aPollThatWasCalledOffSaysWhyAndLeadsToTheNextOne() {
        Election later = Sample.with(
                Sample.election(),
                "id",
                "local.norfolk.2021-06-17",
                "date",
                Sample.day("2021-06-17"),
                "ballots",
                Map.of("new", Sample.ballot("new", "acle")));
        sample.put(later);
        Ballot cancelled = Sample.with(
                Sample.ballot(Sample.ACLE_BALLOT, "acle"),
                "status",
                Ballot.Status.CANCELLED,
                "reason",
                Sample.text("candidate-death"),
                "replacedBy",
                Optional.of("new"));
        sample.put(Sample.with(Sample.election(), "ballots", Map.of(Sample.ACLE_BALLOT, cancelled)));

        assertThat(page("2021-04-25").notices()).singleElement().satisfies(notice -> {
            assertThat(notice.text()).isEqualTo("This poll was cancelled. The reason: a candidate has died.");
            assertThat(notice.link().orElseThrow().href()).isEqualTo("../../local.norfolk.2021-06-17/acle/");
        });
    }

    @Test
    void anElectionCountsWhoWasAskedAndWhoReplied() {
        sample.put(named("abel", "Abel"));
        sample.put(Sample.with(
                named("zed", "Zed"),
                "contactLog",
                List.of(Sample.contact("2021-04-10", ContactAttempt.Route.EMAIL)),
                "answers",
                Map.of("voice", List.of(Sample.answer("2021-04-12", Answer.Kind.DECLINED)))));

        ElectionPage page = ElectionPage.of(
                Editions.english(sample, "2021-04-25"), sample.elections.get(Sample.ELECTION), Optional.empty());
        assertThat(page.summary()).isEqualTo("2 candidates: 1 asked, 1 replied");
        assertThat(page.areas())
                .extracting(AreaRow::answers)
                .containsExactly("2 candidates: 1 asked, 1 replied", "No candidates on record yet");
    }

    private static Candidate named(String id, String surname) {
        return Sample.with(
                Sample.candidate("acle", id),
                "ballotName",
                Optional.of(new Candidate.BallotName(surname, Optional.empty())));
    }

    private BallotPage page(String day) {
        LanguageEdition edition = Editions.english(sample, day);
        Election election = sample.elections.get(Sample.ELECTION);
        return BallotPage.of(edition, election, edition.ballot(election.id(), "acle"), Optional.empty());
    }
}
