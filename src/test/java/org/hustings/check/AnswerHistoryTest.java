package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Answer.Kind.COMMITTED;
import static org.hustings.model.Answer.Kind.QUALIFIED;
import static org.hustings.model.Sample.answer;
import static org.hustings.model.Sample.call;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.day;
import static org.hustings.model.Sample.election;
import static org.hustings.model.Sample.text;
import static org.hustings.model.Sample.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.Party;
import org.hustings.model.PledgeRef;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

/** On 21 April 2021. */
class AnswerHistoryTest {

    private final Sample sample = new Sample();

    @Test
    void aChangedAnswerSaysWhy() {
        answers("funding", answer("2021-04-12", QUALIFIED), because("2021-04-12"), because("2021-04-21"));
        assertThat(found()).isEmpty();
        answers("funding", answer("2021-04-12", QUALIFIED), answer("2021-04-20", COMMITTED));
        assertThat(found()).isEqualTo("""
                        error …/candidates/acle/jo.yaml answers/funding/1
                          this answer changes an earlier one and has no "reason"
                          say why it changed, for example "reason: Confirmed after the hustings\"""");
    }

    @Test
    void whatWasPublishedBeforeAPrivateAnswerStaysSo() {
        Answer asked = with(because("2021-04-20"), "answer", Answer.Kind.PRIVATE);
        answers("funding", with(answer("2021-04-12", QUALIFIED), "words", text("If it lasts.")), asked);
        assertThat(found()).isEqualTo("""
                        warning …/candidates/acle/jo.yaml answers/funding/1/answer
                          this answer is private, and the words of 2021-04-12 stay on the page as an earlier answer
                          right for words that were meant to be published; if these were not, take out "words" there and record a correction""");
        answers("funding", answer("2021-04-12", QUALIFIED), asked);
        assertThat(found()).isEmpty();
    }

    @Test
    void theOldestComesFirst() {
        answers("funding", answer("2021-04-20", QUALIFIED), because("2021-04-12"));
        assertThat(found()).isEqualTo("""
                        error …/candidates/acle/jo.yaml answers/funding/1/on
                          this answer of 2021-04-12 stands after one of 2021-04-20
                          put the oldest answer first""");
    }

    @Test
    void noneIsOfTheFuture() {
        answers("funding", answer("2021-04-22", QUALIFIED));
        assertThat(found()).isEqualTo("""
                        error …/candidates/acle/jo.yaml answers/funding/0/on
                          this answer of 2021-04-22 is dated after the day of this build, 2021-04-21
                          mend the date, or build for a later day with "--as-of 2021-04-22\"""");
    }

    @Test
    void nobodyAnswersForAnIndependentAsTheirParty() {
        answers("funding", with(answer("2021-04-12", COMMITTED), "givenBy", Answer.GivenBy.PARTY));
        assertThat(found()).isEmpty();
        sample.candidates.replaceAll(candidate -> with(candidate, "party", Party.INDEPENDENT));
        assertThat(found()).isEqualTo("""
                        warning …/candidates/acle/jo.yaml answers/funding/0/given_by
                          this answer is said to be the party's, and the candidate is an independent
                          write "given_by: candidate", or "given_by: agent" if somebody spoke for them; or mend "party\"""");
    }

    @Test
    void noneIsFromBeforeTheCall() {
        sample.put(with(call("vcse", "funding", "voice"), "opened", Optional.of(day("2021-03-25"))));
        answers("funding", answer("2021-03-25", QUALIFIED));
        assertThat(found()).isEmpty();
        answers("funding", answer("2012-04-12", QUALIFIED));
        assertThat(found()).isEqualTo("""
                        warning …/candidates/acle/jo.yaml answers/funding/0/on
                          this answer of 2012-04-12 is from before the call opened on 2021-03-25
                          mend the date here, or "opened" in data/calls/vcse/call.yaml""");
    }

    @Test
    void aCallThatOpensAfterThePollSaysNothingOfAnswers() {
        sample.put(with(call("vcse", "funding", "voice"), "opened", Optional.of(day("2021-05-07"))));
        answers("funding", answer("2021-04-12", QUALIFIED));
        assertThat(found()).isEmpty();
    }

    @Test
    void aPledgeNobodyAsked() {
        answers("fundign", answer("2021-04-12", COMMITTED));
        assertThat(found()).isEqualTo("""
                        error …/candidates/acle/jo.yaml answers/fundign (key)
                          the calls of this election ask no pledge "fundign"
                          did you mean "funding"?""");
        answers("nature", answer("2021-04-12", COMMITTED));
        assertThat(found()).endsWith("they ask funding, voice");
    }

    @Test
    void aPledgeOfACallThatThisElectionDoesNotPut() {
        sample.put(call("climate", "nature"));
        answers("climate/nature", answer("2021-04-12", COMMITTED));
        assertThat(found()).contains("ask no pledge \"climate/nature\"");
    }

    @Test
    void aPledgeIdOfTwoCallsDoesNotSayWhichIsMeant() {
        sample.put(call("climate", "funding"));
        sample.put(with(election(), "calls", List.of("vcse", "climate")));
        answers("funding", answer("2021-04-12", COMMITTED));
        assertThat(found()).isEqualTo("""
                        error …/candidates/acle/jo.yaml answers/funding (key)
                          two calls of this election have a pledge "funding"
                          say which is meant: "vcse/funding" or "climate/funding\"""");
        answers("climate/funding", answer("2021-04-12", COMMITTED));
        assertThat(found()).isEmpty();
    }

    @Test
    void onePledgeUnderTwoKeys() {
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        answers.put("funding", List.of(answer("2021-04-12", COMMITTED)));
        answers.put("vcse/funding", List.of(answer("2021-04-12", COMMITTED)));
        put(answers);
        assertThat(found()).isEqualTo("""
                        error …/candidates/acle/jo.yaml answers/vcse/funding (key)
                          the pledge "vcse/funding" is here under two keys
                          put all its entries under one of them""");
    }

    @Test
    void whereACallOrPledgeIsUnknownThatIsReportedAndNotEveryAnswer() {
        sample.pledges.remove(new PledgeRef("vcse", "voice"));
        answers("voice", answer("2021-04-12", COMMITTED));
        assertThat(found()).isEmpty();
        sample.calls.clear();
        assertThat(found()).isEmpty();
    }

    private static Answer because(String on) {
        return with(answer(on, COMMITTED), "reason", text("Confirmed after the hustings"));
    }

    private void answers(String pledge, Answer... answers) {
        put(Map.of(pledge, List.of(answers)));
    }

    private void put(Map<String, List<Answer>> answers) {
        sample.candidates.clear();
        sample.put(with(candidate("acle", "jo"), "answers", answers));
    }

    private String found() {
        return Findings.of(new AnswerHistory(Findings.known(sample)), sample);
    }
}
