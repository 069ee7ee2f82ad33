package org.hustings.page.chart;

import java.util.stream.Collectors;
import org.hustings.standing.AnswerState;
import org.hustings.standing.Tally;
import org.hustings.wording.Wording;

/** A tally in one line: {@code Pledged: 3 (1 by the party) · No reply: 2}. What a party said is never told as anybody's own. */
public final class TallyWords {

    private TallyWords() {}

    /** The numbers of each state that anybody is in. */
    public static String of(Wording words, Tally tally) {
        return TallyBlock.states(tally).stream()
                .map(state -> of(words, tally, state))
                .collect(Collectors.joining(words.text("tally.between")));
    }

    /** The number of one state, whether anybody is in it or not. */
    public static String of(Wording words, Tally tally, AnswerState state) {
        String part = words.text("tally.part", "state", words.say(state.said(tally.outlook())), "n", tally.of(state));
        return byParty(words, part, tally.byParty(state));
    }

    /** A number or what it counts, with how many of them are the party's answers where there are any. */
    public static String byParty(Wording words, String counted, long byParty) {
        return byParty == 0 ? counted : words.text("tally.by-party", "part", counted, "n", byParty);
    }
}
