package org.hustings.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.source.Binding.bind;
import static org.hustings.source.Binding.problems;
import static org.hustings.source.Binding.text;
import static org.hustings.source.Binding.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Agreement;
import org.hustings.model.Ballot;
import org.hustings.model.Default;
import org.hustings.model.Given;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinderTest {

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
            @Default("up") Agreement.Direction direction,
            @Default("[en]") List<String> languages,
            @Default("{label: here}") Point point) {}

    public record Keys(@Given String id, String name, Optional<String> otherNames, Optional<LocalDate> bornOn) {}

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
            assertThat(bound.lost()).containsExactly("diss", "hoveton");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Acle", "a--b", "-a", "a-", "a b", "a.b", "é", "a_b", "../a"})
        void refuseKeysThatAreNoIds(String key) {
            assertThat(problems(Areas.class, "areas: {" + key + ": {name: x}}", "norfolk"))
                    .startsWith("f.yaml:1:9: error: \"" + key + "\" cannot be an id (id): ")
                    .endsWith("use small letters a to z, digits and single hyphens, as in \"flexible-funding\","
                            + " at most 80 characters");
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
                + "yes=false, three=3, direction=UP, languages=[en], point=Point[label=here, on=Optional.empty]]";

        @Test
        void aKeyMeansItsDefault() {
            assertThat(bind(LeftOut.class, "{}").value().orElseThrow()).hasToString(NOTHING);
        }

        @Test
        void aValueIsLeavingOutTheKey() {
            String yaml = "text:\nagreed:\nlist:\nareas:\nyes:\nthree: ''\ndirection:\nlanguages:\npoint:\n";
            assertThat(bind(LeftOut.class, yaml).problems()).isEmpty();
            assertThat(bind(LeftOut.class, yaml).value().orElseThrow()).hasToString(NOTHING);
        }

        @Test
        void yamlsWordForNothingIsLeavingOutAllButATextWhereItMayBeMeant() {
            String yaml =
                    "agreed: ~\nlist: null\nareas: ~\nyes: NULL\nthree: null\ndirection: ~\nlanguages: null\npoint: ~\n";
            assertThat(bind(LeftOut.class, yaml).problems()).isEmpty();
            assertThat(bind(LeftOut.class, yaml).value().orElseThrow()).hasToString(NOTHING);
            assertThat(problems(APoint.class, "v: ~\n")).contains("\"v\" has no value (missing-key)");
            assertThat(problems(APoint.class, "v: \u00A0 \u200B\n"))
                    .as("what only looks like nothing")
                    .contains("\"v\" has no value (missing-key)");
            assertThat(problems(LeftOut.class, "list: 'null'\n")).contains("expected a list, found \"null\"");
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
            assertThat(problems(Keys.class, "name: Jo\nborn_on: " + "long ".repeat(20), "jo"))
                    .contains("found \"long long long long long long long long …\" (value)");
        }
    }
}
