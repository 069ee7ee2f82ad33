package org.hustings.compare;

import java.util.List;
import java.util.Optional;
import org.hustings.compare.Journal.Entry;
import org.hustings.model.Call;
import org.hustings.model.Moment;
import org.hustings.model.Pledge;
import org.hustings.page.Paths;
import org.hustings.page.chart.Amounts;

/** Calls and what they ask. */
final class CallChanges {

    private static final String SECTION = "Calls and pledges";
    private static final Change.Kind KIND = Change.Kind.CALL;

    private final Snapshot before;
    private final Snapshot after;
    private final Journal journal;

    CallChanges(Snapshot before, Snapshot after, Journal journal) {
        this.before = before;
        this.after = after;
        this.journal = journal;
    }

    /** The exact words, which must not change once somebody was asked. */
    void asks() {
        after.data().pledges().forEach((ref, pledge) -> {
            Pledge old = before.data().pledges().get(ref);
            if (old != null) {
                journal.text(Change.Kind.ASK, entry(pledge), "the exact ask", old.ask(), pledge.ask());
            }
        });
    }

    void rest() {
        before.data().calls().forEach((id, call) -> {
            if (!after.data().calls().containsKey(id) && !after.lacks(call.file())) {
                journal.removed(KIND, entry(call), "", "the call");
            }
        });
        after.data().calls().values().forEach(this::call);
        before.data().pledges().forEach((ref, pledge) -> {
            if (!after.data().pledges().containsKey(ref) && !after.lacks(pledge.file())) {
                journal.removed(KIND, entry(pledge), "", "the pledge");
            }
        });
        after.data().pledges().values().forEach(this::pledge);
    }

    private void call(Call call) {
        Entry entry = entry(call);
        Call old = before.data().calls().get(call.id());
        if (before.lacks(call.file()) || after.lacks(call.file())) {
            return;
        }
        if (old == null) {
            journal.added(KIND, entry, "", "a call");
            return;
        }
        int mark = journal.mark();
        journal.text(KIND, entry, "title", old.title(), call.title());
        journal.optionalText(KIND, entry, "who calls", old.by(), call.by());
        journal.optionalText(KIND, entry, "summary", old.summary(), call.summary());
        journal.optionalText(KIND, entry, "note", old.note(), call.note());
        journal.source(KIND, entry, "source", old.source(), call.source());
        moment(entry, "answers are due", old.deadline(), call.deadline());
        moment(entry, "answers are published from", old.publishAnswersFrom(), call.publishAnswersFrom());
        journal.differ(KIND, entry, "what must have been tried", Optional.of(fair(old)), Optional.of(fair(call)));
        journal.differ(KIND, entry, "figures", figures(old, call), figures(call, old));
        journal.differ(
                KIND,
                entry,
                "pledges in the order asked",
                Optional.of(String.join(", ", old.pledges())),
                Optional.of(String.join(", ", call.pledges())));
        journal.others(entry, mark, Visible.of(old).equals(Visible.of(call)));
    }

    /** Those figures that are on one side alone. */
    private Optional<String> figures(Call here, Call there) {
        List<String> figures = here.figures().stream()
                .filter(figure -> !there.figures().contains(figure))
                .map(this::figure)
                .toList();
        return figures.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", figures));
    }

    private String figure(Call.Figure figure) {
        String source = figure.source()
                .map(found -> ", source: " + journal.source(found))
                .orElse("");
        return journal.in(figure.label()) + ": " + journal.words().say(Amounts.figure(figure)) + source;
    }

    private void moment(Entry entry, String what, Optional<Moment> old, Optional<Moment> young) {
        journal.differ(KIND, entry, what, old.map(journal.words()::moment), young.map(journal.words()::moment));
    }

    private static String fair(Call call) {
        return Journal.count(call.fairContact().attempts(), "attempt") + " over "
                + Journal.count(call.fairContact().routes(), "route");
    }

    private void pledge(Pledge pledge) {
        Entry entry = entry(pledge);
        Pledge old = before.data().pledges().get(pledge.ref());
        if (old == null) {
            journal.added(KIND, entry, "", "a pledge: " + Journal.quoted(journal.in(pledge.ask())));
            return;
        }
        int mark = journal.mark();
        journal.text(KIND, entry, "title", old.title(), pledge.title());
        journal.optionalText(KIND, entry, "summary", old.summary(), pledge.summary());
        journal.optionalText(KIND, entry, "theme", old.theme(), pledge.theme());
        boolean asked = old.ask().equals(pledge.ask());
        journal.others(entry, mark, !asked || Visible.of(old).equals(Visible.of(pledge)));
    }

    private Entry entry(Call call) {
        return new Entry(SECTION, journal.in(call.title()), Paths.call(call.id()));
    }

    private Entry entry(Pledge pledge) {
        return new Entry(SECTION, journal.in(pledge.title()), Paths.pledge(pledge.ref()));
    }
}
