package org.hustings.page.chart;

import java.util.stream.Collectors;
import org.hustings.standing.Tally;
import org.hustings.wording.Wording;

/** A tally in one line: {@code Pledged: 3, No reply: 2}. */
public final class TallyWords {

    private TallyWords() {}

    /** The numbers of each state that anybody is in. */
    public static String of(Wording words, Tally tally) {
        return TallyBlock.states(tally).stream()
                .map(state -> words.text("tally.part", "state", words.term("state", state), "n", tally.of(state)))
                .collect(Collectors.joining(words.text("list.comma")));
    }
}
