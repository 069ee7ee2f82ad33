package org.hustings.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hustings.model.Agreement;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.FollowThrough;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** Findings, updates and readings stand oldest first, so that the last one is the newest. */
final class DateOrder implements Rule {

    private static final String NAME = "date-order";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        for (Candidate candidate : data.candidates()) {
            candidate
                    .followThrough()
                    .forEach((key, entries) -> check(
                            entries,
                            FollowThrough::on,
                            findings,
                            candidate.file().path(),
                            "follow_through",
                            key));
        }
        for (Agreement agreement : data.agreements().values()) {
            String file = agreement.file().path();
            agreement
                    .actions()
                    .forEach((id, action) ->
                            check(action.updates(), Agreement.Update::on, findings, file, "actions", id, "updates"));
            agreement
                    .indicators()
                    .forEach((id, indicator) -> check(
                            indicator.readings(), Agreement.Reading::on, findings, file, "indicators", id, "readings"));
        }
        return findings;
    }

    private static <T> void check(
            List<T> entries, Function<T, LocalDate> on, List<Finding> findings, String file, Object... path) {
        for (int i = 1; i < entries.size(); i++) {
            LocalDate before = on.apply(entries.get(i - 1));
            LocalDate date = on.apply(entries.get(i));
            if (date.isBefore(before)) {
                List<Object> steps = new ArrayList<>(List.of(path));
                steps.add(i);
                steps.add("on");
                findings.add(Finding.error(
                        Place.value(file, steps.toArray()),
                        NAME,
                        "this entry of " + date + " stands after one of " + before,
                        "put the oldest entry first"));
            }
        }
    }
}
