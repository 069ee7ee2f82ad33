package org.hustings.standing;

import java.util.List;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.Pledge;

/**
 * Where one candidate stands on one pledge.
 *
 * @param state what the answer is
 * @param current the answer that counts; absent where the state is derived or embargoed
 * @param earlier the answers before it, newest first; empty under an embargo
 * @param outlook whether an answer may still come
 */
public record PledgeStanding(
        Pledge pledge, AnswerState state, Optional<Answer> current, List<Answer> earlier, Outlook outlook) {

    public PledgeStanding {
        earlier = List.copyOf(earlier);
    }

    /** What the state is called. */
    public Phrase said() {
        return state.said(outlook);
    }

    /** Whether the answer that counts is the party's and not the candidate's own. */
    public boolean byParty() {
        return current.isPresent() && current.get().byParty();
    }
}
