package org.hustings.source.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Cases in a text file: a title behind {@code ===}, YAML, and below a line {@code ---->} what is expected of it. In the
 * YAML, → is a tab and ␣ a space that an editor would strip at the end of a line, ␇ a bell.
 */
final class Cases {

    private Cases() {}

    /** One case. */
    record Case(String title, String yaml, String expected) {

        byte[] bytes() {
            return yaml.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static List<Case> in(String resource) {
        List<Case> cases = new ArrayList<>();
        for (String section : text(resource).split("(?m)^=== ", -1)) {
            if (!section.isBlank()) {
                cases.add(parse(section));
            }
        }
        return cases;
    }

    private static Case parse(String section) {
        int title = section.indexOf('\n');
        int arrow = section.indexOf("---->\n");
        String yaml = section.substring(title + 1, arrow)
                .replace('→', '\t')
                .replace('␣', ' ')
                .replace('␇', '\u0007');
        return new Case(
                section.substring(0, title), yaml, section.substring(arrow + 6).strip() + "\n");
    }

    static String text(String resource) {
        try (InputStream in = Cases.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
