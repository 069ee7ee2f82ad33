package org.hustings.page.chart;

import java.util.stream.Collectors;
import org.hustings.standing.AnswerState;
import org.hustings.standing.Tally;
import org.hustings.wording.Wording;

/** A tally in one line: {@code Pledged: 3 · No reply: 2}. */
public final class TallyWords {

    private TallyWords() {}

    /** The numbers of each state that anybody is in. */
    public static String of(Wording words, Tally tally) {
        return of(words, tally, Tally.empty());
    }

    /**
     * The same of one person, saying how many of the answers are not their own.
     *
     * @param byParty those of the answers that the party gave
     */
    public static String of(Wording words, Tally tally, Tally byParty) {
        return TallyBlock.states(tally).stream()
                .map(state -> part(words, state, tally.of(state), byParty.of(state)))
                .collect(Collectors.joining(words.text("tally.between")));
    }

    private static String part(Wording words, AnswerState state, int count, int byParty) {
        String part = words.text("tally.part", "state", words.term("state", state), "n", count);
        return byParty == 0 ? part : words.text("tally.by-party", "part", part, "n", byParty);
    }
}
