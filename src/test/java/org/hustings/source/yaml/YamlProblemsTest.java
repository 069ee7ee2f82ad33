package org.hustings.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an editor is told about a broken file, word for word. */
class YamlProblemsTest {

    static List<Cases.Case> cases() {
        return Cases.in("problems.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says(Cases.Case given) {
        Reading reading = new YamlReader().read("x.yaml", given.bytes());

        assertThat(told(reading)).isEqualTo(given.expected());
    }

    @Test
    void namesTheByteThatIsNotUtf8AndGuessesTheLetter() {
        byte[] bytes = "name: Jo\nother: é Ren\u00E9e\n".getBytes(StandardCharsets.UTF_8);
        byte[] windows = "other: é Ren".getBytes(StandardCharsets.UTF_8);
        bytes[9 + windows.length] = (byte) 0xE9;
        bytes[9 + windows.length + 1] = 'e';

        Reading reading = new YamlReader().read("x.yaml", bytes);

        assertThat(reading.tree()).isPresent();
        assertThat(told(reading)).isEqualTo("""
                        2:13: this character (byte E9) is not saved as UTF-8; it was probably meant to be "é"
                              save the file again with the encoding "UTF-8", then type the character once more
                        """);
    }

    @Test
    void recognisesUtf16() {
        Reading reading = new YamlReader().read("x.yaml", "name: Jo\n".getBytes(StandardCharsets.UTF_16));

        assertThat(reading.tree()).isEmpty();
        assertThat(told(reading)).startsWith("1:1: this file is saved as UTF-16");
    }

    @Test
    void doesNotListEveryByteOfAFileThatIsNoText() {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);

        Reading reading = new YamlReader().read("x.yaml", bytes);

        assertThat(reading.problems()).hasSizeBetween(1, 60);
    }

    @Test
    void readsLikeACompilersReport() {
        Reading reading =
                new YamlReader().read("data/x.yaml", "party: a\nname: Jo\nparty: b\n".getBytes(StandardCharsets.UTF_8));

        assertThat(reading.problems())
                .containsExactly(Problem.error(
                        new Location("data/x.yaml", 3, 1),
                        "yaml",
                        "\"party\" is written twice in this block; the first is in line 1",
                        "keep the one that is right and delete the other"));
    }

    @Test
    void boundsWhatAliasesExpandTo() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1);
            laughs.append("a" + i + ": &a" + i + " [" + String.join(", ", List.of(alias, alias, alias, alias)) + "]\n");
        }

        Reading reading = new YamlReader().read("x.yaml", laughs.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(told(reading)).contains("stand for more than 10000 values");
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void boundsTheDepth() {
        Reading reading = new YamlReader().read("x.yaml", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));

        assertThat(reading.tree()).isEmpty();
        assertThat(told(reading)).startsWith("1:65: this is nested more than 64 levels deep");
    }

    private static String told(Reading reading) {
        StringBuilder told = new StringBuilder(reading.problems().isEmpty() ? "nothing\n" : "");
        for (Problem problem : reading.problems()) {
            String at = problem.location().line() + ":" + problem.location().column() + ": ";
            told.append(at)
                    .append(problem.isError() ? "" : "(warning) ")
                    .append(problem.message())
                    .append('\n');
            told.append(" ".repeat(at.length())).append(problem.hint()).append('\n');
        }
        return told.toString();
    }
}
