package org.hustings.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.source.Binding.bind;
import static org.hustings.source.Binding.problems;
import static org.hustings.source.Binding.text;
import static org.hustings.source.Binding.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.LocalText;
import org.hustings.model.Moment;
import org.hustings.model.Term;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarBinderTest {

    public enum Colour implements Term {
        RED,
        DARK_BLUE,
        GBP;

        @Override
        public String term() {
            return this == GBP ? "GBP" : Term.super.term();
        }
    }

    public record AString(String v) {}

    public record AText(LocalText v) {}

    public record ADate(LocalDate v) {}

    public record AMoment(Moment v) {}

    public record AnInt(int v) {}

    public record ANumber(BigDecimal v) {}

    public record ATruth(boolean v) {}

    public record AZone(ZoneId v) {}

    public record ATerm(Colour v) {}

    @Nested
    class Strings {

        @Test
        void haveNoSpacesAtTheirEndsAndKeepThoseInside() throws ReflectiveOperationException {
            assertThat(value(AString.class, "v: \"  Bill  Kite \"")).isEqualTo("Bill  Kite");
            assertThat(value(AText.class, "v: \"  Bill Kite \"")).isEqualTo(LocalText.of("Bill Kite"));
            assertThat(value(AText.class, "v: {cy: ' Gwnaf.  '}"))
                    .isEqualTo(new LocalText(null, Map.of("cy", "Gwnaf.")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"no", "2021-05-06", "1.10", "0x10", "true", "O'Neill", "1e3", "12:30:45"})
        void areTheTextAsTyped(String text) throws ReflectiveOperationException {
            assertThat(value(AString.class, "v: " + text)).isEqualTo(text);
        }

        /** It is a surname, too. */
        @ParameterizedTest
        @ValueSource(strings = {"~", "null", "Null"})
        void areTheWordForNothingIfTypedAndItIsAskedWhetherItIsMeant(String word) throws ReflectiveOperationException {
            Binder.Bound bound = bind(AText.class, "v: " + word);
            assertThat(bound.value()).contains(new AText(LocalText.of(word)));
            assertThat(text(bound.problems()))
                    .isEqualTo("f.yaml:1:4: warning: \"" + word + "\" is published as it stands, as a text (value): "
                            + "if there is nothing to say, delete it; if the word is meant, put it in quotes");
            assertThat(value(AString.class, "v: '" + word + "'")).isEqualTo(word);
        }

        @Test
        void loseTheLineEndThatClosesABlock() throws ReflectiveOperationException {
            assertThat(value(AString.class, "v: |\n  one\n\n  two\n")).isEqualTo("one\n\ntwo");
            assertThat(value(AText.class, "v: |+\n  one\n\n\n")).isEqualTo(LocalText.of("one"));
        }

        @Test
        void holdNothingThatCannotBeShown() {
            for (String escape : new String[] {"\\0", "\\x08", "\\uFFFE", "\\x7F"}) {
                String yaml = "v: \"a" + escape + "b\"";
                assertThat(problems(AString.class, yaml))
                        .startsWith("f.yaml:1:4: error: the character U+")
                        .endsWith("cannot be shown (value): "
                                + "leave it out, with the backslash and the letters or digits that stand for it")
                        .isEqualTo(problems(AText.class, yaml));
            }
        }

        @Test
        void holdNothingThatTurnsLettersRound() {
            assertThat(problems(AString.class, "v: \u202Eevil"))
                    .isEqualTo(
                            "f.yaml:1:4: warning: right-to-left override (U+202E) cannot be seen, and may turn letters round"
                                    + " (value): delete it: names that run the other way are set apart by themselves")
                    .isEqualTo(problems(AText.class, "v: \u202Eevil"));
            assertThat(problems(AString.class, "v: \u2068Salma\u2069")).isEmpty();
        }

        @Test
        void areNoListsAndNoMaps() {
            assertThat(problems(AString.class, "v: [a]"))
                    .isEqualTo("f.yaml:1:4: error: expected text, found a list (value): "
                            + "if the brackets or the colon belong to the text, put the whole text in quotes");
            assertThat(problems(AString.class, "v: {a: b}"))
                    .startsWith("f.yaml:1:4: error: expected text, found a map (value)");
        }
    }

    @Nested
    class TextsForVoters {

        @Test
        void areOneText() throws ReflectiveOperationException {
            assertThat(value(AText.class, "v: no")).isEqualTo(LocalText.of("no"));
        }

        @Test
        void areATextForEachLanguage() throws ReflectiveOperationException {
            assertThat(value(AText.class, "v: {en: Yes, cy: Ie, zh-Hant: 是}"))
                    .isEqualTo(new LocalText(null, Map.of("en", "Yes", "cy", "Ie", "zh-Hant", "是")));
        }

        @Test
        void nameLanguagesByTag() {
            assertThat(problems(AText.class, "v:\n  en: Yes\n  welsh: Ie\n  cy:\n"))
                    .isEqualTo("f.yaml:3:3: error: \"welsh\" cannot be a language tag (id): "
                            + "write \"cy\"\n"
                            + "f.yaml:4:6: error: expected text, found nothing (value): "
                            + "if the brackets or the colon belong to the text, put the whole text in quotes");
        }

        @Test
        void areNoLists() {
            assertThat(problems(AText.class, "v:\n- a"))
                    .startsWith(
                            "f.yaml:2:1: error: expected text, or a map from language to text, found a list (value)");
        }
    }

    @Nested
    class Dates {

        @Test
        void areYearMonthAndDay() throws ReflectiveOperationException {
            assertThat(value(ADate.class, "v: 2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
            assertThat(value(ADate.class, "v: '2021-05-06'")).isEqualTo(LocalDate.of(2021, 5, 6));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2021-05-06T10:00", "20210506", "2021-05-0６", "31/02/2021", "6 Mai 2021", "May 2021"})
        void areNothingElse(String text) {
            assertThat(problems(ADate.class, "v: " + text))
                    .isEqualTo("f.yaml:1:4: error: expected a date such as 2021-05-06, found \"" + text + "\" (value): "
                            + "write the year, the month and the day, as in 2021-05-06");
        }

        @ParameterizedTest
        @CsvSource({
            "06/05/2021, 'write it as 2021-05-06, if the day came first'",
            "6.5.2021, 'write it as 2021-05-06, if the day came first'",
            "12/04/21, 'write it as 2021-04-12, if the day came first'",
            "12.4.21, 'write it as 2021-04-12, if the day came first'",
            "1-2-98, 'write it as 1998-02-01, if the day came first'",
            "6 May 2021, write it as 2021-05-06",
            "6 May 21, write it as 2021-05-06",
            "12th Sept 2021, write it as 2021-09-12",
            "2021-5-6, write it as 2021-05-06",
            "2021/05/06, write it as 2021-05-06",
        })
        void areOfferedAsTheyWereMeant(String text, String hint) {
            assertThat(problems(ADate.class, "v: " + text))
                    .startsWith(
                            "f.yaml:1:4: error: expected a date such as 2021-05-06, found \"" + text + "\" (value): ")
                    .contains(hint);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2021-02-29", "2021-13-01", "2021-00-10", "2021-04-31", "2021-04-00"})
        void areInTheCalendar(String text) {
            assertThat(problems(ADate.class, "v: " + text))
                    .isEqualTo("f.yaml:1:4: error: expected a date such as 2021-05-06, found \"" + text + "\" (value): "
                            + "there is no such day in the calendar");
        }
    }

    @Nested
    class Moments {

        @ParameterizedTest
        @CsvSource({
            "2021-05-06T22:00:00+01:00, 2021-05-06T22:00, +01:00",
            "2021-05-06T22:00Z, 2021-05-06T22:00, Z",
            "2021-05-06T22:00:30.125-05:30, 2021-05-06T22:00:30, -05:30",
            "2021-05-06T22:00, 2021-05-06T22:00, ",
            "2021-05-06T00:00:01, 2021-05-06T00:00:01, "
        })
        void areDateTimeAndMaybeOffset(String text, String local, String offset) throws ReflectiveOperationException {
            Moment moment = (Moment) value(AMoment.class, "v: " + text);
            assertThat(moment.local()).hasToString(local);
            assertThat(moment.offset().map(Object::toString)).isEqualTo(Optional.ofNullable(offset));
        }

        @Test
        void haveATime() {
            assertThat(problems(AMoment.class, "v: 2021-05-06"))
                    .isEqualTo("f.yaml:1:4: error: expected a date and time such as 2021-05-06T22:00:00+01:00, "
                            + "found \"2021-05-06\" (value): add the time of day, as in 2021-05-06T17:00");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2021-05-06 22:00",
                    "2021-05-06T24:00",
                    "2021-05-06T22:60",
                    "2021-05-06T22:00:60",
                    "2021-05-06T22",
                    "2021-05-06T22:00+99:00",
                    "2021-02-29T22:00",
                    "2021-05-06T22:00.5",
                    "tomorrow at noon"
                })
        void areNothingElse(String text) {
            assertThat(problems(AMoment.class, "v: \"" + text + "\""))
                    .isEqualTo("f.yaml:1:4: error: expected a date and time such as 2021-05-06T22:00:00+01:00, "
                            + "found \"" + text + "\" (value): "
                            + "write the date, a T, the time and, where it is known, the difference to UTC");
        }
    }

    @Nested
    class Numbers {

        @Test
        void areWholeWhereTheyCount() throws ReflectiveOperationException {
            assertThat(value(AnInt.class, "v: 1834")).isEqualTo(1834);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1,834", "1.5", "-1", "ten", "12345678901", "0x10", "1 834"})
        void areNothingElseThere(String text) {
            assertThat(problems(AnInt.class, "v: " + text))
                    .isEqualTo("f.yaml:1:4: error: expected a whole number such as 12, found \"" + text + "\" (value): "
                            + "write digits alone, without commas, spaces or units");
        }

        @ParameterizedTest
        @ValueSource(strings = {"97000", "1.10", "-0.5", "0"})
        void keepTheDecimalsTheyWereTypedWith(String text) throws ReflectiveOperationException {
            assertThat(value(ANumber.class, "v: " + text)).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"97,000", "£6m", "1e6", ".5", "5.", "-", "1.2.3", "50%"})
        void haveNoSignsAndUnits(String text) {
            assertThat(problems(ANumber.class, "v: '" + text + "'"))
                    .isEqualTo("f.yaml:1:4: error: expected a number such as 97000 or 2.5, found \"" + text
                            + "\" (value): write digits alone, without commas, spaces or units");
        }
    }

    @Nested
    class Truths {

        @Test
        void areTrueOrFalse() throws ReflectiveOperationException {
            assertThat(value(ATruth.class, "v: true")).isEqualTo(true);
            assertThat(value(ATruth.class, "v: false")).isEqualTo(false);
        }

        @ParameterizedTest
        @CsvSource({"yes, write true", "No, write false", "True, write true", "'off', write false"})
        void areNotSaidOtherwise(String text, String hint) {
            assertThat(problems(ATruth.class, "v: " + text))
                    .isEqualTo("f.yaml:1:4: error: expected true or false, found \"" + text + "\" (value): " + hint);
        }
    }

    @Nested
    class WordsOfAList {

        @Test
        void areTheConstantsInSmallLettersWithHyphens() throws ReflectiveOperationException {
            assertThat(value(ATerm.class, "v: dark-blue")).isEqualTo(Colour.DARK_BLUE);
            assertThat(value(ATerm.class, "v: GBP")).isEqualTo(Colour.GBP);
        }

        @Test
        void areGuessed() {
            assertThat(problems(ATerm.class, "v: drak-blue"))
                    .isEqualTo("f.yaml:1:4: error: expected red, dark-blue or GBP, found \"drak-blue\" (value): "
                            + "did you mean \"dark-blue\"?");
        }

        @Test
        void areTheOnlyOnes() {
            assertThat(problems(ATerm.class, "v: green"))
                    .isEqualTo("f.yaml:1:4: error: expected red, dark-blue or GBP, found \"green\" (value): "
                            + "write one of these words, exactly as shown");
        }

        @Test
        void areTimeZonesToo() throws ReflectiveOperationException {
            assertThat(value(AZone.class, "v: Europe/London")).isEqualTo(ZoneId.of("Europe/London"));
            assertThat(problems(AZone.class, "v: Europe/Lodnon"))
                    .isEqualTo("f.yaml:1:4: error: expected a time zone such as Europe/London, "
                            + "found \"Europe/Lodnon\" (value): did you mean \"Europe/London\"?");
        }
    }
}
