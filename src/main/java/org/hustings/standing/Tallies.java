package org.hustings.standing;

import java.util.EnumMap;
import java.util.Map;

/**
 * Counts of states for each pledge of an election, over one group of candidates. There are many groups, so each is one
 * array, in which a state's place is its ordinal; that never leaves this class.
 */
@SuppressWarnings("EnumOrdinal")
final class Tallies {

    private static final AnswerState[] STATES = AnswerState.values();

    private final int[] counts;

    Tallies(int pledges) {
        this.counts = new int[pledges * STATES.length];
    }

    void count(int pledge, AnswerState state) {
        counts[pledge * STATES.length + state.ordinal()]++;
    }

    Tally of(int pledge) {
        Map<AnswerState, Integer> tally = new EnumMap<>(AnswerState.class);
        for (AnswerState state : STATES) {
            int count = counts[pledge * STATES.length + state.ordinal()];
            if (count > 0) {
                tally.put(state, count);
            }
        }
        return new Tally(tally);
    }
}
