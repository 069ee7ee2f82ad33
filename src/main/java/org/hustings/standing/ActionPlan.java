package org.hustings.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Agreement;
import org.hustings.model.Agreement.ActionStatus;
import org.hustings.model.Today;

/** Where the steps of an agreement's action plan stand on a day. */
final class ActionPlan {

    private final Today today;

    ActionPlan(Today today) {
        this.today = today;
    }

    Optional<Agreement.Adoption> adoption(Agreement agreement) {
        return agreement.adopted().filter(adoption -> today.knows(adoption.on()));
    }

    ActionStanding of(Agreement agreement, Agreement.Action action) {
        List<Agreement.Update> updates = new ArrayList<>();
        for (Agreement.Update update : action.updates()) {
            if (today.knows(update.on())) {
                updates.add(update);
            }
        }
        Collections.reverse(updates);
        Optional<Agreement.Update> newest = updates.stream().findFirst();
        Optional<LocalDate> adopted = adoption(agreement).map(Agreement.Adoption::on);
        boolean open = newest.map(ActionPlan::open).orElse(true);
        boolean overdue = open && action.due().map(today::isAfter).orElse(false);
        boolean stale = open
                && newest.map(Agreement.Update::on)
                        .or(() -> adopted)
                        .map(this::yearAgo)
                        .orElse(false);
        Phrase explanation = open
                ? explainOpen(action, newest, adopted, overdue, stale)
                : Phrase.of(
                        "explain.action." + newest.get().status().term(),
                        "on",
                        newest.get().on());
        return new ActionStanding(action, newest.map(Agreement.Update::status), updates, overdue, stale, explanation);
    }

    private static boolean open(Agreement.Update newest) {
        return newest.status() != ActionStatus.DONE && newest.status() != ActionStatus.DROPPED;
    }

    /** On its first anniversary an update is a year old. */
    private boolean yearAgo(LocalDate last) {
        return today.knows(last.plusYears(1));
    }

    private static Phrase explainOpen(
            Agreement.Action action,
            Optional<Agreement.Update> newest,
            Optional<LocalDate> adopted,
            boolean overdue,
            boolean stale) {
        String age = stale ? "stale" : "fresh";
        Phrase news = newest.map(update -> Phrase.of("explain.action.updated." + age, "on", update.on()))
                .or(() -> adopted.map(on -> Phrase.of("explain.action.adopted." + age, "on", on)))
                .orElseGet(() -> Phrase.of("explain.action.no-update"));
        return action.due()
                .map(due -> Phrase.of("explain.action.due." + (overdue ? "past" : "ahead"), "news", news, "due", due))
                .orElseGet(() -> Phrase.of("explain.action.due.none", "news", news));
    }
}
