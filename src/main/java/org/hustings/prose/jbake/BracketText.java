package org.hustings.prose.jbake;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a macro's bracket. It is one text, commas and all, unless it has named attributes, as AsciiDoc's own
 * {@code link} macro has it.
 *
 * @param text the text as plain text
 * @param attributes the named attributes
 */
record BracketText(String text, Map<String, String> attributes) {

    /** The configuration of a macro that reads its bracket itself. */
    static Map<String, Object> raw() {
        // Asciidoctor writes into it.
        return new HashMap<>(Map.of("content_model", ":raw"));
    }

    private static final Pattern NAMED =
            Pattern.compile("(?:^|,)\\s*([a-z][a-z0-9_-]*)\\s*=\\s*(?:\"([^\"]*)\"|([^,\"]*))\\s*(?=,|$)");

    static BracketText of(Map<String, Object> macro) {
        String raw = PlainText.of(Objects.toString(macro.get("text"), ""));
        Map<String, String> named = new TreeMap<>();
        Matcher matcher = NAMED.matcher(raw);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            named.put(
                    matcher.group(1),
                    matcher.group(2) == null ? matcher.group(3).strip() : matcher.group(2));
            matcher.appendReplacement(rest, "");
        }
        matcher.appendTail(rest);
        return new BracketText(named.isEmpty() ? raw.strip() : rest.toString().strip(), named);
    }
}
