package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.answer;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.day;
import static org.hustings.model.Sample.finding;
import static org.hustings.model.Sample.result;
import static org.hustings.model.Sample.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.Candidate;
import org.hustings.model.FollowThrough;
import org.hustings.model.FollowThrough.Outcome;
import org.hustings.model.FollowThrough.Reply;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowThroughEntriesTest {

    private final Sample sample = new Sample();
    private List<Answer> answers = List.of(answer("2021-04-12", Answer.Kind.QUALIFIED));

    @Test
    void onlyTheElectedHaveIt() {
        put(true, "funding", finding("2022-03-01", Outcome.KEPT));
        assertThat(found()).isEmpty();
        put(false, "funding", finding("2022-03-01", Outcome.KEPT));
        assertThat(found()).isEqualTo("""
                        error …/candidates/acle/jo.yaml follow_through (key)
                          only those elected have follow-through, and this candidate is not marked as elected
                          add "result: {elected: true}" if they were, else delete "follow_through\"""");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"NOT_YET_CHECKED", "NO_PROGRESS", "BROKEN"},
            mode = EnumSource.Mode.EXCLUDE)
    void anOutcomeNeedsASource(Outcome outcome) {
        put(true, "funding", with(finding("2022-03-01", outcome), "source", Optional.empty()));
        assertThat(found()).isEqualTo("""
                        error …/candidates/acle/jo.yaml follow_through/funding/0
                          the outcome "%s" needs a "source"
                          add "source: {title: ..., url: https://..., archived: https://...}\"""".formatted(outcome.term()));
    }

    @Test
    void whatNobodyCheckedNeedsNone() {
        put(true, "funding", with(finding("2022-03-01", Outcome.NOT_YET_CHECKED), "source", Optional.empty()));
        assertThat(found()).isEmpty();
    }

    @Test
    void aNoteNeedsOneAllTheSame() {
        FollowThrough noted =
                with(finding("2022-03-01", Outcome.NOT_YET_CHECKED), "note", Sample.text("They missed the vote."));
        put(true, "funding", noted);
        assertThat(found()).isEmpty();
        put(true, "funding", with(noted, "source", Optional.empty()));
        assertThat(found()).isEqualTo("""
                        warning …/candidates/acle/jo.yaml follow_through/funding/0/note
                          this note says something of them, and has no "source"
                          add the source, as in "source: {title: ..., url: https://..., archived: https://...}", or leave out the note""");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"NO_PROGRESS", "BROKEN"})
    void aBadOutcomeWasPutToThemFirst(Outcome outcome) {
        String missing = """
                error …/candidates/acle/jo.yaml follow_through/funding/0/reply
                  the outcome "%s" needs a "reply" with "sent" and "due": they must have had the chance to answer
                  say when it was sent to them and when the reply was due: "reply: {sent: YYYY-MM-DD, due: YYYY-MM-DD}\"""".formatted(outcome.term());
        FollowThrough bad = finding("2022-03-01", outcome);
        put(true, "funding", bad);
        assertThat(found()).isEqualTo(missing);
        Reply sent = new Reply(
                Optional.of(day("2022-02-10")), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        put(true, "funding", with(bad, "reply", Optional.of(sent)));
        assertThat(found()).isEqualTo(missing);
        put(true, "funding", with(bad, "reply", Optional.of(with(sent, "due", Optional.of(day("2022-02-24"))))));
        assertThat(found()).isEmpty();
    }

    @Test
    void aPledgeNobodyAsked() {
        put(true, "fundign", finding("2022-03-01", Outcome.KEPT));
        assertThat(found()).isEqualTo("""
                        error …/candidates/acle/jo.yaml follow_through/fundign (key)
                          the calls of this election ask no pledge "fundign"
                          did you mean "funding"?""");
    }

    @Test
    void itComesAfterThePoll() {
        put(true, "funding", finding("2021-05-05", Outcome.KEPT));
        assertThat(found()).isEqualTo("""
                        warning …/candidates/acle/jo.yaml follow_through/funding/0/on
                          this finding is dated before the poll of 2021-05-06
                          write the day on which somebody looked at what they did once elected""");
    }

    @Test
    void aFindingIsPutToThemBeforeItIsMade() {
        Reply reply = new Reply(
                Optional.of(day("2022-03-02")),
                Optional.of(day("2022-03-01")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        put(true, "funding", with(finding("2022-03-01", Outcome.BROKEN), "reply", Optional.of(reply)));
        assertThat(found()).isEqualTo("""
                        warning …/candidates/acle/jo.yaml follow_through/funding/0/reply/sent
                          the finding of 2022-03-01 was sent to them only on 2022-03-02
                          a finding is put to them before it is published: mend the day, or let "on" be a later one
                        warning …/candidates/acle/jo.yaml follow_through/funding/0/reply/due
                          the reply was due before the finding was sent
                          write a day on or after 2022-03-02""");
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.Kind.class,
            names = {"NOT_COMMITTED", "DECLINED", "PRIVATE"})
    void whoMadeNoPledgeCannotHaveKeptOrBrokenIt(Answer.Kind kind) {
        answers = List.of(answer("2021-04-12", kind));
        put(true, "funding", finding("2022-03-01", Outcome.KEPT), finding("2022-04-01", Outcome.IN_PROGRESS));
        assertThat(found()).isEqualTo("""
                        warning …/candidates/acle/jo.yaml follow_through/funding/0/outcome
                          "kept" is said of a pledge that this candidate did not make
                          delete the finding, or add the answer by which they made the pledge""");
    }

    @Test
    void anAnswerMayNameThePledgeWithItsCall() {
        put(true, "funding", finding("2022-03-01", Outcome.KEPT));
        Candidate jo = sample.candidates.get(0);
        sample.candidates.clear();
        sample.put(with(jo, "answers", Map.of("vcse/funding", answers)));
        assertThat(found()).isEmpty();
    }

    private void put(boolean elected, String pledge, FollowThrough... findings) {
        sample.candidates.clear();
        sample.put(with(
                candidate("acle", "jo"),
                "result",
                result(elected),
                "answers",
                Map.of(pledge, answers),
                "followThrough",
                Map.of(pledge, List.of(findings))));
    }

    private String found() {
        return Findings.of(new FollowThroughEntries(Findings.known(sample)), sample);
    }
}
