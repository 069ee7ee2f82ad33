package org.hustings.standing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many candidates are in each state, and for how many of them the party answered. Only those still standing are
 * counted.
 *
 * @param counts the states that anybody is in, in the order of {@link AnswerState}
 * @param byParty of those, whose answer the party gave; a total must never pass it off as the candidates' own
 * @param pollsClosed whether the polls have closed, so that no answer is awaited any more
 */
public record Tally(Map<AnswerState, Integer> counts, Map<AnswerState, Integer> byParty, boolean pollsClosed) {

    public Tally {
        counts = ordered(counts);
        byParty = ordered(byParty);
    }

    private static Map<AnswerState, Integer> ordered(Map<AnswerState, Integer> counts) {
        Map<AnswerState, Integer> ordered = new EnumMap<>(AnswerState.class);
        ordered.putAll(counts);
        return Collections.unmodifiableMap(ordered);
    }

    /** Nobody at all. */
    public static Tally empty() {
        return new Tally(Map.of(), Map.of(), false);
    }

    /** How many are in a state. */
    public int of(AnswerState state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many of those in a state have an answer of the party's. */
    public int byParty(AnswerState state) {
        return byParty.getOrDefault(state, 0);
    }

    /** Whether an answer may still come from those counted. */
    public Outlook outlook() {
        return Outlook.of(true, pollsClosed);
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
