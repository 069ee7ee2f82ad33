package org.hustings.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.hustings.model.Moment;
import org.hustings.model.Sample;
import org.hustings.standing.Phrase;
import org.hustings.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Welsh that comes with the software: every form that a number takes, and days and numbers as Welsh writes them. */
class WelshTest {

    private final Wording welsh = welsh();

    private static Wording welsh() {
        Sample sample = new Sample();
        sample.site = Sample.with(sample.site, "languages", List.of("cy"));
        return Wordings.of(sample.build()).wordings().get("cy");
    }

    @Test
    void itHasEveryWordAndNoOther() {
        BuiltInStrings builtIn = new BuiltInStrings();
        StringsCheck check = new StringsCheck(builtIn.english(), new Sample().build());
        Map<String, String> strings = BuiltInStrings.of("cy");
        assertThat(check.missing("cy", strings)).isEmpty();
        assertThat(check.faults("cy", strings, strings)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                votes      | 0 pleidlais; 1 bleidlais; 2 bleidlais; 3 pleidlais; 4 pleidlais; 5 pleidlais; 6 phleidlais; 7 pleidlais
                seats      | 0 sedd; 1 sedd; 2 sedd; 3 sedd; 4 sedd; 5 sedd; 6 sedd; 7 sedd
                pledges    | 0 addewid; 1 addewid; 2 addewid; 3 addewid; 4 addewid; 5 addewid; 6 addewid; 7 addewid
                candidates | 0 ymgeisydd; 1 ymgeisydd; 2 ymgeisydd; 3 ymgeisydd; 4 ymgeisydd; 5 ymgeisydd; 6 ymgeisydd; 7 ymgeisydd
                """)
    void afterANumberANounIsSingularWithTheMutationThatTheNumberBrings(String key, String forms) {
        assertThat(IntStream.rangeClosed(0, 7).mapToObj(n -> welsh.count(key, n)))
                .containsExactly(forms.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource({"1, 1 diwrnod", "2, 2 ddiwrnod", "3, 3 diwrnod", "6, 6 diwrnod", "30, 30 diwrnod", "2.5, 2.5 diwrnod"})
    void anAmountOfDaysIsCountedToo(BigDecimal days, String said) {
        assertThat(welsh.say(Phrase.of("amount.days", "n", days))).isEqualTo(said);
    }

    @Test
    void aDayIsSaidWithItsMonth() {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> welsh.date(LocalDate.of(2021, month, 21))))
                .containsExactly(
                        "21 Ionawr 2021",
                        "21 Chwefror 2021",
                        "21 Mawrth 2021",
                        "21 Ebrill 2021",
                        "21 Mai 2021",
                        "21 Mehefin 2021",
                        "21 Gorffennaf 2021",
                        "21 Awst 2021",
                        "21 Medi 2021",
                        "21 Hydref 2021",
                        "21 Tachwedd 2021",
                        "21 Rhagfyr 2021");
        assertThat(welsh.moment(moment("2021-04-22T16:00:00Z"))).isEqualTo("22 Ebrill 2021, 17:00");
    }

    @Test
    void numbersAreGrouped() {
        assertThat(welsh.number(97000)).isEqualTo("97,000");
        assertThat(welsh.number(new BigDecimal("-1234567.50"))).isEqualTo("\u22121,234,567.50");
    }

    /** "A" turns into "ac" before a vowel and mutates what follows, so parts stand in a row without it. */
    @Test
    void partsStandInARow() {
        assertThat(welsh.list(List.of("Aldermere", "Pellbrook", "Cold Harrow")))
                .isEqualTo("Aldermere, Pellbrook, Cold Harrow");
    }

    @Test
    void theMachinesOwnLocaleIsNotAsked() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Wording elsewhere = welsh();
            assertThat(elsewhere.date(LocalDate.of(2021, 4, 21))).isEqualTo("21 Ebrill 2021");
            assertThat(elsewhere.moment(moment("2021-04-22T16:05:00Z"))).isEqualTo("22 Ebrill 2021, 17:05");
            assertThat(elsewhere.count("votes", 1006)).isEqualTo("1,006 pleidlais");
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static Moment moment(String text) {
        return Times.moment(text, new SharedValues());
    }
}
