package org.hustings.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.ContactAttempt.Route.EMAIL;
import static org.hustings.model.ContactAttempt.Route.POST;
import static org.hustings.model.Sample.answer;
import static org.hustings.model.Sample.call;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.contact;
import static org.hustings.model.Sample.on;
import static org.hustings.model.Sample.summer;
import static org.hustings.model.Sample.text;
import static org.hustings.model.Sample.with;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.Answer.GivenBy;
import org.hustings.model.Answer.Kind;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.ContactAttempt;
import org.hustings.model.Correction;
import org.hustings.model.LocalText;
import org.hustings.model.PledgeRef;
import org.hustings.model.Sample;
import org.hustings.model.Today;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The call's deadline is 22 April 2021, 17:00; two attempts by two routes are fair. */
class AnswerStateTest {

    private static final ContactAttempt EMAILED = contact("2021-04-10", EMAIL);
    private static final ContactAttempt EMAILED_AGAIN = contact("2021-04-12", EMAIL);
    private static final ContactAttempt POSTED = contact("2021-04-17", POST);

    private final Sample sample = new Sample();

    @Nested
    class WithoutAnAnswer {

        @Test
        void nobodyIsContactedBeforeAContactIsLogged() {
            assertThat(says(contacted(), "2021-04-21"))
                    .isEqualTo("not-contacted: This candidate has not been asked yet.");
        }

        @Test
        void aContactOfTomorrowDoesNotCount() {
            assertThat(says(contacted(EMAILED), "2021-04-09")).startsWith("not-contacted");
            assertThat(says(contacted(EMAILED), "2021-04-10")).startsWith("awaiting");
        }

        @Test
        void thereMayBeNoRoute() {
            Candidate unreachable = with(contacted(), "noContactRoute", true);
            assertThat(says(unreachable, "2021-05-01"))
                    .isEqualTo("no-route: No way to reach this candidate could be found.");
            assertThat(says(with(unreachable, "contactLog", List.of(EMAILED)), "2021-05-01"))
                    .startsWith("awaiting");
        }

        @Test
        void beforeTheDeadlineAnAnswerIsAwaited() {
            assertThat(says(contacted(EMAILED, POSTED), "2021-04-21"))
                    .isEqualTo("awaiting: Asked by email on 10 April 2021 and by post on 17 April 2021;"
                            + " the deadline is 22 April 2021, 17:00.");
        }

        @Test
        void afterTheDeadlineThereIsNoResponse() {
            assertThat(says(contacted(POSTED, EMAILED), "2021-04-23"))
                    .isEqualTo("no-response: Asked by email on 10 April 2021 and by post on 17 April 2021;"
                            + " the deadline was 22 April 2021, 17:00.");
        }

        @Test
        void theDeadlineHasPassedInItsMinute() {
            Candidate asked = contacted(EMAILED, POSTED);
            assertThat(says(asked, at("2021-04-22T16:59:59"))).startsWith("awaiting");
            assertThat(says(asked, at("2021-04-22T17:00"))).startsWith("no-response");
        }

        @Test
        void oneRouteIsNotFair() {
            assertThat(says(contacted(EMAILED, EMAILED_AGAIN), "2021-05-01"))
                    .isEqualTo("awaiting: Asked by email on 10 April 2021 and by email on 12 April 2021,"
                            + " but not yet by 2 different routes; the deadline was 22 April 2021, 17:00.");
        }

        @Test
        void tooFewAttemptsAreNotFair() {
            sample.put(with(call("vcse", "funding", "voice"), "fairContact", new Call.FairContact(3, 2)));
            assertThat(says(contacted(EMAILED, POSTED), "2021-05-01"))
                    .isEqualTo("awaiting: Asked by email on 10 April 2021 and by post on 17 April 2021,"
                            + " but not yet 3 times; the deadline was 22 April 2021, 17:00.");
            assertThat(says(contacted(EMAILED, EMAILED_AGAIN, POSTED), "2021-05-01"))
                    .startsWith("no-response");
        }

        @Test
        void withoutADeadlineAnAnswerIsAwaitedForEver() {
            sample.put(with(call("vcse", "funding", "voice"), "deadline", Optional.empty()));
            assertThat(says(contacted(EMAILED, POSTED), "2031-05-01"))
                    .isEqualTo("awaiting: Asked by email on 10 April 2021 and by post on 17 April 2021;"
                            + " there is no deadline.");
        }

        @ParameterizedTest
        @CsvSource({
            "email, by email",
            "post, by post",
            "phone, by phone",
            "social, through social media",
            "in-person, in person",
            "form, through an online form"
        })
        void everyRouteHasItsWords(String route, String words) {
            ContactAttempt.Route term =
                    ContactAttempt.Route.valueOf(route.toUpperCase(Locale.ROOT).replace('-', '_'));
            assertThat(says(contacted(contact("2021-04-10", term)), "2021-04-21"))
                    .isEqualTo("awaiting: Asked " + words + " on 10 April 2021; the deadline is 22 April 2021, 17:00.");
            assertThat(English.say(Phrase.of("contact." + route, "day", Sample.day("2021-04-10"))))
                    .as("in the contact log")
                    .isEqualTo("10 April 2021, " + words);
        }

        @Test
        void onceContactsArePersonalDataOfThePastTheirDatesAreNotTold() {
            sample.put(with(Sample.election(), "retainPersonalDataUntil", Optional.of(Sample.day("2022-05-06"))));
            Candidate asked = contacted(EMAILED, POSTED);
            assertThat(says(asked, "2022-05-06")).contains("by email on 10 April 2021");
            assertThat(says(asked, "2022-05-07"))
                    .isEqualTo("no-response: Asked; the deadline was 22 April 2021, 17:00.");
            assertThat(says(contacted(EMAILED), "2022-05-07"))
                    .isEqualTo("awaiting: Asked, but not by 2 different routes;"
                            + " the deadline was 22 April 2021, 17:00.");
            assertThat(standings("2022-05-06").contactLog(asked)).containsExactly(EMAILED, POSTED);
            assertThat(standings("2022-05-07").contactLog(asked)).isEmpty();
        }
    }

    /** They close on 6 May, 22:00. Nothing is said to be so "yet" years later. */
    @Nested
    class OnceThePollsHaveClosed {

        @Test
        void whoWasNotAskedWillNotBe() {
            assertThat(says(contacted(), at("2021-05-06T21:59")))
                    .isEqualTo("not-contacted: This candidate has not been asked yet.");
            assertThat(says(contacted(), at("2021-05-06T22:00")))
                    .isEqualTo("not-contacted: This candidate was not asked.");
            assertThat(called(contacted(), "2021-05-06")).isEqualTo("Not asked yet");
            assertThat(called(contacted(), "2025-05-06")).isEqualTo("Not asked");
        }

        @Test
        void noAnswerIsAwaited() {
            assertThat(called(contacted(EMAILED), "2021-05-06")).isEqualTo("Has not answered yet");
            assertThat(called(contacted(EMAILED), "2025-05-06")).isEqualTo("No answer on record");
            assertThat(says(contacted(EMAILED, EMAILED_AGAIN), "2025-05-06"))
                    .isEqualTo("awaiting: Asked by email on 10 April 2021 and by email on 12 April 2021,"
                            + " but not by 2 different routes; the deadline was 22 April 2021, 17:00.");
            sample.put(with(call("vcse", "funding", "voice"), "fairContact", new Call.FairContact(3, 2)));
            assertThat(says(contacted(EMAILED, POSTED), "2025-05-06")).contains("but not 3 times");
        }

        @Test
        void whoKeptSilentDid() {
            assertThat(called(contacted(EMAILED, POSTED), "2025-05-06")).isEqualTo("No reply");
        }

        @Test
        void totalsSayItLikeScorecards() {
            sample.put(contacted());
            Tally before = standings("2021-05-06").tally(Sample.ELECTION, Sample.pledge("vcse", "funding"));
            Tally after = standings("2025-05-06").tally(Sample.ELECTION, Sample.pledge("vcse", "funding"));
            assertThat(English.say(AnswerState.NOT_CONTACTED.said(before.outlook())))
                    .isEqualTo("Not asked yet");
            assertThat(English.say(AnswerState.NOT_CONTACTED.said(after.outlook())))
                    .isEqualTo("Not asked");
        }

        private String called(Candidate candidate, String day) {
            return English.say(standings(day).pledges(candidate).get(0).said());
        }
    }

    /** The state stays what the contract says; the sentence tells that the time was short. */
    @Nested
    class WhereTheyWereAskedLate {

        private static final ContactAttempt LATE = contact("2021-04-23", POST);

        @Test
        void theSentenceSaysSo() {
            assertThat(says(contacted(EMAILED, LATE), "2021-04-25"))
                    .isEqualTo("no-response: Asked by email on 10 April 2021 and by post on 23 April 2021,"
                            + " in part or wholly after the deadline of 22 April 2021, 17:00.");
            sample.put(with(Sample.election(), "retainPersonalDataUntil", Optional.of(Sample.day("2022-05-06"))));
            assertThat(says(contacted(EMAILED, LATE), "2022-05-07"))
                    .isEqualTo("no-response: Asked, in part or wholly after the deadline of 22 April 2021, 17:00.");
        }

        @Test
        void theDayOfTheDeadlineIsInTime() {
            assertThat(says(contacted(EMAILED, contact("2021-04-22", POST)), "2021-04-25"))
                    .endsWith("; the deadline was 22 April 2021, 17:00.");
        }

        @Test
        void aReminderAfterFairContactIsNoReproach() {
            assertThat(says(contacted(EMAILED, POSTED, LATE), "2021-04-25"))
                    .endsWith(" and by post on 23 April 2021; the deadline was 22 April 2021, 17:00.");
        }
    }

    /** Of somebody who no longer stands no answer is awaited, so nothing says "yet", nor that they kept silent. */
    @Nested
    class WhoNoLongerStands {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "WITHDRAWN  | This candidate has withdrawn and was not asked.",
                    "DESELECTED | This candidate was deselected and was not asked.",
                    "DIED       | This candidate has died and was not asked."
                })
        void wasNotAsked(Candidate.Status status, String sentence) {
            Candidate unasked = with(contacted(), "status", status);
            assertThat(says(unasked, "2021-05-01")).isEqualTo("not-contacted: " + sentence);
            assertThat(named(unasked)).isEqualTo("Not asked");
        }

        @Test
        void isNotAwaited() {
            Candidate gone = with(contacted(EMAILED), "status", Candidate.Status.WITHDRAWN);
            assertThat(says(gone, "2021-05-01"))
                    .isEqualTo("awaiting: Asked by email on 10 April 2021; no answer is on record.");
            assertThat(named(gone)).isEqualTo("No answer on record");
            assertThat(named(with(contacted(EMAILED, POSTED), "status", Candidate.Status.DIED)))
                    .isEqualTo("No answer on record");
        }

        @Test
        void keepsAnAnswer() {
            Candidate gone = with(answered(answer("2021-04-12", Kind.COMMITTED)), "status", Candidate.Status.WITHDRAWN);
            assertThat(named(gone)).isEqualTo("Pledged");
        }

        private String named(Candidate candidate) {
            return English.say(standings("2021-05-01").pledges(candidate).get(0).said());
        }
    }

    @Nested
    class WithAnAnswer {

        @Test
        void theNewestCounts() {
            Answer first = answer("2021-04-12", Kind.QUALIFIED);
            Answer second = answer("2021-04-20", Kind.COMMITTED);
            Candidate answered = answered(first, second);
            assertThat(says(answered, "2021-04-11")).startsWith("not-contacted");
            assertThat(says(answered, "2021-04-19")).isEqualTo("qualified: Answered on 12 April 2021.");
            assertThat(says(answered, "2021-04-20")).isEqualTo("committed: Answered on 20 April 2021.");
            PledgeStanding standing = standings("2021-04-20").pledges(answered).get(0);
            assertThat(standing.current()).contains(second);
            assertThat(standing.earlier()).containsExactly(first);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "COMMITTED     | CANDIDATE | Answered on 12 April 2021.",
                    "QUALIFIED     | AGENT     | Answered through their agent on 12 April 2021.",
                    "NOT_COMMITTED | PARTY     | The party answered on 12 April 2021.",
                    "DECLINED      | CANDIDATE | Said on 12 April 2021 that they would not answer.",
                    "DECLINED      | AGENT     | Said through their agent on 12 April 2021 that they would not answer.",
                    "DECLINED      | PARTY     | The party said on 12 April 2021 that it would not answer.",
                    "PRIVATE       | CANDIDATE | Replied on 12 April 2021 and asked us not to publish the reply.",
                    "PRIVATE       | AGENT     | Replied through their agent on 12 April 2021 and asked us not to publish the reply.",
                    "PRIVATE       | PARTY     | The party replied on 12 April 2021 and asked us not to publish the reply.",
                    "WITHDRAWN     | CANDIDATE | Took the pledge back on 12 April 2021.",
                    "WITHDRAWN     | AGENT     | Took the pledge back through their agent on 12 April 2021.",
                    "WITHDRAWN     | PARTY     | The party took the pledge back on 12 April 2021.",
                })
        void itSaysWhoGaveIt(Kind kind, GivenBy givenBy, String sentence) {
            Answer answer = with(answer("2021-04-12", kind), "givenBy", givenBy);
            assertThat(says(answered(answer), "2021-05-01"))
                    .isEqualTo(AnswerState.of(kind).term() + ": " + sentence);
        }

        @Test
        void aPrivateReplyIsShownWithoutItsWords() {
            Answer reply =
                    with(answer("2021-04-12", Kind.PRIVATE), "words", text("Not for print"), "reason", text("Reason"));
            Answer shown = standings("2021-05-01")
                    .pledges(answered(reply))
                    .get(0)
                    .current()
                    .orElseThrow();
            assertThat(shown.on()).isEqualTo(reply.on());
            assertThat(shown.words()).isEmpty();
            assertThat(shown.source()).isEmpty();
            assertThat(shown.reason()).isEmpty();
        }

        @Test
        void whereTwoCallsShareAPledgeIdTheFileNamesTheCall() {
            sample.put(call("climate", "funding")).put(with(Sample.election(), "calls", List.of("vcse", "climate")));
            Candidate answered = with(
                    candidate("acle", "jo"),
                    "answers",
                    Map.of(
                            "vcse/funding", List.of(answer("2021-04-12", Kind.COMMITTED)),
                            "climate/funding", List.of(answer("2021-04-12", Kind.DECLINED)),
                            "vcse/voice", List.of(answer("2021-04-12", Kind.QUALIFIED))));
            assertThat(standings("2021-05-01").pledges(answered))
                    .extracting(standing ->
                            standing.pledge().ref() + " " + standing.state().term())
                    .containsExactly("vcse/funding committed", "vcse/voice qualified", "climate/funding declined");
        }
    }

    /** The call opened on 25 March; another, on climate, has the same deadline. */
    @Nested
    class WithTwoCalls {

        private final Candidate asked = contacted(EMAILED, POSTED);

        @Test
        void aContactFromBeforeTheSecondOpenedWasAboutTheFirst() {
            assertThat(says("2021-04-23", "2021-05-01", asked))
                    .containsExactly(
                            "no-response: Asked by email on 10 April 2021 and by post on 17 April 2021; "
                                    + "the deadline was 22 April 2021, 17:00.",
                            "not-contacted: This candidate has not been asked yet.");
            assertThat(says("2021-04-17", "2021-05-01", asked).get(1))
                    .as("the post of the day on which it opened counts, the email before does not")
                    .isEqualTo("awaiting: Asked by post on 17 April 2021, but not yet by 2 different routes; "
                            + "the deadline was 22 April 2021, 17:00.");
        }

        @Test
        void whoWasReachedForTheFirstIsNotSaidToBeOutOfReachForTheSecond() {
            Candidate reached = with(asked, "noContactRoute", true);
            assertThat(states("2021-04-23", "2021-05-01", reached)).containsExactly("no-response", "not-contacted");
            assertThat(states("2021-04-23", "2021-05-01", with(contacted(), "noContactRoute", true)))
                    .containsExactly("no-route", "no-route");
        }

        @Test
        void aContactWhileBothWereOpenWasAboutBoth() {
            assertThat(says("2021-04-10", "2021-05-01", asked)).allMatch(said -> said.startsWith("no-response"));
        }

        @Test
        void aContactFromBeforeEitherOpenedCountsForBoth() {
            Candidate early = contacted(contact("2021-03-01", EMAIL));
            assertThat(says("2021-04-23", "2021-05-01", early)).allMatch(said -> said.startsWith("awaiting"));
        }

        @Test
        void aCallWithoutADayWasOpenAllAlong() {
            sample.put(call("vcse", "funding", "voice"));
            assertThat(states("2021-04-23", "2021-05-01", contacted(contact("2021-03-01", EMAIL), EMAILED)))
                    .containsExactly("awaiting", "not-contacted");
            assertThat(states(null, "2021-05-01", asked)).containsExactly("no-response", "no-response");
        }

        @Test
        void nobodyIsCountedAsSilentWhoWasNotAsked() {
            sample.put(asked);
            says("2021-04-23", "2021-05-01", asked);
            assertThat(standings("2021-05-01")
                            .tally(Sample.ELECTION, Sample.pledge("climate", "nature"))
                            .counts())
                    .containsExactly(Map.entry(AnswerState.NOT_CONTACTED, 1));
        }

        {
            sample.put(with(call("vcse", "funding", "voice"), "opened", Optional.of(Sample.day("2021-03-25"))));
        }

        private List<String> states(String secondOpened, String today, Candidate candidate) {
            return says(secondOpened, today, candidate).stream()
                    .map(said -> said.substring(0, said.indexOf(':')))
                    .toList();
        }

        /** State and explanation of a pledge of the first call and of the second's. */
        private List<String> says(String secondOpened, String today, Candidate candidate) {
            Call climate = with(
                    call("climate", "nature"),
                    "opened",
                    Optional.ofNullable(secondOpened).map(Sample::day));
            sample.put(climate).put(with(Sample.election(), "calls", List.of("vcse", "climate")));
            Standings standings = standings(today);
            List<PledgeStanding> pledges = standings.pledges(candidate);
            return List.of(pledges.get(0), pledges.get(2)).stream()
                    .map(standing ->
                            standing.state().term() + ": " + English.say(standings.explain(candidate, standing)))
                    .toList();
        }
    }

    @Nested
    class UnderAnEmbargo {

        private final Candidate answered = with(
                answered(answer("2021-04-12", Kind.COMMITTED)),
                "corrections",
                List.of(
                        correction("2021-04-13", "First"),
                        correction("2021-04-14", "Second"),
                        correction("2021-04-14", "Third"),
                        correction("2021-09-01", "Later")));

        @Test
        void nobodysAnswerIsTold() {
            embargo();
            Candidate asked = with(answered, "contactLog", List.of(EMAILED));
            for (Candidate candidate : List.of(asked, contacted(EMAILED), contacted(EMAILED, POSTED))) {
                assertThat(says(candidate, at("2021-04-23T08:59")))
                        .isEqualTo("embargoed: Answers are published from 23 April 2021, 09:00.");
                PledgeStanding standing = Standings.of(sample.build(), at("2021-04-23T08:59"))
                        .pledges(candidate)
                        .get(0);
                assertThat(standing.current()).isEmpty();
                assertThat(standing.earlier()).isEmpty();
            }
        }

        @Test
        void whomNobodyAskedIsTheSameWithAnAnswerAndWithout() {
            embargo();
            for (Candidate candidate : List.of(answered, contacted())) {
                assertThat(says(candidate, "2021-04-20"))
                        .isEqualTo("not-contacted: This candidate has not been asked yet.");
                assertThat(says(with(candidate, "noContactRoute", true), "2021-04-20"))
                        .isEqualTo("no-route: No way to reach this candidate could be found.");
                assertThat(standings("2021-04-20").pledges(candidate).get(0).current())
                        .isEmpty();
            }
        }

        @Test
        void itEndsAtItsMoment() {
            embargo();
            assertThat(says(answered, at("2021-04-23T09:00"))).isEqualTo("committed: Answered on 12 April 2021.");
        }

        @Test
        void correctionsWaitAsWell() {
            embargo();
            assertThat(standings("2021-04-22").corrections(answered)).isEmpty();
            assertThat(standings("2021-04-24").corrections(answered))
                    .extracting(correction -> correction.what().plain())
                    .containsExactly("Third", "Second", "First");
        }

        @Test
        void anotherCallIsNotHeldBack() {
            embargo();
            sample.put(call("climate", "nature")).put(with(Sample.election(), "calls", List.of("vcse", "climate")));
            Candidate both = with(
                    candidate("acle", "jo"),
                    "answers",
                    Map.of(
                            "funding", List.of(answer("2021-04-12", Kind.COMMITTED)),
                            "nature", List.of(answer("2021-04-12", Kind.COMMITTED))));
            assertThat(standings("2021-04-22").pledges(both))
                    .extracting(PledgeStanding::state)
                    .containsExactly(AnswerState.NOT_CONTACTED, AnswerState.NOT_CONTACTED, AnswerState.COMMITTED);
        }

        private void embargo() {
            sample.put(with(
                    call("vcse", "funding", "voice"), "publishAnswersFrom", Optional.of(summer("2021-04-23T09:00"))));
        }

        private static Correction correction(String on, String what) {
            return new Correction(Sample.day(on), Optional.empty(), LocalText.of(what), Optional.empty());
        }
    }

    private static Candidate contacted(ContactAttempt... attempts) {
        return with(candidate("acle", "jo"), "contactLog", List.of(attempts));
    }

    private static Candidate answered(Answer... answers) {
        return with(candidate("acle", "jo"), "answers", Map.of("funding", List.of(answers)));
    }

    private static Today at(String summerTime) {
        return new Today(summer(summerTime).instant(Sample.ZONE), Sample.ZONE);
    }

    private Standings standings(String day) {
        return Standings.of(sample.build(), on(day));
    }

    private String says(Candidate candidate, String day) {
        return says(candidate, on(day));
    }

    /** State and explanation of the pledge on funding. */
    private String says(Candidate candidate, Today today) {
        Standings standings = Standings.of(sample.build(), today);
        PledgeStanding standing = standings.pledges(candidate).get(0);
        assertThat(standings.state(candidate, sample.pledges.get(new PledgeRef("vcse", "funding"))))
                .isEqualTo(standing.state());
        return standing.state().term() + ": " + English.say(standings.explain(candidate, standing));
    }
}
