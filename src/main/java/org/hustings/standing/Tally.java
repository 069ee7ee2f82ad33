package org.hustings.standing;

import java.util.Map;

/**
 * How many candidates are in each state. Only those still standing are counted.
 *
 * @param counts the states that anybody is in
 */
public record Tally(Map<AnswerState, Integer> counts) {

    public Tally {
        counts = Map.copyOf(counts);
    }

    /** How many are in a state. */
    public int of(AnswerState state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many are counted at all. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
