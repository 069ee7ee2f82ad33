package org.hustings.page.scorecard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hustings.page.LanguageEdition;
import org.hustings.standing.AnswerState;
import org.hustings.standing.PledgeStanding;
import org.hustings.wording.Wording;

/** Says in one sentence how somebody answered all pledges. */
final class AnswerSummary {

    private AnswerSummary() {}

    /** For example {@code Of 4 pledges: 2 pledged, 1 pledged with conditions and 1 not answered yet.} */
    static String of(LanguageEdition edition, List<PledgeStanding> standings) {
        Map<AnswerState, Integer> counts = new EnumMap<>(AnswerState.class);
        standings.forEach(standing -> counts.merge(standing.state(), 1, Integer::sum));
        Wording wording = edition.wording();
        List<String> parts = new ArrayList<>(4);
        boolean former = standings.stream().anyMatch(PledgeStanding::noLongerStanding);
        counts.forEach((state, n) -> parts.add(
                wording.text((former && state.open() ? "summary.former." : "summary.") + state.term(), "n", n)));
        if (parts.isEmpty()) {
            return wording.text("summary.none");
        }
        String summary = wording.text(
                "summary", "pledges", wording.count("pledges", standings.size()), "answers", wording.list(parts));
        int byParty = 0;
        for (PledgeStanding standing : standings) {
            byParty += standing.byParty() ? 1 : 0;
        }
        return byParty == 0 ? summary : summary + " " + wording.count("summary.by-party", byParty);
    }
}
