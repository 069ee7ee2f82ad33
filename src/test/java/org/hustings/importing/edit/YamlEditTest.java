package org.hustings.importing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.importing.edit.Value.Field;
import org.hustings.importing.edit.Value.Literal;
import org.hustings.importing.edit.Value.Text;
import org.hustings.importing.edit.Value.Words;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.Reading;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlNode.Mapping;
import org.hustings.source.yaml.YamlNode.Scalar;
import org.hustings.source.yaml.YamlNode.Sequence;
import org.hustings.source.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class YamlEditTest {

    /** Texts that somebody may have typed into a form, and that YAML might read as something else. */
    private static final List<String> HOSTILE = List.of(
            "Jo",
            "no",
            "",
            " x ",
            "~",
            "12:30",
            "2021-05-06",
            "1e3",
            "0x10",
            "- a",
            "a: b",
            "a #b",
            "a:",
            "#",
            "'",
            "\"",
            "it's \"so\"",
            "back\\slash",
            "{a}",
            "[a, b]",
            "a, b",
            "*a",
            "&a",
            "!t",
            "%a",
            "@a",
            "`a`",
            "|",
            ">",
            "? a",
            "<<",
            "=",
            "...",
            "---",
            "a\nb",
            "\n",
            "a\n\n  b\n",
            "\ttab",
            "a\tb",
            "é",
            "𝄞",
            "\u00A0x",
            "\u2028",
            "\u0085",
            "\uFEFF",
            "\u0007",
            "=1+1",
            "true",
            "null",
            "O’Neill",
            "x\r\ny",
            "ends with space ");

    @Test
    void aValueChangesAndItsQuotesCommentAndNeighboursStay() {
        String text = """
                # Who she is
                name: 'Jo Sample'   # as she writes it
                party: labour
                result: {elected: false, votes: 12} # counted twice
                """;
        assertThat(edit(text)
                        .set(List.of("name"), new Text("Jo O'Sample"))
                        .set(List.of("result", "elected"), new Literal("true"))
                        .insert(
                                List.of(),
                                List.of("name", "ballot_name", "party"),
                                List.of(new Field("person", new Literal("7"))))
                        .result())
                .contains("""
                # Who she is
                name: 'Jo O''Sample'   # as she writes it
                party: labour
                person: 7
                result: {elected: true, votes: 12} # counted twice
                """);
    }

    @Test
    void aListGrowsInTheFormThatItHas() {
        String text =
                "a:\n- {k: v} # one\n\n# two\nb: [x, y]\nc: []\nd: # nothing yet\ne:\n    - k: |\n        words\n\nf: 1";
        YamlEdit edit = edit(text);
        for (String key : List.of("a", "b", "c", "d", "e")) {
            edit.append(List.of(key), List.of(new Text("new")));
        }
        assertThat(edit.result())
                .contains("a:\n- {k: v} # one\n- new\n\n# two\nb: [x, y, new]\nc:\n  - new\nd: # nothing yet\n  - new\n"
                        + "e:\n    - k: |\n        words\n    - new\n\nf: 1");
    }

    @Test
    void aMapThatIsEmptyIsFilledAsABlock() {
        assertThat(edit("areas: {}  # none so far\nname: A\n")
                        .insert(
                                List.of("areas"),
                                List.of(),
                                List.of(new Field("acle", Value.inline(new Field("name", new Text("Acle"))))))
                        .result())
                .contains("areas:  # none so far\n  acle: {name: Acle}\nname: A\n");
    }

    @Test
    void lineEndsMarksAndAMissingLastLineEndStay() {
        assertThat(edit("\uFEFFa: 1\r\nb: 2")
                        .insert(List.of(), List.of("b"), List.of(new Field("c", new Literal("3"))))
                        .result())
                .contains("\uFEFFa: 1\r\nb: 2\r\nc: 3");
        assertThat(edit("# nothing yet")
                        .insert(List.of(), List.of(), List.of(new Field("c", new Literal("3"))))
                        .result())
                .contains("# nothing yet\nc: 3");
    }

    @Test
    void aKeyGoesWithItsLinesAndACommentBehindItStays() {
        assertThat(removed("a: 1\nb: 'x # y'\nc: 3\n")).contains("a: 1\nc: 3\n");
        assertThat(removed("a: 1\r\nb: 2 # mine\r\nc: 3\r\n")).contains("a: 1\r\n# mine\r\nc: 3\r\n");
        assertThat(removed("# one\nb: |\n  two\n\n  three\nc: 3\n")).contains("# one\nc: 3\n");
        assertThat(removed("b: two\n  three\nc: 3")).contains("c: 3");
        assertThat(removed("a: 1\nb: 2")).contains("a: 1\n");
        assertThat(removed("{a: 1, b: 2}\n")).isEmpty();
        assertThat(removed("b: &x 1\nc: *x\n")).isEmpty();
        assertThat(removed("a: 1\n")).isEmpty();
    }

    @Test
    void aMapIsRemovedWhole_unlessACommentStandsInside() {
        assertThat(removed("a: 1\nb: {x: 1,\n  y: 2} # mine\nc: 3\n")).contains("a: 1\n# mine\nc: 3\n");
        assertThat(removed("a: 1\nb:\n  x: 1\n  y: 2\nc: 3\n")).contains("a: 1\nc: 3\n");
        assertThat(removed("a: 1\nb:\n  x: 1 # mine\n  y: 2\nc: 3\n")).isEmpty();
        assertThat(removed("a: {b: 1}\nc: 3\n")).isEmpty();
    }

    @Test
    void aCommentInsideBracesGoesToTheEndOfItsLine_andAwayAgain() {
        List<String> status = List.of("status");
        for (String text : List.of("{a: 1, status: x}\n", "{\n  status: x,\n  a: 1,\n}\n")) {
            String changed =
                    edit(text).set(status, new Literal("y"), "why?").result().orElseThrow();
            assertThat(changed.lines().filter(line -> line.contains("y"))).allMatch(line -> line.endsWith("  # why?"));
            assertThat(edit(changed)
                            .set(status, new Literal("x"))
                            .forget(status, "why?")
                            .result())
                    .contains(text);
        }
        assertThat(edit("{a: 1}\n")
                        .insert(List.of(), List.of("a"), List.of(new Field("b", new Literal("2"), "why?")))
                        .result())
                .contains("{a: 1, b: 2}  # why?\n");
        assertThat(edit("{status: x} # mine\n")
                        .set(status, new Literal("y"), "why?")
                        .result())
                .contains("# why?\n{status: y} # mine\n");
    }

    @Test
    void aMapTakesThePlaceOfAWordForNothing() {
        for (String nothing : List.of("", " ~", " null")) {
            assertThat(edit("a:" + nothing + "\nb: 1\n")
                            .insert(List.of("a"), List.of(), List.of(new Field("x", new Literal("1"))))
                            .result())
                    .contains("a:\n  x: 1\nb: 1\n");
        }
    }

    @Test
    void whatCannotBeRemovedIsKnownBefore() {
        assertThat(edit("a: 1\nb: {en: x, cy: y}  # mine\n").isRemovable("b")).isTrue();
        assertThat(edit("a: 1\nb:\n  en: x\n  # mine\n  cy: y\n").isRemovable("b"))
                .as("a comment inside its value")
                .isFalse();
        assertThat(edit("{a: 1, b: x}\n").isRemovable("b"))
                .as("a file in braces")
                .isFalse();
        assertThat(edit("a: 1\n").isRemovable("b")).isFalse();
    }

    private static Optional<String> removed(String text) {
        return edit(text).remove("b").result();
    }

    @Test
    void aMarkComesAndGoesBesideACommentThatIsThere() {
        List<String> status = List.of("status");
        String text = "name: Jo\nstatus: standing  # mine\n";
        String marked = "name: Jo\n# why?\nstatus: withdrawn  # mine\n";
        assertThat(edit(text).set(status, new Literal("withdrawn"), "why?").result())
                .contains(marked);
        assertThat(edit(marked)
                        .set(status, new Literal("standing"))
                        .forget(status, "why?")
                        .result())
                .contains(text);
        assertThat(edit("status: standing # mine\r\n")
                        .set(status, new Literal("withdrawn"), "why?")
                        .result())
                .contains("# why?\r\nstatus: withdrawn # mine\r\n");
    }

    @Test
    void whatCannotBeDoneSafelyIsNotDone() {
        assertThat(edit("a: &x 1\nb: *x\n").set(List.of("b"), new Text("2")).result())
                .isEmpty();
        assertThat(edit("a: &x 1\nb: *x\n").set(List.of("a"), new Text("2")).result())
                .isEmpty();
        assertThat(edit("a: [1]\n").set(List.of("a"), new Text("2")).result()).isEmpty();
        assertThat(edit("a: 1\n").set(List.of("b"), new Text("2")).result()).isEmpty();
        assertThat(edit("a: 1\n")
                        .insert(List.of("a"), List.of(), List.of(new Field("b", new Literal("1"))))
                        .result())
                .isEmpty();
        assertThat(edit("a: 1\n")
                        .insert(List.of(), List.of(), List.of(new Field("a", new Literal("2"))))
                        .result())
                .isEmpty();
        assertThat(YamlEdit.open("a: [1\n")).isEmpty();
        assertThat(YamlEdit.open("a: 1\n---\nb: 2\n")).isEmpty();
    }

    @Test
    void everyTextComesBackAsItWasWritten() {
        for (String text : HOSTILE) {
            for (String document :
                    List.of("k: v\n", "k: 'v'\n", "k: \"v\"\n", "k:\n", "{k: v, l: [1]}\n", "k: |\n  v\n  w\nl: 1\n")) {
                String set = edit(document)
                        .set(List.of("k"), new Text(text))
                        .result()
                        .orElseThrow();
                assertThat(text(set, "k")).as("%s in %s", text, document).isEqualTo(text);
            }
            String words = edit("k: v\n")
                    .insert(List.of(), List.of("k"), List.of(new Field("w", new Words(text))))
                    .result()
                    .orElseThrow();
            assertThat(text(words, "w").stripTrailing()).as(words).isEqualTo(text.stripTrailing());
            String item = edit("k:\n  - v\n")
                    .append(List.of("k"), List.of(Value.inline(new Field("w", new Text(text)))))
                    .result()
                    .orElseThrow();
            assertThat(scalar(read(item).tree().orElseThrow(), List.of("k", "1", "w")))
                    .as(item)
                    .isEqualTo(text);
        }
    }

    /** Every value of every ordinary file is changed, every map and list extended, and nothing else moves. */
    @Test
    void everyPlaceOfOrdinaryFilesCanBeEdited() throws IOException {
        int edits = 0;
        for (Path file : ordinary()) {
            String text = Files.readString(file);
            List<List<String>> paths = new ArrayList<>();
            collect(read(text).tree().orElseThrow(), List.of(), paths);
            for (List<String> path : paths) {
                edits += editAt(file, text, path, HOSTILE.get(edits % HOSTILE.size())) ? 1 : 0;
            }
        }
        assertThat(edits).isGreaterThan(500);
    }

    private static boolean editAt(Path file, String text, List<String> path, String hostile) {
        YamlNode node = at(read(text).tree().orElseThrow(), path);
        YamlEdit edit = edit(text);
        List<String> inside = new ArrayList<>(path);
        if (node instanceof Scalar) {
            edit.set(path, new Text(hostile));
        } else if (node instanceof Mapping) {
            edit.insert(path, List.of(), List.of(new Field("brand-new", new Text(hostile))));
            inside.add("brand-new");
        } else {
            edit.append(path, List.of(new Text(hostile)));
            inside.add(String.valueOf(((Sequence) node).items().size()));
        }
        Optional<String> result = edit.result();
        if (text.contains("&") && result.isEmpty()) {
            return false;
        }
        assertThat(result).as("%s %s", file, path).isPresent();
        assertThat(scalar(read(result.get()).tree().orElseThrow(), inside))
                .as("%s %s", file, path)
                .isEqualTo(hostile);
        int kept = common(text, result.get(), false) + common(text, result.get(), true);
        int old = node instanceof Scalar scalar ? 3 * scalar.text().length() + 64 : 3;
        assertThat(kept).as("bytes kept of %s, changed at %s", file, path).isGreaterThanOrEqualTo(text.length() - old);
        return true;
    }

    private static int common(String a, String b, boolean fromEnd) {
        int n = 0;
        while (n < Math.min(a.length(), b.length())
                && (fromEnd
                        ? a.charAt(a.length() - 1 - n) == b.charAt(b.length() - 1 - n)
                        : a.charAt(n) == b.charAt(n))) {
            n++;
        }
        return n;
    }

    private static List<Path> ordinary() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of(
                "src/test/resources/org/hustings/source/yaml/ordinary",
                "data/agreements",
                "data/calls",
                "data/elections/local.wendershire.2021-05-06/candidates/aldermere")) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                all.filter(path -> path.toString().endsWith(".yaml")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static void collect(YamlNode node, List<String> path, List<List<String>> paths) {
        paths.add(path);
        if (node instanceof Mapping map) {
            map.entries().forEach(entry -> collect(entry.value(), plus(path, entry.key()), paths));
        } else if (node instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(list.items().get(i), plus(path, String.valueOf(i)), paths);
            }
        }
    }

    private static List<String> plus(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }

    private static YamlNode at(YamlNode node, List<String> path) {
        YamlNode found = node;
        for (String step : path) {
            found = found instanceof Mapping map
                    ? map.entry(step).orElseThrow().value()
                    : ((Sequence) found).items().get(Integer.parseInt(step));
        }
        return found;
    }

    private static String scalar(YamlNode root, List<String> path) {
        return ((Scalar) at(root, path)).text();
    }

    private static String text(String yaml, String key) {
        return scalar(read(yaml).tree().orElseThrow(), List.of(key));
    }

    private static Reading read(String yaml) {
        Reading reading = new YamlReader().read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.problems().stream().filter(Problem::isError))
                .as(yaml)
                .isEmpty();
        return reading;
    }

    private static YamlEdit edit(String text) {
        return YamlEdit.open(text).orElseThrow();
    }
}
