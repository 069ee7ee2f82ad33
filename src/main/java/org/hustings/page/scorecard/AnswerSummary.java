package org.hustings.page.scorecard;

import java.util.EnumMap;
import java.util.HashMap;
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
        Wording wording = edition.wording();
        if (standings.isEmpty()) {
            return wording.text("summary.none");
        }
        boolean asked =
                standings.stream().noneMatch(standing -> standing.state().unasked());
        String summary = wording.text(
                asked ? "summary" : "summary.unasked",
                "pledges",
                wording.count("pledges", standings.size()),
                "answers",
                wording.list(parts(wording, standings)));
        int byParty = 0;
        for (PledgeStanding standing : standings) {
            byParty += standing.byParty() ? 1 : 0;
        }
        return byParty == 0 ? summary : summary + " " + wording.count("summary.by-party", byParty);
    }

    /** How many pledges there are of each kind, in the order of the states; states that are said alike are one kind. */
    private static List<String> parts(Wording wording, List<PledgeStanding> standings) {
        Map<AnswerState, String> keys = new EnumMap<>(AnswerState.class);
        Map<String, Integer> counts = new HashMap<>();
        for (PledgeStanding standing : standings) {
            String key = standing.state().key("summary", standing.outlook());
            keys.put(standing.state(), key);
            counts.merge(key, 1, Integer::sum);
        }
        return keys.values().stream()
                .distinct()
                .map(key -> wording.text(key, "n", counts.get(key)))
                .toList();
    }
}
