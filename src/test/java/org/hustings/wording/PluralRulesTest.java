package org.hustings.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notation of CLDR's plural rules, with CLDR's own samples for each category. */
class PluralRulesTest {

    private static final Map<String, List<String>> LANGUAGES = Map.of(
            "en", List.of("one: i = 1 and v = 0"),
            "cy", List.of("zero: n = 0", "one: n = 1", "two: n = 2", "few: n = 3", "many: n = 6"),
            "he", List.of("one: i = 1 and v = 0 or i = 0 and v != 0", "two: i = 2 and v = 0"),
            "ar", List.of("zero: n = 0", "one: n = 1", "two: n = 2", "few: n % 100 = 3..10", "many: n % 100 = 11..99"),
            "pl",
                    List.of(
                            "one: i = 1 and v = 0",
                            "few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
                            "many: v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9"
                                    + " or v = 0 and i % 100 = 12..14"),
            "gd", List.of("one: n = 1,11", "two: n = 2,12", "few: n = 3..10,13..19"),
            "ja", List.of());

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                en | one   | 1
                en | other | 0 2 16 100 1.0 1.1 0.5
                cy | zero  | 0 0.0
                cy | one   | 1 1.0
                cy | two   | 2 2.00
                cy | few   | 3
                cy | many  | 6 6.0
                cy | other | 4 5 7 8 16 20 100 1000 0.1 2.5
                he | one   | 1 0.1 0.01
                he | two   | 2
                he | other | 0 3 17 2.0 1.5
                ar | zero  | 0
                ar | two   | 2
                ar | few   | 3 10 103 110 1003
                ar | many  | 11 26 99 111 1011
                ar | other | 100 102 200 202 0.1 3.5
                pl | one   | 1
                pl | few   | 2 4 22 24 104
                pl | many  | 0 5 14 19 25 100
                pl | other | 0.5 1.0 2.5
                gd | one   | 1 11
                gd | few   | 3 10 13 19
                gd | other | 0 20 34
                ja | other | 0 1 2 1.5
                """)
    void aNumberTakesTheCategoryOfCldr(String language, String category, String samples) {
        PluralRules rules = rules(language);
        for (String sample : samples.split(" ", -1)) {
            assertThat(rules.category(new BigDecimal(sample))).as(sample).isEqualTo(category);
            if (!sample.contains(".")) {
                assertThat(rules.category(Long.parseLong(sample))).as(sample).isEqualTo(category);
            }
        }
    }

    @Test
    void aLanguageHasTheCategoriesOfItsRules() {
        assertThat(rules("en").categories()).containsExactly("one", "other");
        assertThat(rules("cy").categories()).containsExactly("zero", "one", "two", "few", "many", "other");
        assertThat(rules("ja").categories()).containsExactly("other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "n", "1", "n == 1", "x = 1", "n = 1 and", "n = 1..", "n % = 1", "n = 1 @integer 1", "when 1"
            })
    void whatIsNoRuleIsToldApart(String text) {
        assertThat(PluralRules.isBroken("plural.one", text)).isTrue();
        assertThat(PluralRules.isBroken("plural.other", text)).isFalse();
    }

    private static PluralRules rules(String language) {
        Map<String, String> strings = LANGUAGES.get(language).stream()
                .map(rule -> rule.split(": ", -1))
                .collect(Collectors.toMap(
                        rule -> "plural." + rule[0], rule -> rule[1], (a, b) -> a, LinkedHashMap::new));
        assertThat(Arrays.asList(strings.keySet().toArray()))
                .allMatch(key -> !PluralRules.isBroken(key.toString(), strings.get(key.toString())));
        return PluralRules.of(strings);
    }
}
