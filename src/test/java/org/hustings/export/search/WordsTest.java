package org.hustings.export.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How names are cut up and compared. */
class WordsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Jo Sample, jo sample",
                "O'Neill, oneill",
                "O’Neill, oneill",
                "Thorne-Wakeley, thorne wakeley",
                "Siân ap Rhys, sian ap rhys",
                "Ŵyn Llŷr, wyn llyr",
                "Zoe\u0308 Brûlé, zoe brule",
                "Bjørn Ødegård, bjorn odegard",
                "Łukasz Wiśniewski, lukasz wisniewski",
                "St. Mary's & All Saints, st marys all saints",
                "Weiß, weiss",
                "Ward 12, ward 12",
                "  Acle , acle",
                "Яна Иванова, яна иванова",
                "李 小龙, 李 小龙",
                "ŞİRİN, sirin",
            })
    void ofAText(String text, String words) {
        assertThat(Words.of(text)).containsExactly(words.split(" "));
    }

    @Test
    void ofNothing() {
        assertThat(Words.of("")).isEmpty();
        assertThat(Words.of(" - & ' ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jo Sample", "Thorne-Wakeley", "A & B", "", "Acle"})
    void areNeverMoreThanCounted(String text) {
        assertThat(Words.count(text)).isGreaterThanOrEqualTo(Words.of(text).size());
    }
}
