package org.hustings.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Call;
import org.hustings.model.Dataset;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** No call's answers are due to be published before the call was opened: such an embargo hides nothing. */
final class EarlyAnswers implements Rule {

    private static final String NAME = "early-answers";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        for (Call call : data.calls().values()) {
            Optional<LocalDate> published = call.publishAnswersFrom()
                    .map(moment -> moment.in(data.site().timeZone()).toLocalDate());
            if (published.isPresent()
                    && call.opened().isPresent()
                    && published.get().isBefore(call.opened().get())) {
                findings.add(Finding.warning(
                        Place.value(call.file().path(), "publish_answers_from"),
                        NAME,
                        "answers are published from " + published.get() + ", and the call opens only on "
                                + call.opened().get(),
                        "mend one of the two days: this embargo hides no answer"));
            }
        }
        return findings;
    }
}
