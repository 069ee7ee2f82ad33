package org.hustings.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.ContactAttempt;

/**
 * How the people of an election were asked to answer one of its calls, up to and including a day. A contact made when
 * another of its calls had opened, and this one had not, was about that other call. It is counted for everybody on a site,
 * so it allocates nothing.
 *
 * @param opened when the call opened; the first day there is where that is not known
 * @param firstOpened when the first of the election's calls opened
 */
public record Contacts(Call call, LocalDate opened, LocalDate firstOpened) {

    private static final ContactAttempt.Route[] ROUTES = ContactAttempt.Route.values();

    /** The contacts about one of the calls that an election puts to its candidates. */
    public static Contacts about(Call call, Collection<Call> calls) {
        LocalDate first =
                calls.stream().map(Contacts::opened).min(LocalDate::compareTo).orElse(LocalDate.MIN);
        return new Contacts(call, opened(call), first);
    }

    private static LocalDate opened(Call call) {
        return call.opened().orElse(LocalDate.MIN);
    }

    /** Whether a contact of a day counts: the call had opened, or none of the election's calls had. */
    boolean include(LocalDate on) {
        return !on.isBefore(opened) || on.isBefore(firstOpened);
    }

    /** Those of a log that count. */
    List<ContactAttempt> in(List<ContactAttempt> log) {
        return log.stream().filter(attempt -> include(attempt.on())).toList();
    }

    /** Whether somebody was asked as often, and by as many routes, as the call takes for fair. */
    public boolean fair(Candidate candidate, LocalDate until) {
        return attempts(candidate, until) >= call.fairContact().attempts()
                && routes(candidate, until) >= call.fairContact().routes();
    }

    /** How often they were asked. */
    int attempts(Candidate candidate, LocalDate until) {
        int attempts = 0;
        for (int i = 0; i < candidate.contactLog().size(); i++) {
            if (counts(candidate.contactLog().get(i), until)) {
                attempts++;
            }
        }
        return attempts;
    }

    /** By how many different routes they were asked. */
    int routes(Candidate candidate, LocalDate until) {
        int routes = 0;
        for (ContactAttempt.Route route : ROUTES) {
            routes += askedBy(candidate, route, until) ? 1 : 0;
        }
        return routes;
    }

    private boolean askedBy(Candidate candidate, ContactAttempt.Route route, LocalDate until) {
        for (int i = 0; i < candidate.contactLog().size(); i++) {
            ContactAttempt attempt = candidate.contactLog().get(i);
            if (attempt.route() == route && counts(attempt, until)) {
                return true;
            }
        }
        return false;
    }

    private boolean counts(ContactAttempt attempt, LocalDate until) {
        return !attempt.on().isAfter(until) && include(attempt.on());
    }
}
