package org.hustings.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A made-up translation of the site's own words, for tests of several languages. */
final class Languages {

    private Languages() {}

    /** Writes {@code data/strings/<tag>.yaml}: every English word with the language's tag before it. */
    static void translate(Project project, String tag) {
        StringBuilder yaml = new StringBuilder();
        english().forEach((key, words) -> {
            boolean shown = !key.equals("direction") && !key.startsWith("number.") && !key.startsWith("list.");
            String text = (shown ? tag + " " : "") + words;
            yaml.append(key)
                    .append(": '")
                    .append(text.replace("'", "''").replace("\n", " "))
                    .append("'\n");
        });
        project.write("data/strings/" + tag + ".yaml", yaml.toString());
    }

    private static Map<String, String> english() {
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
