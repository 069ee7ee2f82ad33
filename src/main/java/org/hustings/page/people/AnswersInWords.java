package org.hustings.page.people;

import java.util.EnumMap;
import java.util.Map;
import org.hustings.model.Candidate;
import org.hustings.page.LanguageEdition;
import org.hustings.page.chart.TallyWords;
import org.hustings.standing.AnswerState;
import org.hustings.standing.PledgeStanding;
import org.hustings.standing.Tally;
import org.hustings.wording.Wording;

/** How a candidate answered all pledges, in one line: {@code Pledged: 3 (1 by the party) · No reply: 1}. */
public final class AnswersInWords {

    private AnswersInWords() {}

    /** The line; for somebody who no longer stands, that. */
    public static String of(LanguageEdition edition, Candidate candidate) {
        Wording words = edition.wording();
        if (!candidate.standing()) {
            return words.term("status", candidate.status());
        }
        Map<AnswerState, Integer> counts = new EnumMap<>(AnswerState.class);
        Map<AnswerState, Integer> byParty = new EnumMap<>(AnswerState.class);
        for (PledgeStanding standing : edition.standings().pledges(candidate)) {
            counts.merge(standing.state(), 1, Integer::sum);
            if (standing.byParty()) {
                byParty.merge(standing.state(), 1, Integer::sum);
            }
        }
        return TallyWords.of(
                words,
                new Tally(counts, byParty, edition.standings().pollsClosed(edition.election(candidate.election()))));
    }
}
