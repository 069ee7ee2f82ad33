package org.hustings.importing.answers;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hustings.importing.Slug;
import org.hustings.importing.edit.Value.Field;
import org.hustings.importing.edit.Value.Literal;
import org.hustings.importing.edit.ValueText;
import org.hustings.importing.table.Table;
import org.hustings.importing.table.Table.Row;

/** Finds the candidate that a row is of. Who is not beyond doubt is told with those it may be, and never guessed. */
final class WhoAnswered {

    private final Cells cells;
    private final Asked asked;
    private final TreeMap<String, List<Asked.Candidate>> undecided = new TreeMap<>();

    WhoAnswered(Cells cells, Asked asked) {
        this.cells = cells;
        this.asked = asked;
    }

    /** The candidate; empty, and told why, where nobody is for sure. */
    Optional<Asked.Candidate> of(Row row) {
        Optional<String> id = cells.meaning(row, "candidate");
        Optional<String> person = cells.meaning(row, "person");
        Optional<String> name = name(row);
        if (id.isPresent()) {
            return identified(row, "candidate", asked.withId(id.get()), name);
        }
        if (person.isPresent()) {
            return identified(row, "person", asked.withPerson(person.get()), name);
        }
        if (name.isPresent()) {
            return named(row, name.get());
        }
        int column = cells.mapping().columns().values().stream().findFirst().orElse(0);
        cells.report(
                row,
                column,
                "nothing in this row says who answered",
                "give the candidate's id, person id, or name and area");
        return Optional.empty();
    }

    /** Some forms ask for forenames and surname apart. */
    private Optional<String> name(Row row) {
        return cells.meaning(row, "name")
                .map(name ->
                        Table.plain(name + " " + cells.meaning(row, "surname").orElse("")));
    }

    private Optional<Asked.Candidate> identified(
            Row row, String meaning, List<Asked.Candidate> found, Optional<String> name) {
        Optional<PersonName> typed = name.map(PersonName::of);
        if (found.size() == 1
                && typed.filter(n -> !found.get(0).isCalled(n) && !found.get(0).isCalledInShort(n))
                        .isEmpty()) {
            return Optional.of(found.get(0));
        }
        String id = "\"" + cells.meaning(row, meaning).orElse("") + "\"";
        String message = found.size() == 1
                ? id + " is somebody else than \"" + name.orElse("") + "\""
                : found.isEmpty()
                        ? "nobody who was asked is " + id + " for sure"
                        : id + " may be any of " + found.size() + " candidates";
        List<Asked.Candidate> likely = found.isEmpty()
                ? asked.like(name.or(() -> cells.meaning(row, meaning)).orElse(""), area(row))
                : found;
        cells.report(
                row,
                cells.column(meaning),
                message + ", so this row was left out",
                likely.isEmpty() ? asked.adviceOnNobody() : "it may be " + told(likely) + "; " + mend(meaning));
        return Optional.empty();
    }

    private static String mend(String meaning) {
        return meaning.equals("candidate")
                ? "write what stands in brackets into this cell"
                : "mend the number, or write what stands in brackets into a column of its own, and name that as"
                        + " \"candidate\" under \"columns\" in the mapping";
    }

    private Optional<Asked.Candidate> named(Row row, String name) {
        String area = area(row);
        String whole = area.isEmpty() ? name : name + ", " + area;
        Optional<Asked.Candidate> decided = decided(name, whole, area);
        if (decided.isPresent()) {
            return decided;
        }
        List<Asked.Candidate> found = asked.called(name, area);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        List<Asked.Candidate> likely = found.isEmpty() ? asked.like(name, area) : found;
        if (!likely.isEmpty()) {
            undecided.put(whole, likely);
        }
        cells.report(
                row,
                cells.column("name"),
                (found.isEmpty()
                                ? "nobody who was asked is \"" + whole + "\" for sure"
                                : "\"" + whole + "\" may be any of " + found.size() + " candidates")
                        + ", so this row was left out",
                likely.isEmpty()
                        ? asked.adviceOnNobody()
                        : "it may be " + told(likely)
                                + ". If you know who it is, write under \"people\" in the mapping: "
                                + line(whole, likely.get(0)));
        return Optional.empty();
    }

    /** Whom somebody named in the mapping. A name alone is nobody in an area where that candidate does not stand. */
    private Optional<Asked.Candidate> decided(String name, String whole, String area) {
        Optional<Asked.Candidate> exactly = candidate(whole);
        return exactly.isPresent()
                ? exactly
                : candidate(name).filter(candidate -> area.isEmpty() || candidate.isIn(area));
    }

    private Optional<Asked.Candidate> candidate(String key) {
        return Optional.ofNullable(cells.mapping().people().get(Slug.folded(key)))
                .flatMap(id -> asked.withId(id).stream().findFirst());
    }

    private String area(Row row) {
        return Table.plain(cells.meaning(row, "area").orElse(""));
    }

    private static String told(List<Asked.Candidate> likely) {
        return String.join("; or ", likely.stream().map(Asked.Candidate::told).toList());
    }

    private String line(String typed, Asked.Candidate candidate) {
        return ValueText.file(List.of(new Field(typed, new Literal(candidate.key()))))
                .strip();
    }

    /** What an editor copies into the mapping to say who is meant; empty where everybody was found. */
    Optional<String> advice() {
        if (undecided.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder lines =
                new StringBuilder("copy these lines into the mapping, and take the # away where you know that"
                        + " it is them. They count for the next export too.\n");
        lines.append(MappingReader.PEOPLE).append(":\n");
        undecided.forEach((typed, likely) -> likely.forEach(candidate -> lines.append("  # ")
                .append(line(typed, candidate))
                .append("   # ")
                .append(candidate.name())
                .append(", ")
                .append(candidate.areaName())
                .append(candidate.alone() ? "" : ", " + candidate.election().name())
                .append('\n')));
        return Optional.of(lines.toString().stripTrailing());
    }
}
