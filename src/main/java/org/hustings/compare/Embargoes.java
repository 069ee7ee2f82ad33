package org.hustings.compare;

import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.compare.Journal.Entry;
import org.hustings.model.Call;
import org.hustings.model.Correction;
import org.hustings.model.Election;
import org.hustings.page.AnswerPages;
import org.hustings.page.Paths;

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

    /** Whether a correction in the site's own list might tell an answer that is hidden. */
    boolean hide(Correction correction) {
        return Stream.of(before, after)
                .anyMatch(side -> new AnswerPages(side.data(), call -> hide(call.id())).mayTell(correction));
    }

    /**
     * Says of every call that nothing is told of its answers, whether they changed or not: what is said only where
     * somebody's answer was recorded would tell that they answered.
     */
    void tell(Journal journal) {
        for (Call call : after.data().calls().values()) {
            on(after, call.id())
                    .or(() -> on(before, call.id()))
                    .ifPresent(hidden -> journal.added(
                            Change.Kind.EMBARGOED,
                            new Entry("Calls and pledges", journal.in(call.title()), Paths.call(call.id())),
                            "",
                            "answers are hidden until "
                                    + journal.words()
                                            .moment(hidden.publishAnswersFrom().orElseThrow())
                                    + ", so no change to them is told"));
        }
    }

    private static Optional<Call> on(Snapshot side, String call) {
        return Optional.ofNullable(side.data().calls().get(call))
                .filter(found -> side.standings().embargoed(found));
    }
}
