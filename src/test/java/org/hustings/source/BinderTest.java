package org.hustings.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hustings.model.Ballot;
import org.hustings.model.Default;
import org.hustings.model.Given;
import org.hustings.model.LocalText;
import org.hustings.model.Moment;
import org.hustings.model.Term;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.Reading;
import org.hustings.source.yaml.YamlReader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinderTest {

    private static final String FILE = "f.yaml";

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

    public record AList(List<String> v) {}

    public record Point(String label, Optional<LocalDate> on) {}

    public record APoint(Point v) {}

    public record Points(List<Point> v) {}

    public record Area(@Given String id, String name, Optional<LocalDate> since) {}

    public record Areas(@Given String id, Map<String, Area> areas) {}

    public record Ballots(Map<String, Ballot> v) {}

    public record Lists(Map<String, List<Point>> v) {}

    public record LeftOut(
            Optional<String> text,
            Optional<Boolean> agreed,
            List<String> list,
            Map<String, Area> areas,
            boolean yes,
            @Default("3") int three,
            @Default("dark-blue") Colour colour,
            @Default("[en]") List<String> languages,
            @Default("{label: here}") Point point) {}

    public record Keys(@Given String id, String name, Optional<String> otherNames, Optional<LocalDate> bornOn) {}

    private static Binder.Bound bind(Class<? extends Record> type, String yaml, Object... given) {
        Reading reading = new YamlReader().read(FILE, yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.problems()).isEmpty();
        return new Binder().bind(FILE, reading.tree().orElseThrow(), new Shapes().record(type), given);
    }

    /** The value of the only component. */
    private static Object value(Class<? extends Record> type, String yaml) throws ReflectiveOperationException {
        Binder.Bound bound = bind(type, yaml);
        assertThat(bound.problems()).isEmpty();
        return type.getMethod("v").invoke(bound.value().orElseThrow());
    }

    /** The problems as the command line would print them, each with its hint. */
    private static String problems(Class<? extends Record> type, String yaml, Object... given) {
        return text(bind(type, yaml, given).problems());
    }

    private static String text(List<Problem> problems) {
        return problems.stream()
                .sorted()
                .map(p -> p.location() + ": " + p.severity().word() + ": " + p.message() + " (" + p.rule() + "): "
                        + p.hint())
                .collect(Collectors.joining("\n"));
    }

    @Nested
    class Strings {

        @ParameterizedTest
        @ValueSource(strings = {"no", "2021-05-06", "1.10", "0x10", "~", "null", "true", "O'Neill", "1e3", "12:30:45"})
        void areTheTextAsTyped(String text) throws ReflectiveOperationException {
            assertThat(value(AString.class, "v: " + text)).isEqualTo(text);
        }

        @Test
        void keepSpacesInQuotes() throws ReflectiveOperationException {
            assertThat(value(AString.class, "v: ' a '")).isEqualTo(" a ");
        }

        @Test
        void loseTheLineEndThatClosesABlock() throws ReflectiveOperationException {
            assertThat(value(AString.class, "v: |\n  one\n\n  two\n")).isEqualTo("one\n\ntwo");
            assertThat(value(AText.class, "v: |+\n  one\n\n\n")).isEqualTo(LocalText.of("one"));
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
                            + "use a tag of BCP 47 such as \"en\" or \"cy\", at most 80 characters\n"
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
        @ValueSource(strings = {"6 May 2021", "06/05/2021", "2021-5-6", "2021-05-06T10:00", "20210506", "2021-05-0６"})
        void areNothingElse(String text) {
            assertThat(problems(ADate.class, "v: " + text))
                    .isEqualTo("f.yaml:1:4: error: expected a date such as 2021-05-06, found \"" + text + "\" (value): "
                            + "write the year, the month and the day, as in 2021-05-06");
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

    @Nested
    class ListsAndMaps {

        @Test
        void keepTheirOrder() throws ReflectiveOperationException {
            assertThat(value(AList.class, "v: [b, a, no]")).isEqualTo(List.of("b", "a", "no"));
        }

        @Test
        void areNotGuessedFromASingleValue() {
            assertThat(problems(AList.class, "v: en"))
                    .isEqualTo("f.yaml:1:4: error: expected a list, found \"en\" (value): write it in brackets: [en]");
        }

        @Test
        void reportEveryBadItem() {
            assertThat(problems(Points.class, "v:\n  - {label: a}\n  - b\n  - {on: 2021-05-06}\n  -\n"))
                    .isEqualTo("f.yaml:3:5: error: expected a map such as {label: ...}, found \"b\" (value): "
                            + "write each part on a line of its own: its key, a colon and its value\n"
                            + "f.yaml:4:5: error: \"label\" is missing (missing-key): add \"label: ...\"\n"
                            + "f.yaml:5:4: error: expected a map such as {label: ...}, found nothing (value): "
                            + "write each part on a line of its own: its key, a colon and its value");
        }

        @Test
        void giveARecordItsKeyAsId() {
            Binder.Bound bound = bind(Areas.class, "areas:\n  acle: {name: Acle}\n  a-2: {name: no}\n", "norfolk");
            assertThat(bound.problems()).isEmpty();
            assertThat(bound.value().orElseThrow())
                    .hasToString("Areas[id=norfolk, areas={acle=Area[id=acle, name=Acle, since=Optional.empty], "
                            + "a-2=Area[id=a-2, name=no, since=Optional.empty]}]");
        }

        @Test
        void keepTheGoodEntriesBesideABadOne() {
            Binder.Bound bound = bind(Areas.class, "areas:\n  acle: {name: Acle}\n  diss: {}\n  hoveton:\n", "norfolk");
            assertThat(text(bound.problems()))
                    .isEqualTo("f.yaml:3:9: error: \"name\" is missing (missing-key): add \"name: ...\"\n"
                            + "f.yaml:4:3: error: \"name\" is missing (missing-key): add \"name: ...\"");
            assertThat(((Areas) bound.value().orElseThrow()).areas()).containsOnlyKeys("acle");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Acle", "a--b", "-a", "a-", "a b", "a.b", "é", "a_b", "../a"})
        void refuseKeysThatAreNoIds(String key) {
            assertThat(problems(Areas.class, "areas: {" + key + ": {name: x}}", "norfolk"))
                    .isEqualTo(
                            "f.yaml:1:9: error: \"" + key + "\" cannot be an id (id): use small letters a to z, digits "
                                    + "and single hyphens, as in \"flexible-funding\", at most 80 characters");
        }

        @Test
        void takeDotsInTheIdsOfBallotsOnly() throws ReflectiveOperationException {
            assertThat((Map<?, ?>) value(Ballots.class, "v: {local.norfolk.acle.2021-05-06: {area: acle}}"))
                    .hasSize(1);
            assertThat(problems(Ballots.class, "v: {local..acle: {area: acle}}"))
                    .contains("cannot be an id");
            String long80 = "a".repeat(80);
            assertThat(problems(Ballots.class, "v: {" + long80 + ": {area: acle}}"))
                    .isEmpty();
            assertThat(problems(Ballots.class, "v: {" + long80 + "a: {area: acle}}"))
                    .contains("cannot be an id");
        }

        @Test
        void leaveOutAListThatSaysNothing() throws ReflectiveOperationException {
            assertThat((Map<?, ?>) value(Lists.class, "v: {a: [{label: x}], b: [], c: }"))
                    .isEqualTo(Map.of("a", List.of(new Point("x", Optional.empty()))));
        }
    }

    @Nested
    class LeavingOut {

        private static final String NOTHING = "LeftOut[text=Optional.empty, agreed=Optional.empty, list=[], areas={}, "
                + "yes=false, three=3, colour=DARK_BLUE, languages=[en], point=Point[label=here, on=Optional.empty]]";

        @Test
        void aKeyMeansItsDefault() {
            assertThat(bind(LeftOut.class, "{}").value().orElseThrow()).hasToString(NOTHING);
        }

        @Test
        void aValueIsLeavingOutTheKey() {
            String yaml = "text:\nagreed:\nlist:\nareas:\nyes:\nthree: ''\ncolour:\nlanguages:\npoint:\n";
            assertThat(bind(LeftOut.class, yaml).problems()).isEmpty();
            assertThat(bind(LeftOut.class, yaml).value().orElseThrow()).hasToString(NOTHING);
        }

        @Test
        void somethingRequiredIsAnError() {
            assertThat(problems(APoint.class, "v:\n  on: 2021-05-06\n"))
                    .isEqualTo("f.yaml:2:3: error: \"label\" is missing (missing-key): add \"label: ...\"");
            assertThat(problems(APoint.class, "v:\n"))
                    .isEqualTo("f.yaml:1:1: error: \"v\" has no value (missing-key): write it as \"v: {label: ...}\"");
        }

        @Test
        void isNotWhatFalseDoes() {
            assertThat(((LeftOut) bind(LeftOut.class, "agreed: false").value().orElseThrow()).agreed())
                    .contains(false);
        }
    }

    @Nested
    class UnknownKeys {

        @Test
        void areGuessedAndDoNotHideTheRest() {
            Binder.Bound bound = bind(Keys.class, "name: Jo\nothr_names: Ann\nborn_on: 6 May\n", "jo");
            assertThat(text(bound.problems()))
                    .isEqualTo(
                            "f.yaml:2:1: error: unknown key \"othr_names\" (unknown-key): did you mean \"other_names\"?\n"
                                    + "f.yaml:3:10: error: expected a date such as 2021-05-06, found \"6 May\" (value): "
                                    + "write the year, the month and the day, as in 2021-05-06");
        }

        @Test
        void areAnsweredWithTheKnownOnes() {
            assertThat(problems(Keys.class, "name: Jo\ncolour: red\n", "jo"))
                    .isEqualTo("f.yaml:2:1: error: unknown key \"colour\" (unknown-key): "
                            + "the keys here are name, other_names, born_on");
        }

        @Test
        void areNotReportedOnceMoreAsMissing() {
            assertThat(problems(Keys.class, "nam: Jo\n", "jo"))
                    .isEqualTo("f.yaml:1:1: error: unknown key \"nam\" (unknown-key): did you mean \"name\"?");
            assertThat(bind(Keys.class, "nam: Jo\n", "jo").value()).isEmpty();
            assertThat(bind(Keys.class, "nam: Jo\nname: Joe\n", "jo").value()).isPresent();
        }

        @Test
        void includeTheIdThatIsGivenByTheFile() {
            assertThat(problems(Keys.class, "id: jo\nname: Jo\n", "jo"))
                    .startsWith("f.yaml:1:1: error: unknown key \"id\"");
        }
    }

    @Nested
    class BadValues {

        @Test
        void leaveARecordWithAnIdWhereTheyAreNotRequired() {
            assertThat(bind(Keys.class, "name: Jo\nborn_on: soon\n", "jo").value())
                    .contains(new Keys("jo", "Jo", Optional.empty(), Optional.empty()));
            assertThat(bind(Keys.class, "name: [Jo]\n", "jo").value()).isEmpty();
        }

        @Test
        void leaveNoRecordWithoutAnId() {
            assertThat(bind(Point.class, "label: here\non: soon\n").value()).isEmpty();
        }

        @Test
        void areQuotedInShort() {
            assertThat(problems(ADate.class, "v: " + "long ".repeat(20)))
                    .contains("found \"long long long long long long long long …\" (value)");
        }
    }
}
