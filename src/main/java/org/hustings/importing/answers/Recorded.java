package org.hustings.importing.answers;

import java.time.LocalDate;
import java.util.Optional;
import org.hustings.model.Answer;

/**
 * An answer, as far as it matters whether another says the same.
 *
 * @param words without white space at both ends
 */
record Recorded(LocalDate on, Answer.Kind kind, Answer.GivenBy givenBy, Optional<String> words) {

    /** Whether a later one adds nothing: the same answer by the same, in the same words or without any. */
    boolean saysAsMuchAs(Recorded later) {
        return kind == later.kind && givenBy == later.givenBy && (later.words.isEmpty() || words.equals(later.words));
    }

    /** Whether both are one: an editor may have mended who gave it. */
    boolean isSameAs(Recorded other) {
        return on.equals(other.on) && kind == other.kind && words.equals(other.words);
    }

    /** How a later one of the same kind differs. */
    String differenceOf(Recorded later) {
        if (givenBy == later.givenBy) {
            return "in other words";
        }
        return switch (later.givenBy) {
            case CANDIDATE -> "this time by the candidate";
            case AGENT -> "this time by the agent";
            case PARTY -> "this time by the party";
        };
    }
}
