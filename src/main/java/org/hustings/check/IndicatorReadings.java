package org.hustings.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Agreement;
import org.hustings.model.Agreement.Indicator;
import org.hustings.model.Agreement.Reading;
import org.hustings.model.Dataset;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** A reading is of a day of its own, after the baseline: only then does it tell of a change since. */
final class IndicatorReadings implements Rule {

    private static final String NAME = "indicator-readings";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        for (Agreement agreement : data.agreements().values()) {
            String file = agreement.file().path();
            agreement.indicators().forEach((id, indicator) -> check(indicator, id, file, findings));
        }
        return findings;
    }

    private static void check(Indicator indicator, String id, String file, List<Finding> findings) {
        List<Reading> readings = indicator.readings();
        Optional<LocalDate> baseline = indicator.baseline().map(Reading::on);
        for (int i = 0; i < readings.size(); i++) {
            LocalDate on = readings.get(i).on();
            Place place = Place.value(file, "indicators", id, "readings", i, "on");
            if (baseline.isPresent() && !on.isAfter(baseline.get())) {
                findings.add(Finding.warning(
                        place,
                        NAME,
                        "this reading of " + on + " is not after the baseline of " + baseline.get()
                                + ", so it does not count as a change since",
                        "look at both days; what is older than the baseline is shown, but tells of no trend"));
            }
            if (i > 0 && on.equals(readings.get(i - 1).on())) {
                findings.add(Finding.warning(
                        place,
                        NAME,
                        "two readings are of " + on + "; the later one in the file counts",
                        "keep the one that holds, or mend its day"));
            }
        }
    }
}
