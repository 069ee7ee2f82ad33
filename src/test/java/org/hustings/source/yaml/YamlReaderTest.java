package org.hustings.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file that can be read says, and where. */
class YamlReaderTest {

    private final YamlReader reader = new YamlReader();

    static List<Cases.Case> cases() {
        return Stream.of("trees.txt", "rare.txt")
                .map(Cases::in)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reads(Cases.Case given) {
        Reading reading = reader.read("x.yaml", given.bytes());

        assertThat(reading.problems()).isEmpty();
        assertThat(Outline.of(reading.tree().orElseThrow())).isEqualTo(given.expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing yet\n", "---\n", "---\n# nothing yet\n...\n", "\uFEFF"})
    void tellsAnEmptyFileFromABrokenOne(String yaml) {
        Reading reading = read(yaml);

        assertThat(reading.isEmpty()).isTrue();
        assertThat(reading.tree()).isEmpty();
    }

    @Test
    void givesNoTreeOfABrokenFile() {
        Reading reading = read("name: @jo\n");

        assertThat(reading.isEmpty()).isFalse();
        assertThat(reading.tree()).isEmpty();
    }

    @Test
    void keepsTheFirstOfTwoEqualKeysSoThatChecksCanGoOn() {
        Reading reading = read("name: Jo\nname: Sam\n");

        assertThat(Outline.of(reading.tree().orElseThrow())).isEqualTo("""
                        1:1 map
                          1:1 «name»: 1:7 plain «Jo»
                        """);
    }

    /** The second time with an anchor, which only the engine reads. */
    @ParameterizedTest
    @ValueSource(strings = {"", "&x "})
    void takesTheEscapesOfSeparators(String anchor) {
        String yaml = "a: " + anchor + "\"x\\Ly\\P\\\\L\"\nb: C:\\Lists\\Posts\nc: 'it\\L'\nd: |\n  e\\P\n";
        Reading reading = read(yaml);

        assertThat(reading.problems()).isEmpty();
        assertThat(((YamlNode.Mapping) reading.tree().orElseThrow()).entries())
                .extracting(entry -> ((YamlNode.Scalar) entry.value()).text())
                .containsExactly("x\u2028y\u2029\\L", "C:\\Lists\\Posts", "it\\L", "e\\P\n");
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(read("\uFEFFname: Jo\n").tree()).isEqualTo(read("name: Jo\n").tree());
    }

    @Test
    void takesTheLineBreaksOfEverySystem() {
        String yaml = "a:\n  - b\nc: |\n  d\n  e\nf: \"g\n  h\"\n";

        assertThat(read(yaml.replace("\n", "\r\n")).tree()).isEqualTo(read(yaml).tree());
        assertThat(read(yaml.replace("\n", "\r")).tree()).isEqualTo(read(yaml).tree());
    }

    @Test
    void readsAnyCharacterAtAnyPlace() {
        for (int length = 1000; length < 1100; length++) {
            String yaml = "a: " + "x".repeat(length) + "𝄞 y\nb: &c d\n";
            assertThat(read(yaml).problems()).isEmpty();
        }
    }

    private Reading read(String yaml) {
        return reader.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
