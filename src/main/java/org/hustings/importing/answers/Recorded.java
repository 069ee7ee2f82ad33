package org.hustings.importing.answers;

import java.time.LocalDate;
import java.util.Optional;
import org.hustings.model.Answer;

/**
 * An answer, as far as it matters whether another says the same.
 *
 * @param words without white space at both ends
 */
record Recorded(LocalDate on, Answer.Kind kind, Optional<String> words) {

    boolean saysTheSameAs(Recorded other) {
        return kind == other.kind && words.equals(other.words);
    }
}
