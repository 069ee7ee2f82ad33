package org.hustings.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void latinStaysAsItIs() {
        assertThat(Script.visual("Si\u00E2n (Acle)", false)).isEqualTo("Si\u00E2n (Acle)");
    }

    @Test
    void anAccentJoinsItsLetter() {
        assertThat(Script.visual("Sia\u0302n", false)).isEqualTo("Si\u00E2n");
    }

    @Test
    void hebrewRunsFromTheRightAndItsNumbersFromTheLeft() {
        assertThat(Script.visual("\u05D0\u05D1 12", true)).isEqualTo("12 \u05D1\u05D0");
    }

    @Test
    void aNameInHebrewKeepsItsPlaceInAnEnglishLine() {
        assertThat(Script.visual("Jo \u05D0\u05D1 Sample", false)).isEqualTo("Jo \u05D1\u05D0 Sample");
    }

    @Test
    void bracketsTurnRound() {
        assertThat(Script.visual("(\u05D0)", true)).isEqualTo("(\u05D0)");
    }

    /** Beh, seen, meem: the first joins on, the second both ways, the last back; alif joins only back. */
    @Test
    void arabicLettersJoin() {
        assertThat(Script.visual("\u0628\u0633\u0645", true)).isEqualTo("\uFEE2\uFEB4\uFE91");
        assertThat(Script.visual("\u0628\u0627\u0628", true)).isEqualTo("\uFE8F\uFE8E\uFE91");
    }

    @Test
    void lamAndAlifAreOneLetter() {
        assertThat(Script.visual("\u0644\u0627", true)).isEqualTo("\uFEFB");
        assertThat(Script.visual("\u0628\u0644\u0627", true)).isEqualTo("\uFEFC\uFE91");
    }
}
