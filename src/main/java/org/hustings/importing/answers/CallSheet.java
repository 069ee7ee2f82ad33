package org.hustings.importing.answers;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hustings.importing.DataFolder;
import org.hustings.importing.YamlFile;
import org.hustings.importing.table.Table;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/**
 * A table of answers to a call.
 *
 * @param pledges what is asked, by id: the title and the words put to candidates
 * @param opened the day on which candidates were first asked
 * @param mapping the file that says which column means what
 */
public record CallSheet(
        Table table,
        String call,
        Map<String, List<String>> pledges,
        Optional<LocalDate> opened,
        Optional<YamlFile> mapping) {

    /** A table, with the call's pledges as they are in the data; none where there is no such call. */
    public static CallSheet of(Table table, String call, Optional<YamlFile> mapping, DataFolder folder)
            throws IOException {
        Map<String, List<String>> pledges = new LinkedHashMap<>();
        Optional<YamlFile> file = folder.read("data/calls/" + call + "/call.yaml");
        for (var item : file.map(f -> f.items("pledges")).orElse(List.of())) {
            Optional<String> id = YamlFile.text(item);
            if (id.isPresent()) {
                List<String> texts = new ArrayList<>(List.of(id.get()));
                folder.read("data/calls/" + call + "/pledges/" + id.get() + ".yaml")
                        .ifPresent(pledge -> {
                            pledge.text("title").ifPresent(texts::add);
                            pledge.text("ask").ifPresent(texts::add);
                        });
                pledges.put(id.get(), List.copyOf(texts));
            }
        }
        Optional<LocalDate> opened = file.flatMap(f -> f.text("opened")).flatMap(day -> AnswerDates.parse(day, true));
        return new CallSheet(table, call, pledges, opened, mapping);
    }

    /** Whether a person stands behind the mapping: a proposed one says {@code confirmed: no} until somebody changes that. */
    public boolean isConfirmed() {
        return confirmed()
                .filter(word -> !List.of("yes", "true").contains(word.toLowerCase(Locale.ROOT)))
                .isEmpty();
    }

    private Optional<String> confirmed() {
        return mapping.flatMap(file -> file.text(MappingReader.CONFIRMED));
    }

    /** What is wrong where the first line is a title rather than the names of the columns. */
    public Optional<Problem> headless() {
        long named = table.header().stream()
                .filter(heading -> !Table.plain(heading).isEmpty())
                .count();
        return named * 2 > table.header().size() || table.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.error(
                        new Location(table.origin().file(), 1, 1),
                        "import",
                        "the first line names " + named + " of "
                                + table.header().size() + " columns",
                        table.rows().stream()
                                        .filter(row -> row.cells().stream()
                                                        .filter(cell -> !cell.isBlank())
                                                        .count()
                                                > named)
                                        .findFirst()
                                        .map(row -> "the names of the columns seem to stand in line " + row.line()
                                                + ": take out the lines above it")
                                        .orElse("take out the lines above the names of the columns")
                                + ", and any columns that nobody needs"));
    }

    /** Tells which columns and pledges the mapping leaves out, and whether anybody has confirmed it. */
    void doubts(Mapping read, List<Problem> problems) {
        YamlFile file = mapping.orElseThrow();
        if (!isConfirmed()) {
            problems.add(Problem.error(
                    file.place(MappingReader.CONFIRMED),
                    "mapping",
                    "nobody has said yet that this mapping is right, so nothing was imported",
                    "look through every line of it, and at what would change; then write \"confirmed: yes\" here"));
        }
        List<String> untaken = Untaken.of(table, read.taken());
        if (!untaken.isEmpty()) {
            problems.add(Problem.warning(
                    Location.of(table.origin().file()),
                    "import",
                    Untaken.told(untaken),
                    "that is right where they are no answers; else name them under \"pledges\" or \"columns\" in the"
                            + " mapping"));
        }
        pledges.keySet().stream()
                .filter(pledge -> !read.pledges().containsKey(pledge))
                .forEach(pledge -> problems.add(Problem.warning(
                        file.place("pledges"),
                        "mapping",
                        "no column has the answers to the pledge \"" + pledge + "\", so none are taken",
                        "if the table has them, write under \"pledges\": " + pledge + ": {answer: HEADING}")));
    }

    /**
     * Tells every column that looks as if it said whether an answer may be published, and to which the mapping does not
     * listen.
     *
     * @return whether there is one; then nothing may be published
     */
    boolean unheard(Mapping read, List<Problem> problems) {
        List<Integer> columns = IntStream.range(0, table.header().size())
                .filter(column -> Consent.looksLike(table.header().get(column))
                        || (read.consent().column().isEmpty()
                                && Consent.mayForbid(table.header().get(column))))
                .filter(column -> !read.taken().contains(column)
                        && !read.consent().ignored().contains(column))
                .boxed()
                .toList();
        for (int column : columns) {
            String name = ColumnName.of(table, column);
            problems.add(Problem.error(
                    mapping.orElseThrow().place(ConsentReader.KEY),
                    "mapping",
                    "the column \"" + name
                            + "\" looks as if it said whether an answer may be published, and the mapping"
                            + " does not listen to it, so nothing was imported",
                    "name it as \"column\" under \"publish\", with what is a \"yes\" and a \"no\"; if it says something"
                            + " else, write there: ignored: [\"" + name + "\"]"));
        }
        return !columns.isEmpty();
    }

    /** Tells everybody under {@code people} whom nobody asked; returns whether there is one. */
    boolean unknownPeople(Asked asked, List<Problem> problems) {
        YamlFile file = mapping.orElseThrow();
        boolean unknown = false;
        for (var entry : file.entries(MappingReader.PEOPLE)) {
            String id = file.text(MappingReader.PEOPLE, entry.key()).orElse("");
            List<Asked.Candidate> found = asked.withId(id);
            if (found.size() != 1) {
                unknown = true;
                problems.add(Problem.error(
                        file.place(MappingReader.PEOPLE, entry.key()),
                        "mapping",
                        found.isEmpty()
                                ? "\"" + id + "\" is nobody who was asked"
                                : "\"" + id + "\" may be any of " + found.size() + " candidates",
                        found.isEmpty()
                                ? "write the area and the name of the candidate's file, as in north/jo-sample"
                                : "write one of "
                                        + String.join(
                                                ", ",
                                                found.stream()
                                                        .map(Asked.Candidate::path)
                                                        .toList())));
            }
        }
        return unknown;
    }

    /** Tells why the order of day and month is not plain; returns whether it is not. */
    boolean undated(Mapping read, List<Problem> problems) {
        Optional<Problem> doubt = Optional.ofNullable(read.columns().get("date"))
                .flatMap(column -> DateOrder.of(table, column).doubt(this, column, read.dayFirst()));
        doubt.ifPresent(problems::add);
        return doubt.isPresent();
    }

    /** Whether 03/04/2021 is the third of April here: as the mapping says, else as the rows do. */
    boolean isDayFirst(Mapping read) {
        return read.dayFirst()
                .or(() -> Optional.ofNullable(read.columns().get("date"))
                        .flatMap(column -> DateOrder.of(table, column).decided()))
                .orElse(true);
    }

    Optional<Mapping> mapping(List<Problem> problems) {
        return mapping.flatMap(file -> MappingReader.read(file, table, pledges.keySet(), problems));
    }
}
