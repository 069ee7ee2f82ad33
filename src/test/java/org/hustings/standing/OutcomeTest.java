package org.hustings.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.ACLE_BALLOT;
import static org.hustings.model.Sample.answer;
import static org.hustings.model.Sample.call;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.election;
import static org.hustings.model.Sample.finding;
import static org.hustings.model.Sample.on;
import static org.hustings.model.Sample.result;
import static org.hustings.model.Sample.summer;
import static org.hustings.model.Sample.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.FollowThrough;
import org.hustings.model.FollowThrough.Outcome;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private final Sample sample = new Sample();

    @Test
    void aPledgeNobodyLookedAtIsNotYetChecked() {
        assertThat(says(elected(), "2022-01-01")).isEqualTo("not-yet-checked: Not checked yet.");
        assertThat(standings("2022-01-01").outcomes(elected()))
                .extracting(standing -> standing.pledge().id())
                .containsExactly("funding", "voice");
    }

    @Test
    void whoMadeNoPledgeHasNoneToBeChecked() {
        for (Answer.Kind kind : Answer.Kind.values()) {
            Candidate elected = with(elected(), "answers", Map.of("voice", List.of(answer("2021-04-12", kind))));
            boolean pledged = kind == Answer.Kind.COMMITTED || kind == Answer.Kind.QUALIFIED;
            assertThat(standings("2022-01-01").outcomes(elected))
                    .as(kind.term())
                    .hasSize(pledged ? 1 : 0);
        }
        assertThat(standings("2022-01-01").outcomes(with(elected(), "answers", Map.of())))
                .isEmpty();
    }

    @Test
    void whatSomebodyRecordedAllTheSameIsNotHidden() {
        Candidate checked = with(elected(finding("2022-03-01", Outcome.UNCHECKABLE)), "answers", Map.of());
        assertThat(standings("2022-02-28").outcomes(checked)).isEmpty();
        assertThat(says(checked, "2022-03-01")).startsWith("uncheckable");
    }

    @Test
    void nobodyCanKeepAPledgeAfterTheirDeathButWhatTheyDidStays() {
        Candidate dead = with(elected(finding("2022-03-01", Outcome.IN_PROGRESS)), "status", Candidate.Status.DIED);
        assertThat(standings("2022-02-28").outcomes(dead)).isEmpty();
        assertThat(standings("2022-03-01").outcomes(dead))
                .extracting(standing -> standing.pledge().id())
                .containsExactly("funding");
    }

    @Test
    void onlyTheElectedHaveOutcomes() {
        assertThat(standings("2022-01-01").outcomes(with(elected(), "result", result(false))))
                .isEmpty();
        assertThat(standings("2022-01-01").outcomes(candidate("acle", "jo"))).isEmpty();
    }

    @Test
    void theNewestFindingOfTheDayCounts() {
        FollowThrough first = finding("2022-03-01", Outcome.IN_PROGRESS);
        FollowThrough second = finding("2023-03-01", Outcome.KEPT);
        Candidate checked = elected(first, second);
        assertThat(says(checked, "2022-02-28")).startsWith("not-yet-checked");
        assertThat(says(checked, "2022-03-01")).isEqualTo("in-progress: Checked on 1 March 2022.");
        assertThat(says(checked, "2023-03-01")).isEqualTo("kept: Checked on 1 March 2023.");
        OutcomeStanding standing = standings("2023-03-01").outcomes(checked).get(0);
        assertThat(standing.current()).contains(second);
        assertThat(standing.earlier()).containsExactly(first);
    }

    @Test
    void whatIsRecordedAsNotCheckedWasNotChecked() {
        FollowThrough waiting = finding("2022-03-01", Outcome.NOT_YET_CHECKED);
        assertThat(says(elected(waiting), "2022-04-01")).isEqualTo("not-yet-checked: Not checked yet.");
        Candidate announced = elected(with(waiting, "nextReview", Optional.of(Sample.day("2022-09-01"))));
        assertThat(says(announced, "2022-09-01"))
                .isEqualTo("not-yet-checked: Not checked yet; the check is due on 1 September 2022.");
        assertThat(says(announced, "2022-09-02"))
                .isEqualTo("not-yet-checked: Not checked yet; the check was due on 1 September 2022.");
    }

    @Test
    void aReviewIsOverdueAfterItsDayUntilANewerFinding() {
        FollowThrough announced =
                with(finding("2022-03-01", Outcome.IN_PROGRESS), "nextReview", Optional.of(Sample.day("2022-09-01")));
        Candidate checked = elected(announced, finding("2022-10-01", Outcome.STALLED));
        assertThat(says(checked, "2022-09-01"))
                .isEqualTo("in-progress: Checked on 1 March 2022; the next check is due on 1 September 2022.");
        assertThat(says(checked, "2022-09-02"))
                .isEqualTo("in-progress: Checked on 1 March 2022; the next check was due on 1 September 2022.");
        assertThat(standings("2022-09-01").outcomes(checked).get(0).reviewOverdue())
                .isFalse();
        assertThat(standings("2022-09-02").outcomes(checked).get(0).reviewOverdue())
                .isTrue();
        assertThat(standings("2022-10-01").outcomes(checked).get(0).reviewOverdue())
                .isFalse();
    }

    @Test
    void nobodyIsElectedBeforeThePollsCloseButWhereNobodyElseStood() {
        assertThat(standings("2021-05-06").elected(elected())).isFalse();
        assertThat(standings("2021-05-06").outcomes(elected())).isEmpty();
        assertThat(standings("2021-05-07").elected(elected())).isTrue();
        Ballot uncontested = with(Sample.ballot(ACLE_BALLOT, "acle"), "status", Ballot.Status.UNCONTESTED);
        sample.put(with(election(), "ballots", Map.of(ACLE_BALLOT, uncontested)));
        assertThat(standings("2021-05-06").elected(elected())).isTrue();
    }

    @Test
    void anEmbargoHidesOutcomes() {
        sample.put(
                with(call("vcse", "funding", "voice"), "publishAnswersFrom", Optional.of(summer("2022-04-23T09:00"))));
        assertThat(standings("2022-01-01").outcomes(elected())).isEmpty();
        assertThat(standings("2022-05-01").outcomes(elected())).hasSize(2);
    }

    private static Candidate elected(FollowThrough... findings) {
        return with(
                candidate("acle", "jo"),
                "result",
                result(true),
                "answers",
                Map.of(
                        "funding", List.of(answer("2021-04-12", Answer.Kind.COMMITTED)),
                        "voice", List.of(answer("2021-04-12", Answer.Kind.QUALIFIED))),
                "followThrough",
                Map.of("funding", List.of(findings)));
    }

    private Standings standings(String day) {
        return Standings.of(sample.build(), on(day));
    }

    private String says(Candidate candidate, String day) {
        OutcomeStanding standing = standings(day).outcomes(candidate).get(0);
        return standing.outcome().term() + ": " + English.say(standings(day).explain(standing));
    }
}
