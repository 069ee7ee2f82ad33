package org.hustings.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hustings.source.Ids;
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
        "Zoë Brûlé-Łukasz, zoe-brule-lukasz",
        "' Dr. J.  Sample, MP ', dr-j-sample-mp",
        "Mei Chan 陳美, mei-chan-chenmei",
        "李明, liming",
        "Ольга Иванова, olga-ivanova",
        "Μαρία Παππά, maria-pappa",
        "دانا سليم, dn-slym",
        "דנה לוי, dnh-lvy",
        "민지, minji",
        "'-', ''",
        "🙂, ''"
    })
    void namesBecomeIds(String name, String id) {
        assertThat(Slug.of(name)).isEqualTo(id);
        assertThat(id.isEmpty() || Ids.PLAIN.allows(id)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Jo Sample, 12345, jo-sample",
        "Jo Sample, , jo-sample",
        "Mei Chan 陳美, 12345, mei-chan-chenmei",
        "دانا سليم, 12345, person-12345",
        "دانا سليم, , dn-slym",
        "🙂, , candidate"
    })
    void whoWritesNoLetterOfOursIsCalledByTheirNumber(String name, String person, String id) {
        assertThat(Slug.ofPerson(name, Optional.ofNullable(person))).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "JOSÉ Ibáñez, jose ibanez, true",
        "دانا سليم, ليلى سليم, false",
        "李明, 李名, false",
        "कवि, कव, false",
        "שָׁלוֹם, שלום, true"
    })
    void namesAreTheSameInAnyScriptButForAccents(String one, String other, boolean same) {
        assertThat(Slug.folded(one).equals(Slug.folded(other))).isEqualTo(same);
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
