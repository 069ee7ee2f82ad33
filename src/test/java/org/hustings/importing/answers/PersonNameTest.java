package org.hustings.importing.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "John Smith | JOHN  SMITH",
                "John Smith | Smith, John",
                "John Smith | Smith, Cllr. John",
                "John Smith | Cllr Dr John Smith MBE",
                "Bilal O'Brien | Dr Bilal O’Brien (Independent)",
                "Bilal O'Brien | Bilal O′Brien [he/him]",
                "Anne-Marie Jones | Anne Marie Jones",
                "Zoë Ní Bhriain | Zoe Ni Bhriain"
            })
    void isTheSameHoweverItIsTyped(String name, String typed) {
        assertThat(PersonName.of(typed).isSameAs(PersonName.of(name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "John Smith | John Michael Smith",
                "John Smith | Smith, John M.",
                "John Michael Smith | John Smith",
                "John Michael Smith | John M Smith",
                "Robert Smith | Robert 'Bob' Smith"
            })
    void mayLackNamesInTheMiddle(String name, String typed) {
        assertThat(PersonName.of(typed).isSameAs(PersonName.of(name))).isFalse();
        assertThat(PersonName.of(typed).isSameButForMiddleNames(PersonName.of(name)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "John Smith | J Smith",
                "J Smith | J Michael Smith",
                "John Smith | Jon Smith",
                "John Smith | Smith John",
                "John Smith | John",
                "John Smith | Smith",
                "John Michael Smith | John Peter Smith",
                "Smith | Dr",
                "John Smith | ''"
            })
    void isNobodyElses(String name, String typed) {
        assertThat(PersonName.of(typed).isSameAs(PersonName.of(name))).isFalse();
        assertThat(PersonName.of(typed).isSameButForMiddleNames(PersonName.of(name)))
                .isFalse();
    }
}
