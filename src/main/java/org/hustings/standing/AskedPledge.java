package org.hustings.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.model.Today;

/**
 * A pledge as one election asks it, with all that its answers' states depend on and that is the same for every candidate.
 *
 * @param contacts by which somebody was asked
 * @param key {@code call/pledge}
 * @param sharedId whether another call of the election has a pledge of this id, so that only {@code key} names it
 * @param pollsClosed whether the polls of the election have closed
 * @param lastDay the day of the deadline, on which somebody can still be asked
 */
record AskedPledge(
        Pledge pledge,
        Call call,
        Contacts contacts,
        String key,
        boolean sharedId,
        boolean embargoed,
        boolean deadlinePassed,
        boolean pollsClosed,
        Optional<LocalDate> lastDay) {

    static AskedPledge of(Pledge pledge, Contacts contacts, Agenda agenda, Election election, Today today) {
        Call call = contacts.call();
        return new AskedPledge(
                pledge,
                call,
                contacts,
                pledge.ref().toString(),
                agenda.ambiguous(pledge.id()),
                embargoed(call, today),
                call.deadline().map(today::hasReached).orElse(false),
                pollsClosed(election, today),
                call.deadline().map(today::dayOf));
    }

    static boolean pollsClosed(Election election, Today today) {
        return today.hasReached(election.pollsCloseOrDefault());
    }

    static boolean embargoed(Call call, Today today) {
        return call.publishAnswersFrom().isPresent()
                && !today.hasReached(call.publishAnswersFrom().get());
    }

    /** Whether somebody was asked as the call takes for fair before its deadline, and not in part only after it. */
    boolean fairInTime(Candidate candidate) {
        return lastDay.isEmpty() || contacts.fair(candidate, lastDay.get());
    }

    boolean is(Pledge other) {
        return pledge.id().equals(other.id()) && pledge.call().equals(other.call());
    }

    /** What a candidate's file has on this pledge. */
    <T> List<T> entries(Map<String, List<T>> byKey) {
        List<T> entries = sharedId ? null : byKey.get(pledge.id());
        if (entries == null) {
            entries = byKey.get(key);
        }
        return entries == null ? List.of() : entries;
    }
}
