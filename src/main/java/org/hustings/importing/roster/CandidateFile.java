package org.hustings.importing.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.importing.CandidateKeys;
import org.hustings.importing.Change;
import org.hustings.importing.YamlFile;
import org.hustings.importing.edit.Value;
import org.hustings.importing.edit.Value.Field;
import org.hustings.importing.edit.Value.Literal;
import org.hustings.importing.edit.Value.Text;
import org.hustings.importing.edit.YamlEdit;
import org.hustings.problem.Problem;

/** Changes in one candidate's file what the source owns. */
final class CandidateFile {

    /** Tells a withdrawal that an import recorded from one that an editor did. */
    static final String NOT_LISTED = "no longer in the list that was imported; find out why";

    private final YamlFile file;
    private final Parties parties;
    private final String who;
    private final YamlEdit edit;
    private final List<Change> told = new ArrayList<>();
    private final List<Problem> doubts = new ArrayList<>();

    /** @param area the name of the area, for telling changes */
    CandidateFile(YamlFile file, Parties parties, String area) {
        this.file = file;
        this.parties = parties;
        this.who = nameIn(file) + ", " + area;
        this.edit = YamlEdit.open(file.text()).orElseThrow();
    }

    /** What the person is called in their file. */
    static String nameIn(YamlFile file) {
        return file.text("name")
                .or(() -> file.texts("name").stream().findFirst())
                .orElse(file.path());
    }

    /** Whether a file says how many votes they got, or whether they were elected; a bare {@code result:} says nothing. */
    static boolean hasResult(YamlFile file) {
        return !file.texts("result").isEmpty();
    }

    /**
     * Makes the file say what the source says.
     *
     * @param counted whether the source has the result of anybody on the ballot
     */
    void update(Roster.Candidacy candidacy, boolean counted) {
        text("name", candidacy.name());
        candidacy.surname().ifPresent(surname -> ballotName(candidacy, surname));
        Optional<String> party = parties.id(candidacy.party());
        description(candidacy.description(), party);
        party.ifPresent(this::party);
        candidacy.person().ifPresent(person -> literal("person", person));
        candidacy.listPosition().ifPresent(position -> literal("list_position", position.toString()));
        NewCandidate.result(candidacy).ifPresent(result -> result(result, candidacy));
        if (counted && candidacy.elected().isEmpty() && candidacy.votes().isEmpty()) {
            doubtResult();
        }
        if (!candidacy.links().isEmpty() && file.at("links").isEmpty()) {
            insert(NewCandidate.links(candidacy));
            tell("links added");
        }
        candidacy
                .statement()
                .filter(statement -> file.at("statement").isEmpty())
                .ifPresent(statement -> {
                    NewCandidate.statement(statement).stream()
                            .filter(field -> file.at(field.key()).isEmpty())
                            .forEach(this::insert);
                    tell("statement added");
                });
    }

    /** Takes back a withdrawal that an import recorded, since the person is listed again. */
    boolean restore() {
        boolean ours = status().equals("withdrawn")
                && (lineOf("status", 0).stripTrailing().endsWith("# " + NOT_LISTED)
                        || lineOf("status", -1).strip().equals("# " + NOT_LISTED));
        if (ours) {
            edit.set(List.of("status"), new Literal("standing")).forget(List.of("status"), NOT_LISTED);
            tell("listed again: standing, was withdrawn");
        }
        return ours;
    }

    /**
     * Records that the source lists the person no longer.
     *
     * @param moved where the same person is listed instead
     */
    void withdraw(Optional<BallotFolder.Added> moved) {
        if (file.at("status").isPresent()) {
            edit.set(List.of("status"), new Literal("withdrawn"), NOT_LISTED);
        } else {
            insert(new Field("status", new Literal("withdrawn"), NOT_LISTED));
        }
        told.add(moved.map(to -> Change.one(Change.Kind.MOVED, moved(to)))
                .orElseGet(() -> Change.one(Change.Kind.NOT_LISTED, who + " (" + file.path() + ")")));
    }

    /** That somebody who is new elsewhere is the person of this file, and what to do about it. */
    String moved(BallotFolder.Added to) {
        String line = page(file.path()) + ": " + page(to.path());
        return who + " (" + file.path() + ") is the same person ("
                + file.text("person").orElse("") + ") as the new one in " + to.areaName() + " ("
                + to.path()
                + "). Answers stay in the old file. If they never stood there, move what is in it to the new one,"
                + " delete it, and add to data/redirects.yaml: " + line;
    }

    /** The address of a candidate's page. */
    private static String page(String path) {
        return path.replaceFirst("^data/", "").replace("/candidates/", "/").replaceFirst("\\.yaml$", "/");
    }

    String status() {
        return file.text("status").orElse("standing");
    }

    boolean kept(String key) {
        return file.kept(key);
    }

    private String lineOf(String key, int further) {
        int line = file.place(key).line() + further;
        return line < 1 ? "" : file.text().lines().skip(line - 1L).findFirst().orElse("");
    }

    /** What stands on the ballot paper belongs to the party there: another party's is never left beside a new one. */
    private void description(Optional<String> wanted, Optional<String> party) {
        Optional<String> now = file.text("party");
        boolean other = party.isPresent() && !party.equals(now);
        if (file.kept("description") || (other && file.kept("party"))) {
            return;
        }
        Optional<String> text = wanted.filter(words -> !words.isEmpty());
        boolean translated = !file.entries("description").isEmpty();
        if (other && now.isPresent() && (translated || text.isEmpty())) {
            replaceDescription(text);
        } else if (text.isPresent()) {
            text("description", text.get());
        } else if (wanted.isPresent() && translated) {
            differs("description", "no description");
        } else if (wanted.isPresent()) {
            replaceDescription(text);
        }
    }

    private void replaceDescription(Optional<String> text) {
        String old = file.text("description").orElseGet(() -> String.join(" / ", file.texts("description")));
        if (!old.isEmpty() && !edit.isRemovable("description")) {
            doubt(
                    "description",
                    "has "
                            + text.map(words -> "the description \"" + words + "\"")
                                    .orElse("no description")
                            + " in the import; it was left, for what an editor wrote around it",
                    "mend it by hand if it was that of another party");
        } else if (!old.isEmpty()) {
            edit.remove("description");
            text.ifPresent(words -> insert(new Field("description", new Text(words))));
            tell("description: " + text.orElse("none now") + ", was " + old);
        }
    }

    private void text(String key, String wanted) {
        change(key, new Text(wanted), wanted);
    }

    private void literal(String key, String wanted) {
        change(key, new Literal(wanted), wanted);
    }

    private void change(String key, Value value, String wanted) {
        Optional<String> now = file.text(key);
        if (now.equals(Optional.of(wanted)) || file.kept(key)) {
            return;
        }
        if (file.entries(key).isEmpty()) {
            put(key, value);
            tell(key + ": " + wanted + now.map(old -> ", was " + old).orElse(""));
        } else if (!file.texts(key).contains(wanted)) {
            differs(key, "the " + key + " \"" + wanted + "\"");
        }
    }

    /** A text in several languages is the editors' own work: which of them the source has changed cannot be known. */
    private void differs(String key, String there) {
        doubt(
                key,
                "has " + there + " in the import; it was left here, since it is in several languages",
                "change it in each language if the import is right; a comment \"# keep\" behind \"" + key
                        + ":\" ends this warning");
    }

    private void doubt(String key, String message, String hint) {
        doubts.add(Problem.warning(file.place(key), "import", who + " " + message, hint));
    }

    private void party(String wanted) {
        Optional<String> now = file.text("party");
        if (now.equals(Optional.of(wanted)) || file.kept("party")) {
            return;
        }
        put("party", new Literal(wanted));
        tell("party: " + parties.name(wanted)
                + now.map(old -> ", was " + parties.name(old)).orElse(""));
    }

    private void put(String key, Value value) {
        if (file.at(key).isPresent()) {
            edit.set(List.of(key), value);
        } else {
            insert(new Field(key, value));
        }
    }

    private void ballotName(Roster.Candidacy candidacy, String surname) {
        Field wanted = NewCandidate.ballotName(candidacy).orElseThrow();
        if (file.kept("ballot_name")) {
            return;
        }
        if (!file.entries("ballot_name").isEmpty()) {
            inside("ballot_name", "surname", List.of(), new Text(surname), surname);
            candidacy
                    .otherNames()
                    .ifPresent(
                            other -> inside("ballot_name", "other_names", List.of("surname"), new Text(other), other));
        } else if (fill(wanted)) {
            tell("ballot name: " + surname);
        }
    }

    /** Writes a map where there is none, or one with nothing in it; false, and told, where there is something else. */
    private boolean fill(Field wanted) {
        String key = wanted.key();
        if (file.at(key).isEmpty()) {
            insert(wanted);
        } else if (edit.canHold(key)) {
            edit.insert(List.of(key), List.of(), ((Value.Fields) wanted.value()).lines());
        } else {
            doubt(
                    key,
                    "has another " + key + " in the import; it was left, since what is here is no map",
                    "take this line out, and import again");
            return false;
        }
        return true;
    }

    private void inside(String map, String key, List<String> after, Value value, String wanted) {
        Optional<String> now = file.text(map, key);
        if (!now.equals(Optional.of(wanted)) && !file.kept(map, key)) {
            setInside(map, key, after, value, now.isPresent());
            tell("ballot name: " + wanted + now.map(old -> ", was " + old).orElse(""));
        }
    }

    private void setInside(String map, String key, List<String> after, Value value, boolean there) {
        if (there) {
            edit.set(List.of(map, key), value);
        } else {
            edit.insert(List.of(map), after, List.of(new Field(key, value)));
        }
    }

    /** Makes the file's result the source's; what the source does not know stays, and so does what is kept. */
    private void result(Field result, Roster.Candidacy candidacy) {
        if (file.kept("result")) {
            return;
        }
        if (file.entries("result").isEmpty()) {
            if (fill(result)) {
                tellResult(inWords(candidacy.elected(), candidacy.votes()));
            }
            return;
        }
        Optional<String> elected = candidacy.elected().map(String::valueOf);
        Optional<String> votes = candidacy.votes().map(String::valueOf);
        boolean news = setResult("elected", List.of(), elected);
        news |= setResult("votes", List.of("elected"), votes);
        if (news) {
            tellResult(inWords(
                    holdsNow("elected", elected)
                            ? candidacy.elected()
                            : file.text("result", "elected").map("true"::equals),
                    candidacy.votes().filter(n -> holdsNow("votes", votes))));
        }
    }

    /**
     * The source has results of this ballot and none of this person. It may have taken one back, or not have it yet where an
     * editor has it already, so nothing is taken out.
     */
    private void doubtResult() {
        if (hasResult(file)
                && !file.kept("result")
                && !file.kept("result", "elected")
                && !file.kept("result", "votes")) {
            doubt(
                    "result",
                    "has no result in the import, which has others of this ballot; it was left",
                    "take it out if the import is right; a comment \"# keep\" behind \"result:\" ends this warning");
        }
    }

    private void tellResult(String what) {
        told.add(Change.one(Change.Kind.RESULT, who + ": " + what));
    }

    private boolean holds(String key, Optional<String> wanted) {
        return wanted.isEmpty() || wanted.equals(file.text("result", key));
    }

    /** Whether the file says it once it is written. */
    private boolean holdsNow(String key, Optional<String> wanted) {
        return holds(key, wanted) || !file.kept("result", key);
    }

    /** Whether there is something to change. */
    private boolean setResult(String key, List<String> after, Optional<String> wanted) {
        if (holds(key, wanted) || file.kept("result", key)) {
            return false;
        }
        boolean there = file.text("result", key).isPresent();
        setInside("result", key, after, new Literal(wanted.orElseThrow()), there);
        return true;
    }

    private static String inWords(Optional<Boolean> elected, Optional<Integer> votes) {
        return Stream.concat(
                        elected.map(yes -> yes ? "elected" : "not elected").stream(),
                        votes.map(n -> String.format(Locale.ROOT, "%,d %s", n, n == 1 ? "vote" : "votes")).stream())
                .collect(Collectors.joining(", "));
    }

    private void insert(Field field) {
        edit.insert(List.of(), CandidateKeys.before(field.key()), List.of(field));
    }

    private void tell(String what) {
        told.add(Change.one(Change.Kind.CANDIDATE_CHANGED, who + ": " + what));
    }

    /** Stages the changes, if there are any. */
    void write(Ledger ledger) {
        doubts.forEach(ledger::report);
        if (!told.isEmpty()) {
            ledger.write(file, edit, told);
        }
    }
}
