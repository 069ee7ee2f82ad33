package org.hustings.importing.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.importing.edit.Value;
import org.hustings.importing.edit.Value.Field;
import org.hustings.importing.edit.Value.Fields;
import org.hustings.importing.edit.Value.Items;
import org.hustings.importing.edit.Value.Line;
import org.hustings.importing.edit.Value.Remark;
import org.hustings.importing.edit.Value.Text;
import org.hustings.importing.edit.ValueText;

/** Proposes {@code publish} of a mapping: of the columns that look like consent, the first that is answered by yes or no. */
final class ConsentProposal {

    private final Sheet sheet;

    ConsentProposal(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Adds it to the lines of a mapping, and takes its column. */
    void lines(List<Line> lines) {
        lines.add(new Remark(
                "Whether an answer may be published. A row that says no goes in as \"private\", without its words;"));
        lines.add(new Remark("one that says neither yes nor no is told, and left out."));
        List<Integer> columns = sheet.free().stream().filter(sheet::isConsent).toList();
        Optional<Integer> asks = columns.stream()
                .filter(column -> sheet.values(column).stream()
                        .anyMatch(text -> Vocabulary.consent(text).isPresent()))
                .findFirst()
                .or(() -> columns.stream().findFirst());
        if (asks.isEmpty()) {
            lines.add(new Remark("publish: {column: ..., yes: [\"Yes\"], no: [\"No\"]}"));
            return;
        }
        sheet.used().add(asks.get());
        List<Line> fields = new ArrayList<>();
        fields.add(new Field("column", name(asks.get())));
        words(asks.get(), true).ifPresentOrElse(fields::add, () -> fields.add(new Remark("yes: [...]")));
        words(asks.get(), false).ifPresentOrElse(fields::add, () -> fields.add(new Remark("no: [...]")));
        sheet.values(asks.get()).stream()
                .filter(text -> Vocabulary.consent(text).isEmpty())
                .forEach(text -> fields.add(new Remark("\"" + text + "\": is it a yes or a no?")));
        List<Value> others = columns.stream()
                .filter(column -> !column.equals(asks.get()))
                .map(this::name)
                .toList();
        if (!others.isEmpty()) {
            fields.add(new Remark("These look like it too. If they say something else, take the # away:"));
            String ignored = ValueText.file(List.of(new Field("ignored", new Items(others))));
            ignored.lines().forEach(line -> fields.add(new Remark(line)));
        }
        lines.add(new Field(ConsentReader.KEY, new Fields(fields, false)));
    }

    private Value name(int column) {
        return new Text(ColumnName.of(sheet.table(), column));
    }

    private Optional<Line> words(int column, boolean agrees) {
        List<Value> words = sheet.values(column).stream()
                .filter(text -> Vocabulary.consent(text).equals(Optional.of(agrees)))
                .<Value>map(Text::new)
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Field(agrees ? "yes" : "no", new Items(words)));
    }
}
