package org.hustings.importing.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.importing.Slug;
import org.hustings.importing.table.Table.Row;
import org.hustings.model.Answer;

/** Turns rows into answers of candidates, and tells which rows cannot be. */
final class AnswerRows {

    private final Cells cells;
    private final Mapping mapping;
    private final WhoAnswered who;
    private final AnswerDays days;

    AnswerRows(Cells cells, WhoAnswered who, AnswerDays days) {
        this.cells = cells;
        this.mapping = cells.mapping();
        this.who = who;
        this.days = days;
    }

    /** The answers of a row; none where it cannot be used, which is then a problem. */
    List<Given> read(Row row) {
        List<Given> given = new ArrayList<>();
        if (mapping.pledges().values().stream().allMatch(pledge -> isEmpty(row, pledge))) {
            return given;
        }
        Optional<Asked.Candidate> candidate = who.of(row);
        Optional<AnswerDates.When> on = days.of(row, candidate);
        Optional<Answer.GivenBy> by = givenBy(row);
        Optional<Boolean> publish = publish(row);
        if (candidate.isEmpty() || on.isEmpty() || by.isEmpty() || publish.isEmpty()) {
            return given;
        }
        mapping.pledges()
                .forEach((id, pledge) -> (publish.get() ? answer(row, pledge) : withheld(row, pledge))
                        .ifPresent(answer -> given.add(new Given(
                                cells.at(row, pledge.answer()),
                                candidate.get(),
                                id,
                                new Recorded(on.get().day(), answer.kind(), by.get(), answer.words()),
                                on.get().time(),
                                !publish.get(),
                                cells.meaning(row, "reason").filter(why -> publish.get()),
                                publish.get() ? mapping.source() : Map.of()))));
        return given;
    }

    private boolean isEmpty(Row row, Mapping.Pledge pledge) {
        return cells.text(row, pledge.answer()).isEmpty() && words(row, pledge).isEmpty();
    }

    private Optional<String> words(Row row, Mapping.Pledge pledge) {
        return pledge.words().flatMap(column -> cells.text(row, column));
    }

    private Optional<Answer.GivenBy> givenBy(Row row) {
        Optional<String> typed = cells.meaning(row, "given_by");
        if (typed.isEmpty()) {
            return Optional.of(mapping.givenBy());
        }
        String word = Slug.folded(typed.get());
        for (Answer.GivenBy by : Answer.GivenBy.values()) {
            if (by.term().equals(word)) {
                return Optional.of(by);
            }
        }
        cells.report(
                row,
                cells.column("given_by"),
                "\"" + typed.get() + "\" does not say who answered, so this row was left out",
                "write candidate, agent or party");
        return Optional.empty();
    }

    /** Whether the row may be published; empty, and told, where it says neither yes nor no. */
    private Optional<Boolean> publish(Row row) {
        Optional<Integer> column = mapping.consent().column();
        if (column.isEmpty()) {
            return Optional.of(true);
        }
        Optional<String> typed = cells.text(row, column.get());
        Optional<Boolean> publish = mapping.consent().given(typed.orElse(""));
        if (publish.isEmpty()) {
            cells.report(
                    row,
                    column.get(),
                    typed.map(text -> "\"" + text + "\" does not say whether this may be published")
                                    .orElse("nothing here says whether this may be published")
                            + ", so this row was left out",
                    typed.map(text -> "if it is clear, write it under \"yes\" or \"no\" of \"publish\" in the mapping;"
                                    + " else ask them")
                            .orElse("ask them; if an empty cell means no, add \"\" to \"no\" of \"publish\" in the"
                                    + " mapping"));
        }
        return publish;
    }

    /** They answered, and asked that it not be published: nothing of what they said goes in. */
    private Optional<Said> withheld(Row row, Mapping.Pledge pledge) {
        return isEmpty(row, pledge) ? Optional.empty() : Optional.of(new Said(Answer.Kind.PRIVATE, Optional.empty()));
    }

    private record Said(Answer.Kind kind, Optional<String> words) {}

    private Optional<Said> answer(Row row, Mapping.Pledge pledge) {
        Optional<String> typed = cells.text(row, pledge.answer());
        Optional<String> words = words(row, pledge);
        if (typed.isEmpty() && words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Answer.Kind> kind = typed.flatMap(mapping::kind);
        if (kind.isEmpty()) {
            unclear(row, pledge, typed);
            return Optional.empty();
        }
        boolean evident = words.isPresent()
                || !mapping.source().isEmpty()
                || kind.get() == Answer.Kind.DECLINED
                || kind.get() == Answer.Kind.PRIVATE;
        if (!evident) {
            cells.report(
                    row,
                    pledge.answer(),
                    "this answer has neither words nor a source, so it was left out",
                    "write \"source: {title: ..., url: ...}\" in the mapping");
            return Optional.empty();
        }
        return Optional.of(new Said(kind.get(), kind.get() == Answer.Kind.PRIVATE ? Optional.empty() : words));
    }

    private void unclear(Row row, Mapping.Pledge pledge, Optional<String> typed) {
        cells.report(
                row,
                pledge.answer(),
                typed.map(text -> "\"" + text + "\" is not among the answers of the mapping")
                                .orElse("there are words here and no answer")
                        + ", so this answer was left out",
                typed.map(text -> "write under \"answers\" what it means, as in \"" + text.replace("\n", " ")
                                + "\": committed")
                        .orElse("decide what they answered, and write it in the sheet"));
    }
}
