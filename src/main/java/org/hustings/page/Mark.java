package org.hustings.page;

import java.util.Optional;

/**
 * A state as readers see it: a word, and a shape that repeats it without resting on colour.
 *
 * @param shape the symbol's name in {@code templates/part/shapes.jte}, without its {@code m-}
 * @param word the state in everyday words
 * @param by who answered where that is not the candidate: a party's answer is never shown as somebody's own
 */
public record Mark(String shape, String word, Optional<String> by) {

    /** A mark of what somebody said themselves, or of what nobody said. */
    public Mark(String shape, String word) {
        this(shape, word, Optional.empty());
    }

    /** The word and who answered in one: {@code Pledged (by the party)}. */
    public String said() {
        return by.isPresent() ? word + " (" + by.get() + ")" : word;
    }
}
