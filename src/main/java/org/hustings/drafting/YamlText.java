package org.hustings.drafting;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes texts as YAML: plain where that is safe, else in double quotes. */
public final class YamlText {

    /** What stands for itself without quotes, also inside brackets. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} .'()/&+;!?_-]|:(?=\\S))*");

    private YamlText() {}

    /** A text in one line. */
    public static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        boolean plain = PLAIN.matcher(line).matches() && !line.endsWith(":");
        return plain ? line : "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Texts as a list in brackets. */
    public static String list(List<String> texts) {
        return texts.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
    }
}
