package org.hustings.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;
import org.hustings.standing.Contacts;

/** People are asked once a call has opened, while there is time to answer it, and a contact is logged when it was made. */
final class ContactDates implements Rule {

    private static final String NAME = "contact-dates";

    /** The calls put to an election's candidates, and which of them opened first, where it is known of all when they did. */
    private record Asking(Election election, List<Contacts> calls, Optional<Call> first) {}

    @Override
    public List<Finding> check(Dataset data, Today today) {
        Map<String, Asking> byElection = new HashMap<>();
        for (Election election : data.elections().values()) {
            List<Call> calls = election.calls().stream()
                    .map(data.calls()::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (calls.size() == election.calls().size()) {
                List<Contacts> contacts =
                        calls.stream().map(call -> Contacts.about(call, calls)).toList();
                byElection.put(election.id(), new Asking(election, contacts, first(calls)));
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Candidate candidate : data.candidates()) {
            Asking asking = byElection.get(candidate.election());
            if (candidate.noContactRoute() && !candidate.answers().isEmpty()) {
                findings.add(reached(candidate));
            }
            if (asking != null && candidate.standing()) {
                check(candidate, asking, today, findings);
            }
        }
        return findings;
    }

    private static void check(Candidate candidate, Asking asking, Today today, List<Finding> findings) {
        for (int i = 0; i < candidate.contactLog().size(); i++) {
            LocalDate on = candidate.contactLog().get(i).on();
            if (!today.knows(on)) {
                findings.add(future(place(candidate, i), on, today));
            }
            if (asking.first().isPresent()
                    && on.isBefore(asking.first().get().opened().orElseThrow())) {
                findings.add(early(place(candidate, i), on, asking.first().get()));
            }
            for (Contacts contacts : asking.calls()) {
                if (couldBeAsked(asking.election(), contacts.call(), today) && late(candidate, contacts, on, today)) {
                    findings.add(late(place(candidate, i), on, contacts.call(), today));
                    break;
                }
            }
        }
    }

    private static Finding reached(Candidate candidate) {
        return Finding.warning(
                Place.value(candidate.file().path(), "no_contact_route"),
                NAME,
                "this says that they could not be reached, and there are answers of theirs",
                "take this line out, and write into \"contact_log\" when and how they were asked");
    }

    private static Place place(Candidate candidate, int attempt) {
        return Place.value(candidate.file().path(), "contact_log", attempt, "on");
    }

    private static Optional<Call> first(List<Call> calls) {
        return calls.stream().allMatch(call -> call.opened().isPresent())
                ? calls.stream().min(Comparator.comparing(call -> call.opened().orElseThrow()))
                : Optional.empty();
    }

    /** At a by-election that an older call is put to, everybody was nominated after its deadline, and so asked after it. */
    private static boolean couldBeAsked(Election election, Call call, Today today) {
        Optional<LocalDate> closed = election.nominationsClose();
        Optional<LocalDate> lastDay = call.deadline().map(today::dayOf);
        return closed.isEmpty() || lastDay.isEmpty() || !closed.get().isAfter(lastDay.get());
    }

    /** Whether somebody is shown as silent only because of contacts such as this one, which came after the deadline. */
    private static boolean late(Candidate candidate, Contacts contacts, LocalDate on, Today today) {
        Call call = contacts.call();
        boolean due = call.deadline().map(today::hasReached).orElse(false);
        if (!due || embargoed(call, today) || !today.knows(on)) {
            return false;
        }
        LocalDate lastDay = today.dayOf(call.deadline().orElseThrow());
        return on.isAfter(lastDay)
                && !contacts.fair(candidate, lastDay)
                && contacts.fair(candidate, today.day())
                && unanswered(candidate, call);
    }

    /** Under an embargo nobody is shown as silent, and who is must not be told. */
    private static boolean embargoed(Call call, Today today) {
        return !call.publishAnswersFrom().map(today::hasReached).orElse(true);
    }

    private static boolean unanswered(Candidate candidate, Call call) {
        return !call.pledges().stream()
                .allMatch(pledge -> candidate.answers().containsKey(pledge)
                        || candidate.answers().containsKey(call.id() + "/" + pledge));
    }

    private static Finding future(Place place, LocalDate on, Today today) {
        return Finding.warning(
                place,
                NAME,
                "this contact of " + on + " is dated after the day of this build, " + today.day()
                        + ", and does not count yet",
                "mend the day if it is wrong, or build for a later day with \"--as-of " + on + "\"");
    }

    private static Finding early(Place place, LocalDate on, Call call) {
        return Finding.warning(
                place,
                NAME,
                "this contact of " + on + " is before the call opened on "
                        + call.opened().orElseThrow(),
                "mend the day here, or \"opened\" in " + call.file().path());
    }

    private static Finding late(Place place, LocalDate on, Call call, Today today) {
        return Finding.warning(
                place,
                NAME,
                "this contact of " + on + " is after the deadline of "
                        + today.dayOf(call.deadline().orElseThrow())
                        + ", and without it they would not be shown as \"no-response\"",
                "mend the day if it is wrong, else give them time to answer: a later \"deadline\" in "
                        + call.file().path());
    }
}
