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

    /** The strings set a name apart that runs the other way; that says where it stands and is not to be seen. */
    @Test
    void whatSetsANameApartIsNotSeen() {
        assertThat(Script.visual("\u05D0 \u2068Jo Sample (x)\u2069, \u2068Acle\u2069", true))
                .isEqualTo("Acle ,Jo Sample (x) \u05D0");
        assertThat(Script.visual("\u2068\u05D0\u05D1\u2069, Acle", false)).isEqualTo("\u05D1\u05D0, Acle");
        assertThat(Script.visual("\u200EJo\u00AD \u2060Sam\uFEFF", false)).isEqualTo("Jo Sam");
    }

    @Test
    void anySpaceIsASpace() {
        assertThat(Script.visual("97\u202F000\u00A0\u2009x", false)).isEqualTo("97 000  x");
    }

    /** As in Persian, where a plural's ending stands unjoined in the same word. */
    @Test
    void aJoinerJoinsAndANonJoinerParts() {
        assertThat(Script.visual("\u0628\u200C\u0628", true)).isEqualTo("\uFE8F\uFE8F");
        assertThat(Script.visual("\u0628\u200D", true)).isEqualTo("\uFE91");
    }

    @Test
    void lettersAreDrawnWithoutTheirPoints() {
        assertThat(Script.visual("\u05E9\u05C1\u05B8\u05DC", true)).isEqualTo("\u05DC\u05E9");
        assertThat(Script.visual("\u0628\u064E\u06E1\u0628", true)).isEqualTo("\uFE90\uFE91");
    }
}
