package org.hustings.importing.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.importing.Slug;
import org.hustings.importing.YamlFile;
import org.hustings.importing.table.Table;
import org.hustings.model.Answer;
import org.hustings.model.Term;
import org.hustings.problem.Nearest;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.YamlNode.Entry;

/** Reads a mapping and holds it against the table and the call that it is for. */
final class MappingReader {

    static final List<String> COLUMNS = List.of("candidate", "person", "name", "area", "date", "given_by", "reason");
    /** Whether somebody has looked through a proposed mapping. One that has no such line was written by a person. */
    static final String CONFIRMED = "confirmed";

    private static final List<String> KEYS =
            List.of(CONFIRMED, "columns", "pledges", "answers", "date_order", "given_by", "date", "reason", "source");
    private static final List<String> SOURCE = List.of("title", "url", "archived", "seen");
    private static final List<String> ORDERS = List.of("day-first", "month-first");

    private final YamlFile file;
    private final Table table;
    private final List<Problem> problems = new ArrayList<>();

    private MappingReader(YamlFile file, Table table) {
        this.file = file;
        this.table = table;
    }

    /**
     * Reads a mapping.
     *
     * @param pledges the ids of the call's pledges
     * @param told is given everything that is wrong
     * @return empty where something is
     */
    static Optional<Mapping> read(YamlFile file, Table table, Collection<String> pledges, List<Problem> told) {
        MappingReader reader = new MappingReader(file, table);
        reader.problems.addAll(file.reading().problems());
        Mapping mapping = reader.mapping(pledges);
        told.addAll(reader.problems);
        return reader.problems.stream().anyMatch(Problem::isError) ? Optional.empty() : Optional.of(mapping);
    }

    private Mapping mapping(Collection<String> asked) {
        known(KEYS);
        known(COLUMNS, "columns");
        known(asked, "pledges");
        known(SOURCE, "source");
        Map<String, String> columns = new LinkedHashMap<>();
        for (Entry entry : file.entries("columns")) {
            column("columns", entry.key()).ifPresent(heading -> columns.put(entry.key(), heading));
        }
        Map<String, Mapping.Pledge> pledges = new LinkedHashMap<>();
        for (Entry entry : file.entries("pledges")) {
            known(List.of("answer", "words"), "pledges", entry.key());
            Optional<String> answer = column("pledges", entry.key(), "answer");
            answer.ifPresent(heading ->
                    pledges.put(entry.key(), new Mapping.Pledge(heading, column("pledges", entry.key(), "words"))));
            if (file.text("pledges", entry.key(), "answer").isEmpty()) {
                report(
                        "say in which column the answers to this pledge stand",
                        "write \"answer: \" and its heading",
                        "pledges",
                        entry.key());
            }
        }
        complete(columns, pledges);
        Map<String, String> source = new LinkedHashMap<>();
        SOURCE.forEach(key -> file.text("source", key).ifPresent(text -> source.put(key, text)));
        return new Mapping(
                columns,
                pledges,
                answers(),
                term(ORDERS, "date_order").orElse("day-first").equals("day-first"),
                givenBy(),
                file.text("date"),
                file.text("reason"),
                source);
    }

    private void complete(Map<String, String> columns, Map<String, Mapping.Pledge> pledges) {
        if (pledges.isEmpty()) {
            report(
                    "no pledge has a column yet",
                    "write under \"pledges\" the id of a pledge, and below it"
                            + " \"answer: \" with the heading of a column",
                    "pledges");
        }
        if (!columns.containsKey("date") && file.text("date").isEmpty()) {
            report(
                    "nothing says on which day the answers were given",
                    "write \"date: \" under \"columns\" with a heading, or \"date: 2021-04-12\" for all of them",
                    "columns");
        }
        if (!columns.containsKey("candidate") && !columns.containsKey("person") && !columns.containsKey("name")) {
            report(
                    "nothing says who answered",
                    "write \"name: \" and \"area: \" under \"columns\" with their headings,"
                            + " or \"person: \" or \"candidate: \"",
                    "columns");
        }
    }

    private Map<String, Answer.Kind> answers() {
        Map<String, Answer.Kind> answers = new LinkedHashMap<>();
        for (Entry entry : file.entries("answers")) {
            term(terms(Answer.Kind.values()), "answers", entry.key())
                    .ifPresent(term -> answers.put(Slug.folded(entry.key()), constant(Answer.Kind.values(), term)));
        }
        return answers;
    }

    private Answer.GivenBy givenBy() {
        return term(terms(Answer.GivenBy.values()), "given_by")
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

    private Optional<String> term(List<String> allowed, String... path) {
        Optional<String> text = file.text(path);
        if (text.isPresent() && !allowed.contains(text.get())) {
            report(
                    "\"" + text.get() + "\" is none of " + String.join(", ", allowed),
                    didYouMean(text.get(), allowed, "write one of these"),
                    path);
            return Optional.empty();
        }
        return text;
    }

    private Optional<String> column(String... path) {
        Optional<String> heading = file.text(path);
        if (heading.isPresent() && table.column(heading.get()).isEmpty()) {
            report(
                    "the table has no column \"" + heading.get() + "\"",
                    didYouMean(heading.get(), table.header(), "its columns are: " + String.join("; ", table.header())),
                    path);
            return Optional.empty();
        }
        return heading;
    }

    private void known(Collection<String> allowed, String... path) {
        for (Entry entry : file.entries(path)) {
            if (!allowed.contains(entry.key())) {
                String[] longer = Arrays.copyOf(path, path.length + 1);
                longer[path.length] = entry.key();
                report(
                        "\"" + entry.key() + "\" is not known here",
                        didYouMean(
                                entry.key(),
                                allowed,
                                "known are "
                                        + String.join(
                                                ", ",
                                                Set.copyOf(allowed).stream()
                                                        .sorted()
                                                        .toList())),
                        longer);
            }
        }
    }

    private static String didYouMean(String word, Collection<String> known, String otherwise) {
        return Nearest.to(word, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse(otherwise);
    }

    private void report(String message, String hint, String... path) {
        problems.add(Problem.error(file.place((Object[]) path), "mapping", message, hint));
    }
}
