package org.hustings.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A commented file to start from. Its gaps are {@code <<name>>}; each must be filled. */
public final class Draft {

    private final String template;
    private final Map<String, String> values = new LinkedHashMap<>();

    private Draft(String template) {
        this.template = template;
    }

    /** The draft in a file of this package, such as {@code candidate.yaml}. */
    public static Draft of(String name) {
        try (InputStream in = Draft.class.getResourceAsStream(name)) {
            return new Draft(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills a gap with a text, in quotes where YAML needs them. */
    public Draft text(String gap, String text) {
        return yaml(gap, YamlText.of(text));
    }

    /** Fills a gap with YAML, or with words inside a longer text. */
    public Draft yaml(String gap, String yaml) {
        values.put(gap, yaml);
        return this;
    }

    /** The file's text. */
    public String write() {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf("<<"); open >= 0; open = template.indexOf("<<", from)) {
            int close = template.indexOf(">>", open);
            String value = values.get(template.substring(open + 2, close));
            if (value == null) {
                throw new IllegalStateException("nothing fills " + template.substring(open, close + 2));
            }
            text.append(template, from, open).append(value);
            from = close + 2;
        }
        return text.append(template.substring(from)).toString().replaceAll("(?m)[ \t]+$", "");
    }
}
