package org.hustings.compare;

import java.util.Optional;
import org.hustings.model.Call;
import org.hustings.model.Election;

/** Which calls' answers may not be told yet: those under an embargo on either side, so that no change lifts one early. */
final class Embargoes {

    private final Snapshot before;
    private final Snapshot after;

    Embargoes(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    boolean hide(String call) {
        return on(before, call).isPresent() || on(after, call).isPresent();
    }

    /** Whether any call of an election is hidden. */
    boolean hideAny(Election election) {
        return election.calls().stream().anyMatch(this::hide);
    }

    /** Until when a call's answers are hidden, in the site's words. */
    String until(String call, Journal journal) {
        Call found = on(after, call).or(() -> on(before, call)).orElseThrow();
        return "embargoed until "
                + journal.words().moment(found.publishAnswersFrom().orElseThrow());
    }

    private static Optional<Call> on(Snapshot side, String call) {
        return Optional.ofNullable(side.data().calls().get(call))
                .filter(found -> side.standings().embargoed(found));
    }
}
