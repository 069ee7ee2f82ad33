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

    private final boolean pollsClosed;
    private final int[] counts;
    private final int[] byParty;

    Tallies(int pledges, boolean pollsClosed) {
        this.pollsClosed = pollsClosed;
        this.counts = new int[pledges * STATES.length];
        this.byParty = new int[pledges * STATES.length];
    }

    void count(int pledge, AnswerState state, boolean givenByParty) {
        int place = pledge * STATES.length + state.ordinal();
        counts[place]++;
        byParty[place] += givenByParty ? 1 : 0;
    }

    Tally of(int pledge) {
        return new Tally(of(pledge, counts), of(pledge, byParty), pollsClosed);
    }

    private static Map<AnswerState, Integer> of(int pledge, int[] counts) {
        Map<AnswerState, Integer> tally = new EnumMap<>(AnswerState.class);
        for (AnswerState state : STATES) {
            int count = counts[pledge * STATES.length + state.ordinal()];
            if (count > 0) {
                tally.put(state, count);
            }
        }
        return tally;
    }
}
