package org.hustings.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hustings.compare.Journal.Entry;
import org.hustings.model.Agreement;
import org.hustings.model.Agreement.Adoption;
import org.hustings.model.LocalText;
import org.hustings.page.Paths;
import org.hustings.standing.ActionStanding;

/** Agreements and their action plans. */
final class AgreementChanges {

    private static final String SECTION = "Agreements";
    private static final Change.Kind KIND = Change.Kind.AGREEMENT;

    private final Snapshot before;
    private final Snapshot after;
    private final Journal journal;

    AgreementChanges(Snapshot before, Snapshot after, Journal journal) {
        this.before = before;
        this.after = after;
        this.journal = journal;
    }

    void all() {
        before.data().agreements().forEach((id, agreement) -> {
            if (!after.data().agreements().containsKey(id) && !after.lacks(agreement.file())) {
                journal.removed(KIND, entry(agreement, journal.in(agreement.title())), "", "the agreement");
            }
        });
        after.data().agreements().forEach((id, agreement) -> {
            Agreement old = before.data().agreements().get(id);
            if (old == null) {
                journal.added(KIND, entry(agreement, journal.in(agreement.title())), "", "an agreement");
            } else {
                compare(old, agreement);
            }
        });
    }

    private void compare(Agreement old, Agreement young) {
        int mark = journal.mark();
        Entry entry = entry(young, journal.in(young.title()));
        journal.text(KIND, entry, "title", old.title(), young.title());
        journal.optionalText(KIND, entry, "summary", old.summary(), young.summary());
        adoption(entry, before.standings().adoption(old), after.standings().adoption(young));
        journal.differ(KIND, entry, "signed by", signatories(old), signatories(young));
        journal.others(entry, mark, Visible.of(before, old).equals(Visible.of(after, young)));
        removed(young, old.commitments(), young.commitments(), Agreement.Commitment::title, "the commitment");
        removed(young, old.actions(), young.actions(), Agreement.Action::title, "the step");
        removed(young, old.indicators(), young.indicators(), Agreement.Indicator::title, "the indicator");
        young.commitments().values().forEach(commitment -> commitment(old, young, commitment));
        young.actions().values().forEach(action -> action(old, young, action));
        young.indicators().values().forEach(indicator -> indicator(old, young, indicator));
    }

    private Optional<String> signatories(Agreement agreement) {
        List<String> names =
                agreement.signatories().stream().map(this::signatory).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
    }

    private String signatory(Agreement.Signatory signatory) {
        List<String> person = Stream.of(signatory.representedBy(), signatory.role())
                .flatMap(Optional::stream)
                .map(journal::in)
                .toList();
        return journal.in(signatory.name()) + (person.isEmpty() ? "" : " (" + String.join(", ", person) + ")");
    }

    private void adoption(Entry entry, Optional<Adoption> old, Optional<Adoption> young) {
        journal.differ(
                KIND,
                entry,
                "adopted on",
                old.map(adoption -> journal.words().date(adoption.on())),
                young.map(adoption -> journal.words().date(adoption.on())));
        journal.optionalText(
                KIND, entry, "how it was adopted", old.flatMap(Adoption::how), young.flatMap(Adoption::how));
        journal.optionalText(
                KIND,
                entry,
                "what of the adoption is inferred",
                old.flatMap(Adoption::inferred),
                young.flatMap(Adoption::inferred));
        journal.source(
                KIND, entry, "source of the adoption", old.flatMap(Adoption::source), young.flatMap(Adoption::source));
    }

    private <T> void removed(
            Agreement agreement, Map<String, T> old, Map<String, T> young, Function<T, LocalText> title, String what) {
        old.forEach((id, entry) -> {
            if (!young.containsKey(id)) {
                journal.removed(KIND, entry(agreement, journal.in(title.apply(entry))), "", what);
            }
        });
    }

    private void commitment(Agreement old, Agreement young, Agreement.Commitment commitment) {
        Entry entry = entry(young, journal.in(commitment.title()));
        Agreement.Commitment earlier = old.commitments().get(commitment.id());
        if (earlier == null) {
            journal.added(KIND, entry, "", "a commitment");
            return;
        }
        int mark = journal.mark();
        journal.text(KIND, entry, "title", earlier.title(), commitment.title());
        journal.optionalText(KIND, entry, "summary", earlier.summary(), commitment.summary());
        journal.optionalText(KIND, entry, "made by", earlier.madeBy(), commitment.madeBy());
        journal.differ(KIND, entry, "pledges it answers", pledges(before, earlier), pledges(after, commitment));
        journal.others(entry, mark, earlier.equals(commitment));
    }

    private Optional<String> pledges(Snapshot side, Agreement.Commitment commitment) {
        List<String> titles = commitment.pledges().stream()
                .map(ref -> side.data().pledges().values().stream()
                        .filter(pledge -> pledge.ref().toString().equals(ref))
                        .findFirst()
                        .map(pledge -> journal.in(pledge.title()))
                        .orElse(ref))
                .toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", titles));
    }

    private void action(Agreement old, Agreement young, Agreement.Action action) {
        Entry entry = entry(young, journal.in(action.title()));
        Agreement.Action earlier = old.actions().get(action.id());
        if (earlier == null) {
            journal.added(KIND, entry, "", "a step, " + words(after, young, action));
            return;
        }
        int mark = journal.mark();
        journal.text(KIND, entry, "title", earlier.title(), action.title());
        journal.optionalText(KIND, entry, "owner", earlier.owner(), action.owner());
        journal.differ(
                KIND, entry, "", Optional.of(words(before, old, earlier)), Optional.of(words(after, young, action)));
        updates(
                entry,
                before.standings().action(old, earlier).updates(),
                after.standings().action(young, action).updates());
        journal.others(entry, mark, Visible.of(before, old, earlier).equals(Visible.of(after, young, action)));
    }

    /** What stands beside the updates of a day that are on both sides. */
    private void updates(Entry entry, List<Agreement.Update> old, List<Agreement.Update> young) {
        for (Agreement.Update update : young) {
            if (!old.contains(update)) {
                old.stream()
                        .filter(other -> other.on().equals(update.on()) && !young.contains(other))
                        .findFirst()
                        .ifPresent(other -> {
                            String day = "update of " + journal.words().date(update.on());
                            journal.optionalText(KIND, entry, day + ": note", other.note(), update.note());
                            journal.source(KIND, entry, day + ": source", other.source(), update.source());
                        });
            }
        }
    }

    private String words(Snapshot side, Agreement agreement, Agreement.Action action) {
        ActionStanding standing = side.standings().action(agreement, action);
        String status = standing.status()
                .map(found -> journal.words().term("action-status", found) + ". ")
                .orElse("");
        return status + journal.words().say(standing.explanation()) + (standing.overdue() ? " Overdue." : "");
    }

    private void indicator(Agreement old, Agreement young, Agreement.Indicator indicator) {
        new IndicatorChanges(before, after, journal)
                .compare(
                        entry(young, journal.in(indicator.title())),
                        Optional.ofNullable(old.indicators().get(indicator.id())),
                        indicator);
    }

    private Entry entry(Agreement agreement, String subject) {
        return new Entry(SECTION, journal.in(agreement.title()), subject, Paths.agreement(agreement.id()));
    }
}
