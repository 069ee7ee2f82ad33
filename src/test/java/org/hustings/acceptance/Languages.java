package org.hustings.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Made-up translations of the site's own words, for tests of several languages. */
final class Languages {

    private static final String HEBREW = "אבגדהוזחטיכלמנסעפצקרשת";
    /** A gap, or a letter. */
    private static final Pattern GAP_OR_LETTER = Pattern.compile("\\{[^}]*}|[A-Za-z]");

    private Languages() {}

    /** Writes {@code data/strings/<tag>.yaml}: every English word with the language's tag before it. */
    static void translate(Project project, String tag) {
        write(project, tag, words -> tag + " " + words, Map.of("list.comma", ", ", "list.and", " and "));
    }

    /**
     * Writes {@code data/strings/<tag>.yaml}: every English word in letters that run from right to left, so that whatever
     * is left in Latin letters on a page did not come from there.
     */
    static void mirror(Project project, String tag) {
        write(
                project,
                tag,
                words -> GAP_OR_LETTER
                        .matcher(words)
                        .replaceAll(found -> found.group().startsWith("{")
                                ? found.group()
                                : String.valueOf(HEBREW.charAt(found.group().charAt(0) % HEBREW.length()))),
                Map.of("direction", "rtl", "finding.arrow", "←", "change.from-to", "{before} ← {after}"));
    }

    private static void write(
            Project project, String tag, UnaryOperator<String> translation, Map<String, String> fixed) {
        StringBuilder yaml = new StringBuilder();
        english().forEach((key, words) -> {
            boolean shown = !key.equals("direction") && !key.startsWith("plural.") && !key.startsWith("number.");
            String text = fixed.getOrDefault(key, shown ? translation.apply(words) : words);
            yaml.append(key)
                    .append(": '")
                    .append(text.replace("'", "''").replace("\n", " "))
                    .append("'\n");
        });
        project.write("data/strings/" + tag + ".yaml", yaml.toString());
    }

    /** The English words by key. */
    static Map<String, String> english() {
        Map<String, String> words = new TreeMap<>();
        try (InputStream in = Languages.class.getResourceAsStream("/org/hustings/wording/en.yaml")) {
            Object tree = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            ((Map<?, ?>) tree).forEach((key, value) -> words.put((String) key, String.valueOf(value)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
