package org.hustings.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.answer;
import static org.hustings.model.Sample.call;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.day;
import static org.hustings.model.Sample.election;
import static org.hustings.model.Sample.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.Correction;
import org.hustings.model.LocalText;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to the call of the sample's one election, which opened on 25 March 2021, are under an embargo. */
class AnswerPagesTest {

    private final Sample sample =
            new Sample().put(with(call("vcse", "funding", "voice"), "opened", Optional.of(day("2021-03-25"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "corrections/",
                "calls/vcse/",
                "elections/local.norfolk.2021-05-06/acle/jo/",
                "embed/elections/local.norfolk.2021-05-06/acle/",
                "organisations/norfolk/"
            })
    void aCorrectionOfAPageWithAnswersMayTellOne(String page) {
        assertThat(mayTell("2021-04-17", page)).isTrue();
        assertThat(mayTell("2021-03-25", page)).isTrue();
    }

    @Test
    void elsewhereItCannot() {
        assertThat(mayTell("2021-04-17", "about/")).isFalse();
        assertThat(mayTell("2021-04-17", "calls/other/")).isFalse();
    }

    /** It has been read by everybody, and there was no answer yet that it could tell. */
    @ParameterizedTest
    @ValueSource(strings = {"", "corrections/", "organisations/norfolk/"})
    void oneFromBeforeTheCallCannot(String page) {
        assertThat(mayTell("2021-03-24", page)).isFalse();
    }

    @Test
    void exceptWhereSomebodyHadAnsweredBeforeTheCall() {
        Answer early = answer("2021-03-10", Answer.Kind.COMMITTED);
        sample.put(with(candidate("acle", "jo"), "answers", Map.of("funding", List.of(early))));
        assertThat(mayTell("2021-03-09", "corrections/")).isFalse();
        assertThat(mayTell("2021-03-10", "corrections/")).isTrue();
    }

    @Test
    void neitherCanOneWhileNobodyIsAsked() {
        sample.put(with(election(), "calls", List.of()));
        assertThat(mayTell("2021-04-17", "corrections/")).isFalse();
    }

    private boolean mayTell(String on, String page) {
        Correction correction =
                new Correction(day(on), Optional.of(page), LocalText.of("It was wrong."), Optional.empty());
        return new AnswerPages(sample.build(), call -> true).mayTell(correction);
    }
}
