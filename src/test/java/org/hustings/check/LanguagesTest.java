package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.answer;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.LocalText;
import org.hustings.model.Party;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private final Sample sample = new Sample();

    @Test
    void oneTextServesAllLanguages() {
        sample.site = with(sample.site, "languages", List.of("en", "cy"));
        sample.put(candidate("acle", "jo"));
        assertThat(found()).isEmpty();
    }

    @Test
    void aTextByLanguageIsThereInEach() {
        sample.put(party(Map.of("en", "Labour", "cy", "Llafur", "gd", "Pàrtaidh")));
        assertThat(found()).isEmpty();
        sample.site = with(sample.site, "languages", List.of("en", "cy", "ga"));
        assertThat(found()).startsWith("""
                        error data/parties.yaml labour/name
                          "name" is missing in "ga", in which the site is published
                          add a line beside\s""");
        sample.put(party(Map.of("cy", "Llafur")));
        sample.site = with(sample.site, "languages", List.of("en"));
        assertThat(found()).isEqualTo("""
                        error data/parties.yaml labour/name
                          "name" is missing in "en", in which the site is published
                          add a line beside "cy":
                        en: "...\"""");
    }

    /** Puts an answer of which one text is there in Welsh alone. */
    private void answerWithWelsh(String field, String text) {
        Answer answer = with(
                answer("2021-04-12", Answer.Kind.COMMITTED),
                field,
                Optional.of(new LocalText(null, Map.of("cy", text))));
        sample.put(with(candidate("acle", "jo"), "answers", Map.of("funding", List.of(answer))));
    }

    @Test
    void whatSomebodySaidMayBeThereInAnyLanguage() {
        answerWithWelsh("words", "Gwnaf");
        assertThat(found()).isEmpty();
    }

    @Test
    void textsDeepDownAreLookedAt() {
        answerWithWelsh("reason", "Gofynnwyd eto");
        assertThat(found()).startsWith("""
                        error …/candidates/acle/jo.yaml answers/funding/0/reason
                          "reason" is missing in "en", in which the site is published
                          add a line beside "cy":
                        """);
    }

    private static Party party(Map<String, String> name) {
        return new Party("labour", new LocalText(null, name), Optional.empty());
    }

    private String found() {
        return Findings.of(new Languages(), sample);
    }
}
