package org.hustings.importing.answers;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.importing.edit.Value;
import org.hustings.importing.edit.Value.Field;
import org.hustings.importing.edit.Value.Line;
import org.hustings.importing.edit.Value.Literal;
import org.hustings.importing.edit.Value.Text;
import org.hustings.importing.edit.Value.Words;
import org.hustings.problem.Location;

/**
 * An answer of a row.
 *
 * @param at the cell
 * @param time when on its day, where the row says so
 * @param withheld whether they said in this row that it may not be published
 * @param reason why it differs from an earlier one, if the row says so
 * @param source where it can be checked; nothing of one that may not be published
 */
record Given(
        Location at,
        Asked.Candidate candidate,
        String pledge,
        Recorded answer,
        Optional<LocalTime> time,
        boolean withheld,
        Optional<String> reason,
        Map<String, String> source) {

    /** Whose answer to what. */
    String about() {
        return candidate.path() + " " + pledge;
    }

    /** Whether nothing tells which of two different answers of a day came first. */
    boolean isAtOddsWith(Given other) {
        return answer.on().equals(other.answer.on())
                && answer.kind() != other.answer.kind()
                && (time.isEmpty() || other.time.isEmpty() || time.equals(other.time));
    }

    /** The entry for the candidate's file. */
    Value entry(String why) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Field("on", new Literal(answer.on().toString())));
        lines.add(new Field("answer", new Literal(answer.kind().term())));
        lines.add(new Field("given_by", new Literal(answer.givenBy().term())));
        if (!why.isEmpty()) {
            lines.add(new Field("reason", new Text(why)));
        }
        answer.words().ifPresent(words -> lines.add(new Field("words", new Words(words))));
        if (!source.isEmpty()) {
            List<Line> fields = new ArrayList<>();
            source.forEach(
                    (key, text) -> fields.add(new Field(key, key.equals("seen") ? new Literal(text) : new Text(text))));
            lines.add(new Field("source", new Value.Fields(fields, true)));
        }
        return new Value.Fields(lines, false);
    }
}
