package org.hustings.export;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hustings.model.Agreement;
import org.hustings.model.Source;
import org.hustings.model.Term;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.standing.IndicatorStanding;
import org.hustings.wording.Wording;

/** {@code /data/agreements/readings.csv}: one row for each baseline and reading of every indicator, oldest first. */
public final class ReadingsTable {

    private ReadingsTable() {}

    record Row(Agreement agreement, IndicatorStanding standing, String kind, Agreement.Reading reading) {}

    /** The table of all agreements. */
    public static CsvTable<?> of(LanguageEdition edition) {
        Wording wording = edition.wording();
        List<Column<Row>> columns = List.of(
                Column.text("agreement", r -> r.agreement().id()),
                Column.text(
                        "commitment", r -> r.standing().indicator().commitment().orElse("")),
                Column.text("indicator", r -> r.standing().indicator().id()),
                Column.text("title", r -> wording.text(r.standing().indicator().title())),
                Column.text("unit", r -> r.standing().indicator().unit().term()),
                Column.text(
                        "direction", r -> r.standing().indicator().direction().term()),
                Column.text("kind", Row::kind),
                Column.of("on", ColumnType.DATE, r -> r.reading().on().toString()),
                Column.of("value", ColumnType.NUMBER, r -> r.reading().value().toPlainString()),
                Column.of(
                        "approximate",
                        ColumnType.BOOLEAN,
                        r -> String.valueOf(r.reading().approximate())),
                Column.text("note", r -> r.reading().note().map(wording::text).orElse("")),
                Column.text("trend", r -> r.standing().trend().term()),
                Column.text(
                        "source_title",
                        r -> r.reading()
                                .source()
                                .flatMap(Source::title)
                                .map(wording::text)
                                .orElse("")),
                Column.text(
                        "source_url",
                        r -> r.reading().source().flatMap(Source::url).orElse("")),
                Column.text(
                        "url", r -> edition.url(Paths.agreement(r.agreement().id()))),
                Column.text(
                        "source_archived",
                        r -> r.reading().source().flatMap(Source::archived).orElse("")),
                Column.of(
                        "source_seen",
                        ColumnType.DATE,
                        r -> r.reading()
                                .source()
                                .flatMap(Source::seen)
                                .map(LocalDate::toString)
                                .orElse("")),
                Column.text(
                        "definition",
                        r -> r.standing()
                                .indicator()
                                .definition()
                                .map(wording::text)
                                .orElse("")),
                Column.of("target_by", ColumnType.DATE, target(t -> t.by().toString())),
                Column.of(
                        "target_value", ColumnType.NUMBER, target(t -> t.value().toPlainString())),
                Column.text(
                        "target_state",
                        r -> r.standing().target().map(Term::term).orElse("")));
        return new CsvTable<>(
                "readings",
                "data/agreements/readings.csv",
                false,
                columns,
                List.of(new CsvTable.Section<>(
                        List.of(),
                        rows -> edition.data()
                                .agreements()
                                .values()
                                .forEach(agreement -> rowsOf(edition, agreement, rows)))));
    }

    private static Function<Row, String> target(Function<Agreement.IndicatorTarget, String> value) {
        return row -> row.standing().indicator().target().map(value).orElse("");
    }

    private static void rowsOf(LanguageEdition edition, Agreement agreement, Consumer<Row> rows) {
        for (Agreement.Indicator indicator : agreement.indicators().values()) {
            IndicatorStanding standing = edition.standings().indicator(indicator);
            standing.course()
                    .forEach(point -> rows.accept(
                            new Row(agreement, standing, point.baseline() ? "baseline" : "reading", point.reading())));
        }
    }
}
