package org.hustings.standing;

import java.time.LocalDate;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.ContactAttempt;

/** How somebody was asked, up to and including a day. It is counted for everybody on a site, so it allocates nothing. */
public final class Contacts {

    private static final ContactAttempt.Route[] ROUTES = ContactAttempt.Route.values();

    private Contacts() {}

    /** Whether they were asked as often, and by as many routes, as a call takes for fair. */
    public static boolean fair(Candidate candidate, Call call, LocalDate until) {
        return attempts(candidate, until) >= call.fairContact().attempts()
                && routes(candidate, until) >= call.fairContact().routes();
    }

    /** How often they were asked. */
    static int attempts(Candidate candidate, LocalDate until) {
        int attempts = 0;
        for (int i = 0; i < candidate.contactLog().size(); i++) {
            if (!candidate.contactLog().get(i).on().isAfter(until)) {
                attempts++;
            }
        }
        return attempts;
    }

    /** By how many different routes they were asked. */
    static int routes(Candidate candidate, LocalDate until) {
        int routes = 0;
        for (ContactAttempt.Route route : ROUTES) {
            routes += askedBy(candidate, route, until) ? 1 : 0;
        }
        return routes;
    }

    private static boolean askedBy(Candidate candidate, ContactAttempt.Route route, LocalDate until) {
        for (int i = 0; i < candidate.contactLog().size(); i++) {
            ContactAttempt attempt = candidate.contactLog().get(i);
            if (attempt.route() == route && !attempt.on().isAfter(until)) {
                return true;
            }
        }
        return false;
    }
}
