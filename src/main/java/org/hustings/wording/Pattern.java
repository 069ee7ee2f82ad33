package org.hustings.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

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

    /** The string with every gap filled by what {@code value} gives for its name. */
    String filled(UnaryOperator<String> value) {
        if (gaps.length == 0) {
            return whole;
        }
        StringBuilder filled = new StringBuilder(whole.length() + 32);
        for (int i = 0; i < gaps.length; i++) {
            filled.append(texts[i]).append(value.apply(gaps[i]));
        }
        return filled.append(texts[gaps.length]).toString();
    }
}
