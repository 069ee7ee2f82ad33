package org.hustings.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Bridie O’Neill, bridie-oneill",
        "Bjørn Ødegård, bjorn-odegard",
        "Łukasz  Wiśniewski, lukasz-wisniewski",
        "Siân ap-Rhys, sian-ap-rhys",
        "Green & Plum (Kite) Party!, green-and-plum-kite-party",
        "STRAßE, strasse",
        "'-', ''",
        "李明, ''"
    })
    void namesBecomeIds(String name, String id) {
        assertThat(Slug.of(name)).isEqualTo(id);
    }

    @Test
    void idsAreCutBetweenWordsAndKeepTheirEnding() {
        String name = "abcdefghi ".repeat(12);
        assertThat(Slug.of(name)).hasSize(79).endsWith("-abcdefghi");
        assertThat(Slug.with(Slug.of(name), "12345"))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("-abcdefghi-12345");
        assertThat(Slug.of("x".repeat(200))).hasSize(80);
    }
}
