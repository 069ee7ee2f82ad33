package org.hustings.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the quick reader reads, it reads as the engine does; and it reads what editors ordinarily write. */
class QuickReaderTest {

    private final QuickReader quick = new QuickReader();

    static List<Cases.Case> everyday() {
        return Cases.in("trees.txt");
    }

    static List<Cases.Case> broken() {
        return Cases.in("problems.txt");
    }

    static List<String> ordinary() {
        return List.of("agreement.yaml", "call.yaml", "candidate.yaml", "election.yaml", "exported.yaml", "site.yaml");
    }

    @ParameterizedTest
    @MethodSource("everyday")
    void readsEverydayYaml(Cases.Case given) {
        assertThat(agrees(given.yaml())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void leavesProblemsToTheEngine(Cases.Case given) {
        agrees(given.yaml());
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void readsOrdinaryFiles(String file) {
        String yaml = Cases.text("ordinary/" + file);

        assertThat(agrees(yaml)).isTrue();
        assertThat(agrees(yaml.replace("\n", "\r\n"))).isTrue();
        assertThat(agrees("\uFEFF" + yaml)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void agreesWithTheEngineOnFilesWithSlips(String file) {
        String yaml = Cases.text("ordinary/" + file);
        Random random = new Random(file.hashCode());
        for (int i = 0; i < 500; i++) {
            agrees(Slips.in(yaml, random));
        }
    }

    @Test
    void agreesWithTheEngineOnRandomDocuments() {
        int read = 0;
        for (int seed = 0; seed < 3000; seed++) {
            read += agrees(RandomYaml.document(seed)) ? 1 : 0;
        }
        assertThat(read).as("documents that the quick reader took on").isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C3A9", "EFBFBD", "ED9FBF", "EE8080", "F0908080", "F48FBFBF", "C2A0", "E280A8"})
    void readsEveryCharacterOfUtf8(String hex) {
        assertThat(agrees(around(hex))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "BF",
                "C080",
                "C1BF",
                "C280",
                "C285",
                "C3",
                "E08080",
                "E282",
                "EDA080",
                "EDBFBF",
                "EFBBBF",
                "EFBFBE",
                "EFBFBF",
                "F0808080",
                "F48FBF",
                "F4908080",
                "F5808080",
                "FF",
                "00",
                "0B",
                "1B",
                "7F",
                "09",
                "0D"
            })
    void givesUpOnEverythingElse(String hex) {
        assertThat(agrees(around(hex))).isFalse();
    }

    private static byte[] around(String hex) {
        ByteArrayOutputStream yaml = new ByteArrayOutputStream();
        yaml.writeBytes("name: Jo ".getBytes(StandardCharsets.UTF_8));
        yaml.writeBytes(HexFormat.of().parseHex(hex));
        yaml.writeBytes(" Sample\n".getBytes(StandardCharsets.UTF_8));
        return yaml.toByteArray();
    }

    @Test
    void agreesWithTheEngineOnRandomBytes() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(4)];
            random.nextBytes(bytes);
            agrees(around(HexFormat.of().formatHex(bytes)));
        }
    }

    @Test
    void isNotMisledByAnEarlierFile() {
        assertThat(agrees("name: Jo Sample\nparty: labour\n")).isTrue();
        assertThat(agrees("a: [b")).isFalse();
        assertThat(agrees("a: {b: \"c")).isFalse();
        assertThat(agrees("a: b\n")).isTrue();
    }

    /** Whether the quick reader read a text; if so, the engine must have read the same and had nothing to say. */
    private boolean agrees(String yaml) {
        return agrees(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private boolean agrees(byte[] bytes) {
        YamlNode tree = quick.read(bytes);
        if (tree == null) {
            return false;
        }
        Reading reference = EngineReader.read("x.yaml", bytes);
        String yaml = new String(bytes, StandardCharsets.UTF_8);
        assertThat(reference.problems()).as(yaml).isEmpty();
        if (!reference.tree().equals(Optional.of(tree))) {
            assertThat(Outline.of(tree))
                    .as(yaml)
                    .isEqualTo(reference.tree().map(Outline::of).orElse("nothing"));
        }
        return true;
    }
}
