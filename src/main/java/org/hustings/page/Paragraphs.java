package org.hustings.page;

import java.util.ArrayList;
import java.util.List;

/** Plain text as paragraphs: a blank line starts a new one. */
public final class Paragraphs {

    private Paragraphs() {}

    /** The paragraphs of a text, without the space around them; none of them is empty. */
    public static List<String> of(String text) {
        List<String> paragraphs = new ArrayList<>(2);
        int start = 0;
        int line = 0;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            int next = end < 0 ? text.length() : end + 1;
            if (text.substring(line, next).isBlank()) {
                add(paragraphs, text.substring(start, line));
                start = next;
            }
            line = next;
        }
        add(paragraphs, text.substring(start));
        return paragraphs;
    }

    private static void add(List<String> paragraphs, String text) {
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            paragraphs.add(stripped);
        }
    }
}
