package org.hustings.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hustings.model.Agreement;
import org.hustings.model.Source;
import org.hustings.model.Term;
import org.hustings.page.LanguageEdition;
import org.hustings.page.Paths;
import org.hustings.standing.IndicatorStanding;
import org.hustings.wording.Wording;

/**
 * {@code /data/agreements/readings.csv}: one row for each baseline and reading of every indicator, oldest first, and one for an
 * indicator that has neither.
 */
public final class ReadingsTable {

    private ReadingsTable() {}

    /** @param point absent where nothing was measured yet */
    record Row(Agreement agreement, IndicatorStanding standing, Optional<IndicatorStanding.Point> point) {

        String kind() {
            return point.map(found -> found.baseline() ? "baseline" : "reading").orElse("");
        }

        Optional<Agreement.Reading> reading() {
            return point.map(IndicatorStanding.Point::reading);
        }

        Optional<Source> source() {
            return reading().flatMap(Agreement.Reading::source);
        }
    }

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
                Column.date("on", r -> r.reading().map(Agreement.Reading::on)),
                Column.of(
                        "value",
                        ColumnType.NUMBER,
                        reading(found -> found.value().toPlainString())),
                Column.of("approximate", ColumnType.BOOLEAN, reading(found -> String.valueOf(found.approximate()))),
                Column.text(
                        "note", reading(found -> found.note().map(wording::text).orElse(""))),
                Column.text("trend", r -> r.standing().trend().term()),
                Column.text(
                        "source_title",
                        r -> r.source()
                                .flatMap(Source::title)
                                .map(wording::text)
                                .orElse("")),
                Column.text("source_url", r -> r.source().flatMap(Source::url).orElse("")),
                Column.text(
                        "url", r -> edition.url(Paths.agreement(r.agreement().id()))),
                Column.text(
                        "source_archived",
                        r -> r.source().flatMap(Source::archived).orElse("")),
                Column.date("source_seen", r -> r.source().flatMap(Source::seen)),
                Column.text(
                        "definition",
                        r -> r.standing()
                                .indicator()
                                .definition()
                                .map(wording::text)
                                .orElse("")),
                Column.date("target_by", r -> r.standing().indicator().target().map(Agreement.IndicatorTarget::by)),
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

    private static Function<Row, String> reading(Function<Agreement.Reading, String> value) {
        return row -> row.reading().map(value).orElse("");
    }

    private static Function<Row, String> target(Function<Agreement.IndicatorTarget, String> value) {
        return row -> row.standing().indicator().target().map(value).orElse("");
    }

    private static void rowsOf(LanguageEdition edition, Agreement agreement, Consumer<Row> rows) {
        for (Agreement.Indicator indicator : agreement.indicators().values()) {
            IndicatorStanding standing = edition.standings().indicator(indicator);
            List<IndicatorStanding.Point> course = standing.course();
            if (course.isEmpty()) {
                rows.accept(new Row(agreement, standing, Optional.empty()));
            }
            course.forEach(point -> rows.accept(new Row(agreement, standing, Optional.of(point))));
        }
    }
}
