package org.hustings.check;

import static org.hustings.check.Hints.quoted;

import java.util.ArrayList;
import java.util.List;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.FollowThrough;
import org.hustings.model.FollowThrough.Outcome;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** Rule 5: follow-through is for those elected, rests on sources, and a bad outcome was put to them first. */
final class FollowThroughEntries implements Rule {

    private static final String NAME = "follow-through";
    private static final String SECTION = "follow_through";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        PledgeKeys keys = new PledgeKeys(data, NAME, SECTION);
        for (Candidate candidate : data.candidates()) {
            if (!candidate.followThrough().isEmpty()) {
                checkElected(candidate, findings);
                keys.check(candidate, candidate.followThrough().keySet(), findings);
                candidate.followThrough().forEach((key, entries) -> {
                    for (int i = 0; i < entries.size(); i++) {
                        check(candidate, key, i, entries.get(i), findings);
                    }
                });
            }
        }
        return findings;
    }

    private static void checkElected(Candidate candidate, List<Finding> findings) {
        if (!candidate.elected()) {
            findings.add(Finding.error(
                    Place.key(candidate.file().path(), SECTION),
                    NAME,
                    "only those elected have follow-through, and this candidate is not marked as elected",
                    "add \"result: {elected: true}\" if they were, else delete \"follow_through\""));
        }
    }

    private static void check(Candidate candidate, String key, int i, FollowThrough entry, List<Finding> findings) {
        String file = candidate.file().path();
        String outcome = "the outcome " + quoted(entry.outcome().term());
        if (entry.outcome() != Outcome.NOT_YET_CHECKED && entry.source().isEmpty()) {
            findings.add(Finding.error(
                    Place.value(file, SECTION, key, i),
                    NAME,
                    outcome + " needs a \"source\"",
                    "add \"source: {title: ..., url: https://..., archived: https://...}\""));
        }
        if (entry.outcome() == Outcome.BROKEN || entry.outcome() == Outcome.NO_PROGRESS) {
            boolean put = entry.reply()
                    .map(reply -> reply.sent().isPresent() && reply.due().isPresent())
                    .orElse(false);
            if (!put) {
                findings.add(
                        Finding.error(
                                Place.value(file, SECTION, key, i, "reply"),
                                NAME,
                                outcome
                                        + " needs a \"reply\" with \"sent\" and \"due\": they must have had the chance to answer",
                                "say when it was sent to them and when the reply was due: \"reply: {sent: YYYY-MM-DD, due: YYYY-MM-DD}\""));
            }
        }
    }
}
