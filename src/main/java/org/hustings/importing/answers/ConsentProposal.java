package org.hustings.importing.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.importing.Slug;
import org.hustings.importing.edit.Value;
import org.hustings.importing.edit.Value.Field;
import org.hustings.importing.edit.Value.Fields;
import org.hustings.importing.edit.Value.Items;
import org.hustings.importing.edit.Value.Line;
import org.hustings.importing.edit.Value.Remark;
import org.hustings.importing.edit.Value.Text;
import org.hustings.importing.edit.ValueText;
import org.hustings.importing.table.Table.Row;

/**
 * Proposes {@code publish} of a mapping: of the columns that look like consent, the first that is answered by yes or no.
 * Only where its heading can mean nothing else is a yes there taken for one.
 */
final class ConsentProposal {

    /** More words than these in a cell are somebody's own, and are not copied into a mapping. */
    private static final int MOST_WORDS = 3;

    private final Sheet sheet;
    private final Optional<Integer> asks;
    private final boolean plain;

    /** Takes its column. */
    ConsentProposal(Sheet sheet, PledgeColumns pledges) {
        this.sheet = sheet;
        List<Integer> columns = sheet.free().stream().filter(sheet::isConsent).toList();
        this.asks = columns.stream()
                .filter(column -> sheet.values(column).stream()
                        .anyMatch(text -> Vocabulary.consent(text).isPresent()))
                .findFirst()
                .or(() -> columns.stream().findFirst());
        this.plain = asks.filter(column -> Consent.isPlain(sheet.heading(column)) && !pledges.areLike(column))
                .isPresent();
        asks.ifPresent(sheet.used()::add);
    }

    /** What a row says for sure, as far as a proposal can tell; a table without such a column asks nobody. */
    Optional<Boolean> given(Row row) {
        return asks.isEmpty()
                ? Optional.of(true)
                : asks.filter(column -> plain)
                        .flatMap(column -> Vocabulary.consent(row.cells().get(column)));
    }

    /** The lines of a mapping. */
    void lines(List<Line> lines) {
        lines.add(new Remark(
                "Whether an answer may be published. A row that says no goes in as \"private\", without its words;"));
        lines.add(new Remark("one that says neither yes nor no is told, and left out."));
        List<Line> fields = new ArrayList<>();
        asks.ifPresent(column -> {
            fields.add(new Field("column", name(column)));
            if (plain) {
                plain(column, fields);
            } else {
                unclear(column, fields);
            }
        });
        List<Value> others = sheet.free().stream()
                .filter(column -> sheet.isConsent(column) || Consent.mayForbid(sheet.heading(column)))
                .map(this::name)
                .toList();
        if (!others.isEmpty()) {
            fields.add(
                    new Remark(
                            asks.isPresent()
                                    ? "These look like it too. If they say something else, take the # away:"
                                    : "Do these ask that an answer not be published? Then name one as \"column\"; else take the # away:"));
            String ignored = ValueText.file(List.of(new Field("ignored", new Items(others))));
            ignored.lines().forEach(line -> fields.add(new Remark(line)));
        }
        lines.add(
                fields.isEmpty()
                        ? new Remark("publish: {column: ..., yes: [\"Yes\"], no: [\"No\"]}")
                        : new Field(ConsentReader.KEY, new Fields(fields, false)));
    }

    private Value name(int column) {
        return new Text(ColumnName.of(sheet.table(), column));
    }

    private void plain(int column, List<Line> fields) {
        words(column, true).ifPresentOrElse(fields::add, () -> fields.add(new Remark("yes: [...]")));
        words(column, false).ifPresentOrElse(fields::add, () -> fields.add(new Remark("no: [...]")));
        sheet.values(column).stream()
                .filter(text -> Vocabulary.consent(text).isEmpty() && isShort(text))
                .forEach(text -> fields.add(new Remark("\"" + text + "\": is it a yes or a no?")));
    }

    /** Under such a heading a yes may ask for the opposite, so that no cell is sorted here. */
    private void unclear(int column, List<Line> fields) {
        fields.add(new Remark(
                "Which cells of this column mean \"may be published\"? Its heading does not make that plain:"));
        fields.add(
                new Remark("write those behind \"yes\", the others behind \"no\", and take both # away. Until then"));
        fields.add(new Remark("nothing is imported."));
        fields.add(new Remark("\"yes\": [...]"));
        fields.add(new Remark("\"no\": [...]"));
        sheet.values(column).stream()
                .filter(ConsentProposal::isShort)
                .forEach(text -> fields.add(new Remark("\"" + text + "\": may it be published, or not?")));
    }

    private static boolean isShort(String text) {
        return Slug.folded(text).split(" ").length <= MOST_WORDS;
    }

    private Optional<Line> words(int column, boolean agrees) {
        List<Value> words = sheet.values(column).stream()
                .filter(text -> Vocabulary.consent(text).equals(Optional.of(agrees)))
                .<Value>map(Text::new)
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Field(agrees ? "yes" : "no", new Items(words)));
    }
}
