package org.hustings.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** An election is on one day: its id, its date and the close of its polls agree. */
final class ElectionDays implements Rule {

    private static final String NAME = "election-days";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        for (Election election : data.elections().values()) {
            String file = election.file().path();
            election.pollsClose()
                    .map(moment -> moment.in(data.site().timeZone()).toLocalDate())
                    .filter(day -> !day.equals(election.date()))
                    .ifPresent(day -> findings.add(Finding.warning(
                            Place.value(file, "polls_close"),
                            NAME,
                            "the polls close on " + day + ", and the election is on " + election.date(),
                            "mend one of the two: until the polls close, a neutral site shows no totals by party and no"
                                    + " results")));
            idDay(election)
                    .filter(day -> !day.equals(election.date()))
                    .ifPresent(day -> findings.add(Finding.warning(
                            Place.value(file, "date"),
                            NAME,
                            "this election is on " + election.date() + ", and its id says " + day,
                            "mend the date, or rename the folder while nothing is published yet")));
        }
        return findings;
    }

    /** The day that ends a Democracy Club id. */
    private static Optional<LocalDate> idDay(Election election) {
        String id = election.id();
        try {
            return Optional.of(LocalDate.parse(id.substring(id.lastIndexOf('.') + 1)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
