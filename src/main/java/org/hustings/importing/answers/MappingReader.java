package org.hustings.importing.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.importing.Slug;
import org.hustings.importing.YamlFile;
import org.hustings.importing.table.Table;
import org.hustings.model.Answer;
import org.hustings.model.Term;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.YamlNode.Entry;

/** Reads a mapping and holds it against the table and the call that it is for. */
final class MappingReader {

    static final List<String> COLUMNS =
            List.of("candidate", "person", "name", "surname", "area", "date", "given_by", "reason");
    /** Whether somebody has looked through a proposed mapping. One that has no such line was written by a person. */
    static final String CONFIRMED = "confirmed";
    /** Who is meant by a name that fits nobody for sure. */
    static final String PEOPLE = "people";

    /** Whether the day or the month stands first in a date. */
    static final String DATE_ORDER = "date_order";

    private static final String PLEDGES = "pledges";
    private static final String WORDS = "words";
    private static final List<String> KEYS = List.of(
            CONFIRMED,
            "columns",
            PLEDGES,
            "answers",
            ConsentReader.KEY,
            PEOPLE,
            DATE_ORDER,
            "given_by",
            "date",
            "reason",
            "said_more",
            "source");
    private static final List<String> SOURCE = List.of("title", "url", "archived", "seen");
    private static final List<String> ORDERS = List.of(DateOrder.term(true), DateOrder.term(false));

    private final MappingFile mapping;
    private final YamlFile file;

    private MappingReader(MappingFile mapping) {
        this.mapping = mapping;
        this.file = mapping.file();
    }

    /**
     * Reads a mapping.
     *
     * @param pledges the ids of the call's pledges
     * @param told is given everything that is wrong
     * @return empty where something is
     */
    static Optional<Mapping> read(YamlFile file, Table table, Collection<String> pledges, List<Problem> told) {
        List<Problem> problems = new ArrayList<>(file.reading().problems());
        Mapping mapping = new MappingReader(new MappingFile(file, table, problems)).mapping(pledges);
        told.addAll(problems);
        return problems.stream().anyMatch(Problem::isError) ? Optional.empty() : Optional.of(mapping);
    }

    private Mapping mapping(Collection<String> asked) {
        mapping.known(KEYS);
        mapping.known(COLUMNS, "columns");
        mapping.known(asked, PLEDGES);
        mapping.known(SOURCE, "source");
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (Entry entry : file.entries("columns")) {
            mapping.column("columns", entry.key()).ifPresent(column -> columns.put(entry.key(), column));
        }
        Map<String, Mapping.Pledge> pledges = new LinkedHashMap<>();
        for (Entry entry : file.entries(PLEDGES)) {
            pledge(entry.key()).ifPresent(pledge -> pledges.put(entry.key(), pledge));
        }
        complete();
        shared(pledges);
        Map<String, String> source = new LinkedHashMap<>();
        SOURCE.forEach(key -> file.text("source", key).ifPresent(text -> source.put(key, text)));
        return new Mapping(
                columns,
                pledges,
                answers(),
                ConsentReader.read(mapping),
                people(),
                mapping.term(ORDERS, DATE_ORDER).map(DateOrder.term(true)::equals),
                givenBy(),
                file.text("date"),
                file.text("reason"),
                file.text("said_more"),
                source);
    }

    private Optional<Mapping.Pledge> pledge(String id) {
        mapping.known(List.of("answer", WORDS), PLEDGES, id);
        if (file.text(PLEDGES, id, "answer").isEmpty()) {
            mapping.report(
                    "say in which column the answers to this pledge stand",
                    "write \"answer: \" and its heading",
                    PLEDGES,
                    id);
        }
        Optional<Integer> answer = mapping.column(PLEDGES, id, "answer");
        Optional<Integer> words = mapping.column(PLEDGES, id, WORDS);
        answer.ifPresent(column -> words.ifPresent(said -> beside(id, column, said)));
        return answer.map(column -> new Mapping.Pledge(column, words));
    }

    /** Where each question has a column of the same heading behind it, a newer form may have moved them all. */
    private void beside(String id, int answer, int words) {
        List<Integer> same = mapping.table().columns(mapping.table().header().get(words));
        if (words != answer + 1 && same.contains(answer + 1)) {
            mapping.report(
                    "this is not the column behind the answers to \"" + id + "\", and that one has the same heading",
                    "write "
                            + ColumnName.quoted(mapping.table(), List.of(answer + 1))
                                    .get(0)
                            + "; if this one is right all the same, give the two different headings in the table",
                    PLEDGES,
                    id,
                    WORDS);
        }
    }

    /** One column that is about all pledges: its text would be told as what somebody said about each. */
    private void shared(Map<String, Mapping.Pledge> pledges) {
        Map<Integer, String> first = new HashMap<>();
        pledges.forEach((id, pledge) -> pledge.words()
                .map(words -> first.putIfAbsent(words, id))
                .ifPresent(other -> mapping.problems()
                        .add(Problem.warning(
                                file.place(PLEDGES, id, WORDS),
                                "mapping",
                                "the words about \"" + other + "\" and \"" + id
                                        + "\" are in one column, so each gets the same",
                                "take it out of those that it is not about"))));
    }

    private void complete() {
        if (file.entries(PLEDGES).isEmpty()) {
            mapping.report(
                    "no pledge has a column yet",
                    "write under \"pledges\" the id of a pledge, and below it"
                            + " \"answer: \" with the heading of a column",
                    PLEDGES);
        }
        if (file.text("columns", "date").isEmpty() && file.text("date").isEmpty()) {
            mapping.report(
                    "nothing says on which day the answers were given",
                    "write \"date: \" under \"columns\" with a heading, or \"date: 2021-04-12\" for all of them",
                    "columns");
        }
        file.text("date")
                .filter(day -> file.text(DATE_ORDER).isEmpty()
                        && !AnswerDates.parse(day, true).equals(AnswerDates.parse(day, false)))
                .ifPresent(day -> mapping.report(
                        "\"" + day + "\" may have the day or the month first", "write it as in 2021-04-12", "date"));
        if (List.of("candidate", "person", "name").stream()
                .allMatch(who -> file.text("columns", who).isEmpty())) {
            mapping.report(
                    "nothing says who answered",
                    "write \"name: \" and \"area: \" under \"columns\" with their headings,"
                            + " or \"person: \" or \"candidate: \"",
                    "columns");
        }
    }

    private Map<String, Answer.Kind> answers() {
        Map<String, Answer.Kind> answers = new LinkedHashMap<>();
        for (Entry entry : file.entries("answers")) {
            mapping.term(terms(Answer.Kind.values()), "answers", entry.key())
                    .ifPresent(term -> answers.put(Slug.folded(entry.key()), constant(Answer.Kind.values(), term)));
        }
        return answers;
    }

    private Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        for (Entry entry : file.entries(PEOPLE)) {
            file.text(PEOPLE, entry.key()).ifPresent(id -> people.put(Slug.folded(entry.key()), id));
        }
        return people;
    }

    private Answer.GivenBy givenBy() {
        return mapping.term(terms(Answer.GivenBy.values()), "given_by")
                .map(term -> constant(Answer.GivenBy.values(), term))
                .orElse(Answer.GivenBy.CANDIDATE);
    }

    private static <T extends Term> T constant(T[] all, String term) {
        return Arrays.stream(all)
                .filter(one -> one.term().equals(term))
                .findFirst()
                .orElseThrow();
    }

    static List<String> terms(Term[] terms) {
        return Arrays.stream(terms).map(Term::term).toList();
    }
}
