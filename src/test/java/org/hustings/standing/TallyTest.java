package org.hustings.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hustings.model.ContactAttempt.Route.EMAIL;
import static org.hustings.model.Sample.ELECTION;
import static org.hustings.model.Sample.answer;
import static org.hustings.model.Sample.call;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.contact;
import static org.hustings.model.Sample.election;
import static org.hustings.model.Sample.on;
import static org.hustings.model.Sample.pledge;
import static org.hustings.model.Sample.summer;
import static org.hustings.model.Sample.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.Answer.Kind;
import org.hustings.model.Candidate;
import org.hustings.model.Pledge;
import org.hustings.model.Presentation;
import org.hustings.model.Sample;
import org.hustings.model.Today;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TallyTest {

    private static final Pledge FUNDING = pledge("vcse", "funding");
    private static final Pledge VOICE = pledge("vcse", "voice");

    private final Sample sample = new Sample()
            .put(answered("acle", "a", "labour", Kind.COMMITTED))
            .put(answered("acle", "b", "green", Kind.DECLINED))
            .put(answered("aylsham", "c", "labour", Kind.COMMITTED))
            .put(candidate("aylsham", "d"));

    @Test
    void everybodyIsCountedOnceForEachPledge() {
        Standings standings = Standings.of(sample.build(), on("2021-05-01"));
        assertThat(standings.tally(ELECTION, FUNDING).counts())
                .isEqualTo(Map.of(AnswerState.COMMITTED, 2, AnswerState.DECLINED, 1, AnswerState.NOT_CONTACTED, 1));
        assertThat(standings.tally(ELECTION, VOICE).counts()).isEqualTo(Map.of(AnswerState.NOT_CONTACTED, 4));
        assertThat(standings.tally(ELECTION, FUNDING).total()).isEqualTo(4);
        assertThat(standings.tally(ELECTION, FUNDING).replied()).isEqualTo(3);
    }

    @Test
    void ballotsAndPartiesAreCountedByThemselves() {
        Standings standings = Standings.of(sample.build(), on("2021-05-01"));
        assertThat(standings.tally(ELECTION, "acle", FUNDING).counts())
                .isEqualTo(Map.of(AnswerState.COMMITTED, 1, AnswerState.DECLINED, 1));
        assertThat(standings.partyTally(ELECTION, "labour", FUNDING).counts())
                .isEqualTo(Map.of(AnswerState.COMMITTED, 2, AnswerState.NOT_CONTACTED, 1));
        assertThat(standings.tally(ELECTION, "nowhere", FUNDING).total()).isZero();
        assertThat(standings.partyTally(ELECTION, "nobody", FUNDING).total()).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Candidate.Status.class, mode = EnumSource.Mode.EXCLUDE, names = "STANDING")
    void whoNoLongerStandsIsLeftOut(Candidate.Status status) {
        sample.put(with(answered("acle", "e", "green", Kind.COMMITTED), "status", status));
        Standings standings = Standings.of(sample.build(), on("2021-05-01"));
        assertThat(standings.tally(ELECTION, FUNDING).total()).isEqualTo(4);
        assertThat(standings.partyTally(ELECTION, "green", FUNDING).total()).isEqualTo(1);
        assertThat(standings.partyCandidates(ELECTION, "green"))
                .extracting(Candidate::id)
                .contains("e");
    }

    @Test
    void whatThePartySaidIsCountedApart() {
        sample.put(with(
                candidate("acle", "e"),
                "party",
                "labour",
                "answers",
                Map.of("funding", List.of(byParty("2021-04-12", Kind.COMMITTED)))));
        sample.put(with(
                candidate("acle", "f"),
                "party",
                "labour",
                "answers",
                Map.of(
                        "funding",
                        List.of(byParty("2021-04-12", Kind.QUALIFIED), answer("2021-04-13", Kind.COMMITTED)))));
        Standings standings = Standings.of(sample.build(), on("2021-05-01"));
        for (Tally tally : List.of(
                standings.tally(ELECTION, FUNDING),
                standings.tally(ELECTION, "acle", FUNDING),
                standings.partyTally(ELECTION, "labour", FUNDING))) {
            assertThat(tally.byParty()).isEqualTo(Map.of(AnswerState.COMMITTED, 1));
            assertThat(tally.of(AnswerState.COMMITTED)).isGreaterThan(1);
        }
        assertThat(Standings.of(sample.build(), on("2021-04-12"))
                        .tally(ELECTION, "acle", FUNDING)
                        .byParty())
                .isEqualTo(Map.of(AnswerState.COMMITTED, 1, AnswerState.QUALIFIED, 1));
    }

    private static Answer byParty(String on, Kind kind) {
        return with(answer(on, kind), "givenBy", Answer.GivenBy.PARTY);
    }

    @Test
    void anEmbargoHidesTheCountsOfThoseWhoWereAsked() {
        sample.put(
                with(call("vcse", "funding", "voice"), "publishAnswersFrom", Optional.of(summer("2021-04-23T09:00"))));
        assertThat(Standings.of(sample.build(), on("2021-04-22"))
                        .tally(ELECTION, FUNDING)
                        .counts())
                .isEqualTo(Map.of(AnswerState.NOT_CONTACTED, 4));
        sample.put(with(
                answered("acle", "e", "green", Kind.COMMITTED), "contactLog", List.of(contact("2021-04-10", EMAIL))));
        assertThat(Standings.of(sample.build(), on("2021-04-22"))
                        .tally(ELECTION, FUNDING)
                        .counts())
                .isEqualTo(Map.of(AnswerState.EMBARGOED, 1, AnswerState.NOT_CONTACTED, 4));
    }

    @Test
    void statesComeInTheirOrder() {
        assertThat(new Tally(
                                Map.of(AnswerState.NO_RESPONSE, 1, AnswerState.COMMITTED, 2, AnswerState.DECLINED, 3),
                                Map.of(),
                                false)
                        .counts()
                        .keySet())
                .containsExactly(AnswerState.COMMITTED, AnswerState.DECLINED, AnswerState.NO_RESPONSE);
    }

    @Test
    void aPledgeThatTheElectionDoesNotAskIsADefectOfTheCaller() {
        Standings standings = Standings.of(sample.build(), on("2021-05-01"));
        assertThatThrownBy(() -> standings.tally(ELECTION, pledge("vcse", "other")))
                .hasMessage(ELECTION + " does not ask vcse/other");
    }

    @Test
    void aPartysCandidatesComeByAreaThenInBallotOrder() {
        sample.put(Sample.organisation("norfolk", "aylsham", "acle"));
        assertThat(Standings.of(sample.build(), on("2021-05-01")).partyCandidates(ELECTION, "labour"))
                .extracting(Candidate::id)
                .containsExactly("c", "d", "a");
    }

    @Test
    void totalsByPartyWaitForThePollsToCloseWhileTheSiteIsNeutral() {
        assertThat(totals("2021-05-06T21:59:59", Presentation.NEUTRAL)).isFalse();
        assertThat(totals("2021-05-06T22:00", Presentation.NEUTRAL)).isTrue();
        assertThat(totals("2021-04-01T00:00", Presentation.FULL)).isTrue();
    }

    private boolean totals(String summerTime, Presentation presentation) {
        sample.site = with(sample.site, "presentation", presentation);
        Today today = new Today(summer(summerTime).instant(Sample.ZONE), Sample.ZONE);
        return Standings.of(sample.build(), today).totalsByParty(election());
    }

    private static Candidate answered(String area, String id, String party, Kind kind) {
        return with(
                candidate(area, id), "party", party, "answers", Map.of("funding", List.of(answer("2021-04-12", kind))));
    }
}
