package org.hustings.export.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From a word with a slip to the right one. */
class SpellingPartsTest {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    @Test
    void aBeginningIsWholeAndWithEachLetterLeftOut() {
        assertThat(SpellingParts.beginnings("johnson")).containsExactly("john", "ohn", "jhn", "jon", "joh");
        assertThat(SpellingParts.beginnings("lee")).containsExactly("lee", "ee", "le");
    }

    /** What assets/search.js computes; the browser tests would find nothing if the two differed. */
    @Test
    void theHashIsTheScripts() {
        assertThat(SpellingParts.hash("") & 0xffff).isEqualTo((0x811c9dc5 ^ (0x811c9dc5 >>> 16)) & 0xffff);
        assertThat(SpellingParts.hash("a")).isEqualTo(0xe40c292c ^ (0xe40c292c >>> 16));
    }

    @Test
    void aWordStandsInAPartOnceAndShortOnesNowhere() {
        SpellingParts one = SpellingParts.of(Set.of("mo", "lee", "jones", "johnson"), 1);
        assertThat(one.part(0)).isEqualTo("johnson\njones\nlee");
    }

    /** One letter wrong, missing, too many, or swapped with the next, anywhere in the word. */
    @Test
    void anySlipLeadsToAPartWithTheRightWord() {
        Random random = new Random(1932);
        Set<String> words = new HashSet<>();
        while (words.size() < 500) {
            words.add(word(random, 4 + random.nextInt(8)));
        }
        SpellingParts parts = SpellingParts.of(words, 64);
        for (String word : words) {
            for (int at = 0; at < word.length(); at++) {
                for (String slip : slips(word, at, LETTERS.charAt(random.nextInt(26)))) {
                    assertThat(reached(parts, slip)).as(slip).contains(word);
                }
            }
        }
    }

    private static List<String> reached(SpellingParts parts, String typed) {
        return SpellingParts.beginnings(typed).stream()
                .flatMap(beginning ->
                        Stream.of(parts.part(SpellingParts.hash(beginning) & 63).split("\n")))
                .toList();
    }

    private static List<String> slips(String word, int at, char letter) {
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        String swapped = after.isEmpty() ? word : before + after.charAt(0) + word.charAt(at) + after.substring(1);
        return List.of(before + letter + after, before + after, before + letter + word.substring(at), swapped);
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(26)));
        }
        return word.toString();
    }
}
