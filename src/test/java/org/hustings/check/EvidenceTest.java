package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.action;
import static org.hustings.model.Sample.agreement;
import static org.hustings.model.Sample.answer;
import static org.hustings.model.Sample.call;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.day;
import static org.hustings.model.Sample.finding;
import static org.hustings.model.Sample.indicator;
import static org.hustings.model.Sample.reading;
import static org.hustings.model.Sample.source;
import static org.hustings.model.Sample.text;
import static org.hustings.model.Sample.update;
import static org.hustings.model.Sample.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Agreement;
import org.hustings.model.Answer;
import org.hustings.model.Call;
import org.hustings.model.FollowThrough;
import org.hustings.model.LocalText;
import org.hustings.model.Sample;
import org.hustings.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTest {

    private final Sample sample = new Sample();

    private static final Optional<Source> UNARCHIVED = Optional.of(with(source(), "archived", Optional.empty()));

    @ParameterizedTest
    @EnumSource(
            value = Answer.Kind.class,
            names = {"DECLINED", "PRIVATE"},
            mode = EnumSource.Mode.EXCLUDE)
    void anAnswerRestsOnASourceOrOnWords(Answer.Kind kind) {
        Answer answer = answer("2021-04-12", kind);
        answers(answer, with(answer, "source", Optional.empty(), "words", text("Yes")));
        assertThat(found()).isEmpty();
        answers(with(answer, "source", Optional.empty()));
        assertThat(found()).isEqualTo("""
                        error …/candidates/acle/jo.yaml answers/funding/0
                          the answer "%s" needs a "source" or their "words"
                          add what they said as "words: ...", or where they said it as "source: {title: ..., url: https://..., archived: https://...}\"""".formatted(kind.term()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.Kind.class,
            names = {"DECLINED", "PRIVATE"})
    void aRefusalNeedsNone(Answer.Kind kind) {
        answers(with(answer("2021-04-12", kind), "source", Optional.empty()));
        assertThat(found()).isEmpty();
    }

    @Test
    void aSourceWithoutACopyIsAWarning() {
        Source letter = new Source(text("A letter"), Optional.empty(), Optional.empty(), Optional.empty());
        answers(
                with(answer("2021-04-12", Answer.Kind.DECLINED), "source", UNARCHIVED),
                with(answer("2021-04-13", Answer.Kind.DECLINED), "source", Optional.of(letter)));
        assertThat(found()).isEqualTo("""
                        warning …/candidates/acle/jo.yaml answers/funding/0/source
                          this source has no "archived" copy
                          save the page at https://web.archive.org/save and add "archived: https://web.archive.org/..."
                        warning …/candidates/acle/jo.yaml answers/funding/1/source
                          this source has no "archived" copy
                          keep a scan or a saved copy where it lasts and add "archived: https://...\"""");
    }

    @Test
    void aSourceSaysWhatItIs() {
        Source seen = new Source(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(day("2021-04-12")));
        answers(with(answer("2021-04-12", Answer.Kind.DECLINED), "source", Optional.of(seen)));
        assertThat(found()).isEqualTo("""
                        error …/candidates/acle/jo.yaml answers/funding/0/source
                          this source has neither "title" nor "url"
                          say what it is: "title: Email to the group\"""");
    }

    @Test
    void everySourceIsLookedAt() {
        sample.put(with(
                call("vcse", "funding", "voice"),
                "source",
                UNARCHIVED,
                "figures",
                List.of(new Call.Figure(
                        BigDecimal.ONE, Optional.empty(), LocalText.of("One"), false, false, UNARCHIVED))));
        sample.put(with(
                agreement(),
                "adopted",
                Optional.of(new Agreement.Adoption(day("2012-11-14"), Optional.empty(), Optional.empty(), UNARCHIVED)),
                "actions",
                Map.of(
                        "training",
                        action(null, with(update("2012-11-14", Agreement.ActionStatus.DONE), "source", UNARCHIVED))),
                "indicators",
                Map.of(
                        "share",
                        with(
                                indicator(with(reading("2013-11-14", "2"), "source", UNARCHIVED)),
                                "baseline",
                                Optional.of(with(reading("2012-11-14", "1"), "source", UNARCHIVED)),
                                "target",
                                Optional.of(new Agreement.IndicatorTarget(
                                        day("2014-11-14"), BigDecimal.TEN, UNARCHIVED))))));
        sample.put(with(
                candidate("acle", "jo"),
                "followThrough",
                Map.of(
                        "funding",
                        List.of(with(finding("2022-03-01", FollowThrough.Outcome.KEPT), "source", UNARCHIVED)))));
        assertThat(found().lines().filter(line -> line.startsWith("warning")))
                .containsExactly(
                        "warning data/calls/vcse/call.yaml source",
                        "warning data/calls/vcse/call.yaml figures/0/source",
                        "warning data/agreements/compact.yaml adopted/source",
                        "warning data/agreements/compact.yaml actions/training/updates/0/source",
                        "warning data/agreements/compact.yaml indicators/share/baseline/source",
                        "warning data/agreements/compact.yaml indicators/share/target/source",
                        "warning data/agreements/compact.yaml indicators/share/readings/0/source",
                        "warning …/candidates/acle/jo.yaml follow_through/funding/0/source");
    }

    private void answers(Answer... answers) {
        sample.candidates.clear();
        sample.put(with(candidate("acle", "jo"), "answers", Map.of("funding", List.of(answers))));
    }

    private String found() {
        return Findings.of(new Evidence(), sample);
    }
}
