package org.hustings.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KEYS = List.of("party", "name", "status", "statement", "answers");

    @ParameterizedTest
    @CsvSource({
        "partty, party",
        "prty, party",
        "pary, party",
        "patry, party",
        "anwsers, answers",
        "Name, name",
        "statuss, status"
    })
    void findsTheWordThatWasMeant(String typed, String meant) {
        assertThat(Nearest.to(typed, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "x", "p", "replies"})
    void staysSilentWhereNothingIsNear(String typed) {
        assertThat(Nearest.to(typed, KEYS)).isEmpty();
    }

    @Test
    void takesTheFirstInTheAlphabetOfEquallyNearWords() {
        assertThat(Nearest.to("cat", List.of("hat", "bat", "rat"))).contains("bat");
    }

    @Test
    void namesSomeOfTheKnownWords() {
        assertThat(Nearest.some(List.of("b", "a"))).isEqualTo("a, b");
        assertThat(Nearest.some(
                        IntStream.range(10, 24).mapToObj(String::valueOf).toList()))
                .isEqualTo("10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, and 2 more");
    }
}
