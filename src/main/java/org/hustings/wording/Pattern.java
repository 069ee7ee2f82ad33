package org.hustings.wording;

import java.util.ArrayList;
import java.util.List;

/** A string with gaps, cut up once, since a big site fills the same few millions of times. */
final class Pattern {

    private final String whole;
    /** The text before each gap, then the text behind the last one. */
    private final String[] texts;

    private final String[] gaps;

    private Pattern(String whole, List<String> texts, List<String> gaps) {
        this.whole = whole;
        this.texts = texts.toArray(String[]::new);
        this.gaps = gaps.toArray(String[]::new);
    }

    /** Cuts a string at its gaps {@code {name}}; a brace without its other half is text. */
    static Pattern of(String string) {
        List<String> texts = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        int from = 0;
        for (int open = string.indexOf('{'); open >= 0; open = string.indexOf('{', from)) {
            int close = string.indexOf('}', open);
            if (close < 0) {
                break;
            }
            texts.add(string.substring(from, open));
            gaps.add(string.substring(open + 1, close));
            from = close + 1;
        }
        texts.add(string.substring(from));
        return new Pattern(string, texts, gaps);
    }

    /** The string as it was written. */
    String whole() {
        return whole;
    }

    /** How many gaps there are. */
    int gaps() {
        return gaps.length;
    }

    /** The name of a gap. */
    String gap(int i) {
        return gaps[i];
    }

    /** The text before a gap; behind the last one for the number of gaps. */
    String text(int i) {
        return texts[i];
    }

    /** Where to put the string together, with room for what fills its gaps. */
    StringBuilder begin() {
        return new StringBuilder(whole.length() + 32);
    }
}
