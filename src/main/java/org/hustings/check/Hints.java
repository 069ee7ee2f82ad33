package org.hustings.check;

import java.util.Collection;
import org.hustings.problem.Nearest;

/** What findings have in common to say. */
final class Hints {

    private Hints() {}

    static String quoted(Object text) {
        return "\"" + text + "\"";
    }

    /** Offers the known word that is nearest, else what else can be done. */
    static String didYouMean(String word, Collection<String> known, String otherwise) {
        return Nearest.to(word, known)
                .map(near -> "did you mean " + quoted(near) + "?")
                .orElse(otherwise);
    }
}
