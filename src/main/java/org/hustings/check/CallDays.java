package org.hustings.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Call;
import org.hustings.model.Dataset;
import org.hustings.model.Moment;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/**
 * A call is opened before its deadline and before its answers are due to be published: else everybody would be shown as
 * silent at once, or an embargo would hide nothing.
 */
final class CallDays implements Rule {

    private static final String NAME = "call-days";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        for (Call call : data.calls().values()) {
            String file = call.file().path();
            early(call, call.deadline(), today)
                    .ifPresent(day -> findings.add(Finding.warning(
                            Place.value(file, "deadline"),
                            NAME,
                            "the deadline is on " + day + ", and the call opens only on " + opened(call),
                            "mend one of the two days: who was asked since would be shown as \"no-response\" at"
                                    + " once")));
            early(call, call.publishAnswersFrom(), today)
                    .ifPresent(day -> findings.add(Finding.warning(
                            Place.value(file, "publish_answers_from"),
                            NAME,
                            "answers are published from " + day + ", and the call opens only on " + opened(call),
                            "mend one of the two days: this embargo hides no answer")));
        }
        return findings;
    }

    private static LocalDate opened(Call call) {
        return call.opened().orElseThrow();
    }

    /** The day of a moment that is before the call was opened. */
    private static Optional<LocalDate> early(Call call, Optional<Moment> moment, Today today) {
        return moment.map(today::dayOf)
                .filter(day -> call.opened().map(day::isBefore).orElse(false));
    }
}
