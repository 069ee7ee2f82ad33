package org.hustings.importing.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.importing.edit.Value;
import org.hustings.importing.edit.Value.Field;
import org.hustings.importing.edit.Value.Line;
import org.hustings.importing.edit.Value.Literal;
import org.hustings.importing.edit.Value.Remark;
import org.hustings.importing.edit.Value.Text;
import org.hustings.importing.edit.Value.Words;
import org.hustings.importing.edit.ValueText;

/** Writes the file of somebody who is new on a ballot, and the fields of it that one that is there may lack. */
final class NewCandidate {

    /** Why a line is missing without which the site does not build. */
    private static final String NO_PARTY = "the import does not say; independent only if they stand as one";

    private NewCandidate() {}

    /** The text of a new file. */
    static String file(Roster.Candidacy candidacy, Parties parties) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Field("name", new Text(candidacy.name())));
        ballotName(candidacy).ifPresent(lines::add);
        lines.add(parties.id(candidacy.party())
                .<Line>map(party -> new Field("party", new Literal(party)))
                .orElseGet(() -> new Remark("party: ...   # " + NO_PARTY)));
        candidacy
                .description()
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> lines.add(new Field("description", new Text(text))));
        candidacy.person().ifPresent(person -> lines.add(new Field("person", new Literal(person))));
        lines.add(new Field("status", new Literal(candidacy.status().orElse("standing"))));
        candidacy.listPosition().ifPresent(n -> lines.add(new Field("list_position", new Literal(n.toString()))));
        result(candidacy).ifPresent(lines::add);
        if (!candidacy.links().isEmpty()) {
            lines.add(links(candidacy));
        }
        candidacy.statement().ifPresent(statement -> lines.addAll(statement(statement)));
        return ValueText.file(lines);
    }

    /** What they say to voters, and in which language. */
    static List<Field> statement(Roster.Statement statement) {
        List<Field> fields = new ArrayList<>(List.of(new Field("statement", new Words(statement.text()))));
        statement.lang().ifPresent(lang -> fields.add(new Field("lang", new Literal(lang))));
        return fields;
    }

    /** The name on the ballot paper; empty where the source has none. */
    static Optional<Field> ballotName(Roster.Candidacy candidacy) {
        return candidacy.surname().map(surname -> {
            List<Line> names = new ArrayList<>(List.of(new Field("surname", new Text(surname))));
            candidacy.otherNames().ifPresent(other -> names.add(new Field("other_names", new Text(other))));
            return new Field("ballot_name", new Value.Fields(names, true));
        });
    }

    /** The result; empty where the source says neither whether they were elected nor how many votes they got. */
    static Optional<Field> result(Roster.Candidacy candidacy) {
        List<Line> result = new ArrayList<>();
        candidacy.elected().ifPresent(elected -> result.add(new Field("elected", new Literal(elected.toString()))));
        candidacy.votes().ifPresent(votes -> result.add(new Field("votes", new Literal(votes.toString()))));
        return result.isEmpty() ? Optional.empty() : Optional.of(new Field("result", new Value.Fields(result, true)));
    }

    /** Their web addresses. */
    static Field links(Roster.Candidacy candidacy) {
        List<Value> links = new ArrayList<>();
        candidacy
                .links()
                .forEach(link -> links.add(Value.inline(
                        new Field("kind", new Literal(link.kind())), new Field("url", new Text(link.url())))));
        return new Field("links", new Value.Items(links));
    }
}
