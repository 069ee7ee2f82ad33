package org.hustings.standing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many candidates are in each state. Only those still standing are counted.
 *
 * @param counts the states that anybody is in, in the order of {@link AnswerState}
 */
public record Tally(Map<AnswerState, Integer> counts) {

    public Tally {
        Map<AnswerState, Integer> ordered = new EnumMap<>(AnswerState.class);
        ordered.putAll(counts);
        counts = Collections.unmodifiableMap(ordered);
    }

    /** Nobody at all. */
    public static Tally empty() {
        return new Tally(Map.of());
    }

    /** How many are in a state. */
    public int of(AnswerState state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many are counted at all. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many replied, whatever they said. */
    public int replied() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().replied())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
