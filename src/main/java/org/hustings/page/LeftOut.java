package org.hustings.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.wording.Wording;

/**
 * Those who stood at a poll and are left out of every count all the same, because they have died since or are no longer
 * their party's. A page counts them among those who stood, and says how many they are.
 */
public record LeftOut(Map<Candidate.Status, Integer> byStatus) {

    /** Those of some candidates. */
    public static LeftOut of(LanguageEdition edition, List<Candidate> candidates) {
        Map<Candidate.Status, Integer> byStatus = new EnumMap<>(Candidate.Status.class);
        for (Candidate candidate : candidates) {
            if (edition.standings().leftOutThoughStood(candidate)) {
                byStatus.merge(candidate.status(), 1, Integer::sum);
            }
        }
        return new LeftOut(byStatus);
    }

    /** How many they are. */
    public int number() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** That they are left out, and why; nothing where there are none. */
    public Optional<String> say(Wording wording) {
        if (byStatus.isEmpty()) {
            return Optional.empty();
        }
        List<String> who = byStatus.entrySet().stream()
                .map(entry -> wording.count("left-out." + entry.getKey().term(), entry.getValue()))
                .toList();
        return Optional.of(wording.text("left-out", "who", wording.list(who)));
    }
}
