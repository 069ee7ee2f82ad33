package org.hustings.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuessedNameTest {

    @Test
    void theLastWordIsTheSurname() {
        assertThat(GuessedName.of(" Jo Ann Sample ")).isEqualTo(new GuessedName("Sample", "Jo Ann"));
        assertThat(GuessedName.of("Bono")).isEqualTo(new GuessedName("Bono", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna van Dyke | van",
                "Anna Van Dyke | Van",
                "Maria de la Cruz | de",
                "Ian St. John | St.",
                "Rhys ap Gwilym | ap",
                "Seán Ó Briain | Ó",
                "Jo McCarthy | McCarthy",
                "Jo MacLean | MacLean",
                "Jo O'Neill | O'Neill",
                "Jo O’Neill | O’Neill",
                "Jo D'Arcy | D'Arcy",
                "Sam Taylor-Jones | Taylor-Jones",
                "Sam Taylor - Jones | -",
                "Jo Sample Jr | Jr",
                "Jo Sample Jr. | Jr.",
                "Jo Sample III | III",
                "Jo Sample OBE | OBE",
                "Jo Sample B.E.M. | B.E.M."
            })
    void someSurnamesAreAGuess(String name, String word) {
        assertThat(GuessedName.of(name).doubt()).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jo Sample",
                "Jo Ann Sample",
                "Van Morrison",
                "Mary-Ann Smith",
                "Jo Mackay",
                "Jo Macey",
                "Jo Mac",
                "Li Ma",
                "Anh Le",
                "Jo Vane",
                "Bono"
            })
    void othersAreNot(String name) {
        assertThat(GuessedName.of(name).doubt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna van Dyke | van Dyke | Anna",
                "Maria Luz de la Cruz | de la Cruz | Maria Luz",
                "Jo Ann Sample Jr | Sample | Jo Ann",
                "Jo McCarthy | McCarthy | Jo",
                "Sam Taylor-Jones | Taylor-Jones | Sam",
                "OBE | OBE | ''"
            })
    void aLikelierGuessIsOffered(String name, String surname, String otherNames) {
        assertThat(GuessedName.of(name).likely()).isEqualTo(new GuessedName(surname, otherNames));
    }
}
