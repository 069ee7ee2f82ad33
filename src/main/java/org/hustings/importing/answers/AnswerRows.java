package org.hustings.importing.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.importing.Slug;
import org.hustings.importing.edit.Value;
import org.hustings.importing.edit.Value.Field;
import org.hustings.importing.edit.Value.Line;
import org.hustings.importing.edit.Value.Literal;
import org.hustings.importing.edit.Value.Text;
import org.hustings.importing.edit.Value.Words;
import org.hustings.importing.table.Table;
import org.hustings.importing.table.Table.Row;
import org.hustings.model.Answer;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Turns rows into answers of candidates, and tells which rows cannot be. */
final class AnswerRows {

    private final Table table;
    private final Mapping mapping;
    private final Asked asked;
    private final LocalDate today;
    private final List<Problem> problems;

    AnswerRows(Table table, Mapping mapping, Asked asked, LocalDate today, List<Problem> problems) {
        this.table = table;
        this.mapping = mapping;
        this.asked = asked;
        this.today = today;
        this.problems = problems;
    }

    /**
     * An answer of a row.
     *
     * @param at the cell
     * @param reason why it differs from an earlier one, if the sheet or the mapping says so
     */
    record Given(
            Location at,
            Asked.Candidate candidate,
            String pledge,
            Recorded answer,
            Answer.GivenBy givenBy,
            Optional<String> reason,
            Map<String, String> source) {

        /** The entry for the candidate's file. */
        Value entry(String why) {
            List<Line> lines = new ArrayList<>();
            lines.add(new Field("on", new Literal(answer.on().toString())));
            lines.add(new Field("answer", new Literal(answer.kind().term())));
            lines.add(new Field("given_by", new Literal(givenBy.term())));
            if (!why.isEmpty()) {
                lines.add(new Field("reason", new Text(why)));
            }
            answer.words().ifPresent(words -> lines.add(new Field("words", new Words(words))));
            if (!source.isEmpty()) {
                List<Line> fields = new ArrayList<>();
                source.forEach((key, text) ->
                        fields.add(new Field(key, key.equals("seen") ? new Literal(text) : new Text(text))));
                lines.add(new Field("source", new Value.Fields(fields, true)));
            }
            return new Value.Fields(lines, false);
        }
    }

    /** The answers of a row; none where it cannot be used, which is then a problem. */
    List<Given> read(Row row) {
        List<Given> given = new ArrayList<>();
        if (mapping.pledges().values().stream().allMatch(pledge -> isEmpty(row, pledge))) {
            return given;
        }
        Optional<Asked.Candidate> candidate = candidate(row);
        Optional<LocalDate> on = date(row);
        Optional<Answer.GivenBy> by = givenBy(row);
        if (candidate.isEmpty() || on.isEmpty() || by.isEmpty()) {
            return given;
        }
        Optional<String> reason = cell(row, "reason").or(mapping::reason);
        mapping.pledges()
                .forEach((id, pledge) -> answer(row, pledge, on.get())
                        .ifPresent(answer -> given.add(new Given(
                                at(row, pledge.answer()),
                                candidate.get(),
                                id,
                                answer,
                                by.get(),
                                reason,
                                mapping.source()))));
        return given;
    }

    private boolean isEmpty(Row row, Mapping.Pledge pledge) {
        return text(row, pledge.answer()).isEmpty()
                && pledge.words().flatMap(column -> text(row, column)).isEmpty();
    }

    private Optional<Asked.Candidate> candidate(Row row) {
        Optional<String> id = cell(row, "candidate");
        Optional<String> person = cell(row, "person");
        Optional<String> name = cell(row, "name");
        String area = cell(row, "area").orElse("");
        List<Asked.Candidate> found;
        String column;
        if (id.isPresent()) {
            column = "candidate";
            found = asked.withId(id.get());
        } else if (person.isPresent()) {
            column = "person";
            found = asked.withPerson(person.get());
        } else if (name.isPresent()) {
            column = "name";
            found = asked.called(name.get(), area);
        } else {
            report(
                    row,
                    mapping.columns().values().stream().findFirst().orElse(""),
                    "nothing in this row says who answered",
                    "give the candidate's id, person id, or name and area");
            return Optional.empty();
        }
        boolean agrees =
                name.isEmpty() || column.equals("name") || found.stream().allMatch(c -> c.isCalled(name.get()));
        if (found.size() == 1 && agrees) {
            return Optional.of(found.get(0));
        }
        doubt(row, column, name.orElse(""), area, found);
        return Optional.empty();
    }

    private void doubt(Row row, String column, String name, String area, List<Asked.Candidate> found) {
        String typed = cell(row, column).orElse("") + (column.equals("name") && !area.isEmpty() ? ", " + area : "");
        List<Asked.Candidate> likely = found.isEmpty() ? asked.like(name, area) : found;
        String message = found.size() == 1
                ? "\"" + typed + "\" is somebody else than \"" + name + "\""
                : found.isEmpty()
                        ? "nobody who was asked is \"" + typed + "\" for sure"
                        : "\"" + typed + "\" may be any of " + found.size() + " candidates";
        String hint = likely.isEmpty()
                ? asked.adviceOnNobody()
                : "it may be "
                        + String.join(
                                "; or ",
                                likely.stream().map(Asked.Candidate::told).toList())
                        + ". To say so, put what is in brackets in a column and name that under \"columns\" as"
                        + " \"candidate\" in the mapping";
        report(row, mapping.columns().get(column), message + ", so this row was left out", hint);
    }

    private Optional<LocalDate> date(Row row) {
        Optional<String> typed = cell(row, "date").or(mapping::date);
        String column = mapping.columns().getOrDefault("date", "");
        Optional<LocalDate> date = typed.flatMap(text -> AnswerDates.parse(text, mapping.dayFirst()));
        if (date.isEmpty()) {
            String order = mapping.dayFirst() ? "month-first" : "day-first";
            report(
                    row,
                    column,
                    typed.map(text -> "\"" + text + "\" is no day").orElse("the day of this answer is missing")
                            + ", so this row was left out",
                    "write it as 2021-04-12 or 12/04/2021, or \"date_order: " + order + "\" in the mapping");
        } else if (date.get().isAfter(today)) {
            report(
                    row,
                    column,
                    "this answer is of " + date.get() + ", which is still to come, so this row was left out",
                    "is it the right way round? The mapping can say \"date_order: day-first\" or \"month-first\"");
            return Optional.empty();
        }
        return date;
    }

    private Optional<Answer.GivenBy> givenBy(Row row) {
        Optional<String> typed = cell(row, "given_by");
        if (typed.isEmpty()) {
            return Optional.of(mapping.givenBy());
        }
        String word = Slug.folded(typed.get());
        for (Answer.GivenBy by : Answer.GivenBy.values()) {
            if (by.term().equals(word)) {
                return Optional.of(by);
            }
        }
        report(
                row,
                mapping.columns().get("given_by"),
                "\"" + typed.get() + "\" does not say who answered, so this row was" + " left out",
                "write candidate, agent or party");
        return Optional.empty();
    }

    private Optional<Recorded> answer(Row row, Mapping.Pledge pledge, LocalDate on) {
        Optional<String> typed = text(row, pledge.answer());
        Optional<String> words = pledge.words().flatMap(column -> text(row, column));
        if (typed.isEmpty() && words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Answer.Kind> kind = typed.flatMap(mapping::kind);
        if (kind.isEmpty()) {
            report(
                    row,
                    pledge.answer(),
                    typed.map(text -> "\"" + text + "\" is not among the answers of the mapping")
                                    .orElse("there are words here and no answer")
                            + ", so this answer was left out",
                    typed.map(text -> "write under \"answers\" what it means, as in \"" + text.replace("\n", " ")
                                    + "\": committed")
                            .orElse("decide what they answered, and write it in the sheet"));
            return Optional.empty();
        }
        boolean evident = words.isPresent()
                || !mapping.source().isEmpty()
                || kind.get() == Answer.Kind.DECLINED
                || kind.get() == Answer.Kind.PRIVATE;
        if (!evident) {
            report(
                    row,
                    pledge.answer(),
                    "this answer has neither words nor a source, so it was left out",
                    "write \"source: {title: ..., url: ...}\" in the mapping");
            return Optional.empty();
        }
        return Optional.of(new Recorded(on, kind.get(), kind.get() == Answer.Kind.PRIVATE ? Optional.empty() : words));
    }

    private Optional<String> cell(Row row, String meaning) {
        return Optional.ofNullable(mapping.columns().get(meaning)).flatMap(column -> text(row, column));
    }

    /** A cell as it was typed, but for the line ends and the characters that no text has. */
    private Optional<String> text(Row row, String column) {
        return table.column(column)
                .map(c -> row.cells()
                        .get(c)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                        .strip())
                .filter(text -> !text.isEmpty());
    }

    private Location at(Row row, String column) {
        return table.at(row, table.column(column).orElse(0));
    }

    private void report(Row row, String column, String message, String hint) {
        problems.add(Problem.error(at(row, column), "import", message, hint));
    }
}
