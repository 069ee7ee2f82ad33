package org.hustings.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hustings.model.Agreement;
import org.hustings.model.Source;
import org.hustings.model.Term;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.standing.ActionStanding;
import org.hustings.wording.Wording;

/** {@code /data/agreements/actions.csv}: one row for each step of every action plan, as it stands on the day. */
public final class ActionsTable {

    private ActionsTable() {}

    record Row(Agreement agreement, ActionStanding standing) {

        Optional<Agreement.Update> newest() {
            return standing.updates().stream().findFirst();
        }
    }

    /** The table of all agreements. */
    public static CsvTable<?> of(LanguageEdition edition) {
        Wording wording = edition.wording();
        List<Column<Row>> columns = List.of(
                Column.text("agreement", r -> r.agreement().id()),
                Column.text("organisation", r -> r.agreement().organisation().orElse("")),
                Column.text(
                        "commitment", r -> r.standing().action().commitment().orElse("")),
                Column.text("action", r -> r.standing().action().id()),
                Column.text("title", r -> wording.text(r.standing().action().title())),
                Column.text(
                        "owner",
                        r -> r.standing().action().owner().map(wording::text).orElse("")),
                Column.date("due", r -> r.standing().action().due()),
                Column.text("status", r -> r.standing().status().map(Term::term).orElse("")),
                Column.of(
                        "overdue",
                        ColumnType.BOOLEAN,
                        r -> String.valueOf(r.standing().overdue())),
                Column.of(
                        "stale",
                        ColumnType.BOOLEAN,
                        r -> String.valueOf(r.standing().stale())),
                Column.text("explanation", r -> wording.say(r.standing().explanation())),
                Column.date("updated_on", r -> r.newest().map(Agreement.Update::on)),
                Column.text("note", update(u -> u.note().map(wording::text).orElse(""))),
                Column.text(
                        "source_title",
                        update(u -> u.source()
                                .flatMap(Source::title)
                                .map(wording::text)
                                .orElse(""))),
                Column.text(
                        "source_url",
                        update(u -> u.source().flatMap(Source::url).orElse(""))),
                Column.text(
                        "url", r -> edition.url(Paths.agreement(r.agreement().id()))),
                Column.text(
                        "source_archived",
                        update(u -> u.source().flatMap(Source::archived).orElse(""))),
                Column.date(
                        "source_seen",
                        r -> r.newest().flatMap(Agreement.Update::source).flatMap(Source::seen)));
        CsvTable.Section<Row> all = new CsvTable.Section<>(List.of(), rows -> {
            for (Agreement agreement : edition.data().agreements().values()) {
                for (Agreement.Action action : agreement.actions().values()) {
                    rows.accept(new Row(agreement, edition.standings().action(agreement, action)));
                }
            }
        });
        return new CsvTable<>("actions", "data/agreements/actions.csv", false, columns, List.of(all));
    }

    private static Function<Row, String> update(Function<Agreement.Update, String> value) {
        return row -> row.newest().map(value).orElse("");
    }
}
