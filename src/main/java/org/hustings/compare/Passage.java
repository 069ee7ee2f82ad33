package org.hustings.compare;

import java.util.Arrays;
import java.util.List;

/**
 * Where two versions of a text differ: all from the first word that differs to the last, with a little of what stands
 * around it.
 *
 * @param before what stood there, in quotation marks; words alone where only markup differs
 * @param after what would stand there
 */
record Passage(String before, String after) {

    /** Words before and behind, so that a reader finds the place. */
    private static final int AROUND = 4;
    /** A longer passage is cut in its middle. */
    private static final int LONGEST = 40;

    static Passage of(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        if (old.equals(young)) {
            return new Passage("as it was", "the same words, set or linked differently");
        }
        int shorter = Math.min(old.size(), young.size());
        int start = 0;
        while (start < shorter && old.get(start).equals(young.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && old.get(old.size() - 1 - end).equals(young.get(young.size() - 1 - end))) {
            end++;
        }
        return new Passage(quoted(old, start, end), quoted(young, start, end));
    }

    private static List<String> words(String html) {
        String text = html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\s+"));
    }

    private static String quoted(List<String> words, int same, int sameAtEnd) {
        int from = Math.max(0, same - AROUND);
        int to = Math.min(words.size(), words.size() - sameAtEnd + AROUND);
        if (from >= to) {
            return "nothing";
        }
        String passage = to - from > LONGEST
                ? join(words, from, from + LONGEST / 2) + " … " + join(words, to - LONGEST / 2, to)
                : join(words, from, to);
        return Journal.quoted((from > 0 ? "… " : "") + passage + (to < words.size() ? " …" : ""));
    }

    private static String join(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
