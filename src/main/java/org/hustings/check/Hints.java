package org.hustings.check;

import java.util.Collection;
import java.util.regex.Pattern;
import org.hustings.problem.Nearest;

/** What findings have in common to say. */
final class Hints {

    /** What stands for itself in YAML, also within brackets. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .'’-]*");

    private Hints() {}

    static String quoted(Object text) {
        return "\"" + text + "\"";
    }

    /** A text within brackets or braces of a line that is to be copied: in quotes where YAML could take it for anything else. */
    static String inBrackets(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return PLAIN.matcher(line).matches()
                ? line
                : quoted(line.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    /** Offers the known word that is nearest, else what else can be done. */
    static String didYouMean(String word, Collection<String> known, String otherwise) {
        return Nearest.to(word, known)
                .map(near -> "did you mean " + quoted(near) + "?")
                .orElse(otherwise);
    }
}
