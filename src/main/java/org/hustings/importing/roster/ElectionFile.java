package org.hustings.importing.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hustings.importing.Change;
import org.hustings.importing.DataFolder;
import org.hustings.importing.YamlFile;
import org.hustings.importing.edit.Value;
import org.hustings.importing.edit.Value.Field;
import org.hustings.importing.edit.Value.Line;
import org.hustings.importing.edit.Value.Literal;
import org.hustings.importing.edit.Value.Remark;
import org.hustings.importing.edit.Value.Text;
import org.hustings.importing.edit.ValueText;
import org.hustings.importing.edit.YamlEdit;
import org.hustings.model.NaturalOrder;
import org.hustings.source.yaml.YamlNode.Entry;

/** Writes an election with its ballots, or adds to one that is there. */
final class ElectionFile {

    private static final List<String> BEFORE_SEATS = List.of("area");
    private static final List<String> BEFORE_STATUS = List.of("area", "seats");
    private static final List<String> BEFORE_REASON = List.of("area", "seats", "status", "reason");

    private final Roster.Election election;
    private final String path;
    private final Optional<YamlFile> file;
    private final Map<String, String> areaByBallot = new HashMap<>();

    private ElectionFile(Roster.Election election, String path, Optional<YamlFile> file) {
        this.election = election;
        this.path = path;
        this.file = file;
        for (Entry entry : file.map(f -> f.entries("ballots")).orElse(List.of())) {
            file.get().text("ballots", entry.key(), "area").ifPresent(area -> areaByBallot.put(entry.key(), area));
        }
    }

    /** An election; empty where its file is broken. */
    static Optional<ElectionFile> of(Roster.Election election, DataFolder folder) throws IOException {
        String path = "data/elections/" + election.id() + "/election.yaml";
        Optional<YamlFile> file = folder.read(path);
        return file.isEmpty() && folder.exists(path)
                ? Optional.empty()
                : Optional.of(new ElectionFile(election, path, file));
    }

    /** The organisation that is elected: an editor may have given it another id. */
    String organisation() {
        return file.flatMap(f -> f.text("organisation")).orElse(election.organisation());
    }

    /** The area that a ballot has in the file. */
    Optional<String> area(String ballot) {
        return Optional.ofNullable(areaByBallot.get(ballot));
    }

    /** The ballot that an area has in the file. */
    Optional<String> ballotIn(String area) {
        return areaByBallot.entrySet().stream()
                .filter(entry -> entry.getValue().equals(area))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    /**
     * A ballot of the roster, and what the data says of it.
     *
     * @param id the ballot's id in the data, which is the roster's unless the area has another ballot there
     * @param candidates how many stand
     */
    record Settled(Roster.Ballot ballot, String id, String area, String areaName, int candidates) {

        /** A poll is not held either because nobody has to be chosen, or because it was called off. */
        String status() {
            String guess = !ballot.calledOff().orElse(false)
                    ? "open"
                    : candidates <= ballot.seats().orElse(1) ? "uncontested" : "cancelled";
            return ballot.status().orElse(guess);
        }

        boolean isCalledOff() {
            return status().equals("cancelled") || status().equals("countermanded");
        }
    }

    /** Stages the file. */
    void write(String source, List<Settled> ballots, Ledger ledger) throws IOException {
        Map<String, Line> added = new TreeMap<>(NaturalOrder.NAMES);
        List<Settled> there = new ArrayList<>();
        for (Settled settled : ballots) {
            String id = settled.id();
            if (file.isPresent() && file.get().at("ballots", id).isPresent()) {
                there.add(settled);
            } else {
                added.put(id, new Field(id, new Value.Fields(lines(settled, ledger), false)));
            }
        }
        if (file.isEmpty()) {
            Optional<String> call = onlyCall(ledger.folder());
            ledger.folder().write(path, ValueText.file(lines(source, call, List.copyOf(added.values()))));
            ledger.changed(Change.Kind.ELECTION_ADDED, election.name() + ", " + count(added.size()));
            ledger.advise(path + ": say which calls are put to these candidates ("
                    + call.map(id -> "\"calls: [" + id + "]\"").orElse("calls") + ")"
                    + (election.retainUntil().isPresent()
                            ? "."
                            : ", and until when links and the contact log are kept (retain_personal_data_until)."));
        } else {
            update(there, List.copyOf(added.values()), ledger);
        }
    }

    private static String count(int ballots) {
        return ballots == 1 ? "1 ballot" : ballots + " ballots";
    }

    /** The call of a site that has only one, so that its line need only be copied. */
    private static Optional<String> onlyCall(DataFolder folder) throws IOException {
        List<String> calls = folder.names("data/calls");
        return calls.size() == 1 ? Optional.of(calls.get(0)) : Optional.empty();
    }

    private List<Line> lines(String source, Optional<String> call, List<Line> ballots) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Remark("Ballots and candidates are from " + source + "."));
        lines.add(new Field("name", new Text(election.name())));
        lines.add(new Field("organisation", new Literal(election.organisation())));
        lines.add(new Field("date", new Literal(election.date().toString())));
        lines.add(election.votingSystem()
                .<Line>map(system -> new Field("voting_system", new Literal(system)))
                .orElseGet(() -> new Remark("voting_system: fptp   # or bloc, stv, ams, list, sv")));
        lines.add(election.nominationsClose()
                .<Line>map(day -> new Field("nominations_close", new Literal(day.toString())))
                .orElseGet(
                        () -> new Remark("nominations_close: " + election.date().minusDays(28) + "   # the real day")));
        lines.add(new Remark(
                "calls: [" + call.orElse("...") + "]   # the ids of the calls that are put to these candidates"));
        lines.add(election.retainUntil()
                .<Line>map(day -> new Field("retain_personal_data_until", new Literal(day.toString())))
                .orElseGet(() -> new Remark(
                        "retain_personal_data_until: " + election.date().plusYears(1)
                                + "   # the last day on which links and contact log are shown")));
        if (election.demonstration()) {
            lines.add(new Field("demonstration", new Literal("true")));
        }
        lines.add(new Field("ballots", new Value.Fields(ballots, false)));
        return lines;
    }

    private List<Line> lines(Settled settled, Ledger ledger) {
        Roster.Ballot ballot = settled.ballot();
        List<Line> lines = new ArrayList<>();
        lines.add(new Field("area", new Literal(settled.area())));
        ballot.seats()
                .ifPresentOrElse(
                        seats -> lines.add(new Field("seats", new Literal(seats.toString()))),
                        () -> lines.add(new Remark("seats: the source does not say how many; without it, one")));
        lines.add(new Field("status", new Literal(settled.status())));
        if (settled.isCalledOff()) {
            lines.add(ballot.reason()
                    .<Line>map(reason -> new Field("reason", new Text(reason)))
                    .orElseGet(() -> new Remark("reason: ...   # why it was called off, for example candidate-death")));
            lines.add(ballot.replacedBy()
                    .<Line>map(id -> new Field("replaced_by", new Literal(id)))
                    .orElseGet(() -> new Remark("replaced_by: ...   # the ballot held instead, once it is known")));
            calledOff(settled, ledger);
        }
        return lines;
    }

    private void calledOff(Settled settled, Ledger ledger) {
        String area = settled.areaName();
        List<String> wanting = new ArrayList<>();
        if (settled.ballot().reason().isEmpty()) {
            wanting.add("why the poll in " + area + " was called off (reason)");
        }
        if (settled.ballot().replacedBy().isEmpty()) {
            wanting.add("which ballot is held instead of the one in " + area + " (replaced_by)");
        }
        if (!wanting.isEmpty()) {
            ledger.advise(path + ": say " + String.join(", and ", wanting) + ".");
        }
    }

    private void update(List<Settled> there, List<Line> added, Ledger ledger) {
        YamlEdit edit = YamlEdit.open(file.get().text()).orElseThrow();
        List<Change> told = new ArrayList<>();
        if (!added.isEmpty()) {
            if (file.get().at("ballots").isPresent()) {
                edit.insert(List.of("ballots"), List.of(), added);
            } else {
                edit.insert(List.of(), List.of(), List.of(new Field("ballots", new Value.Fields(added, false))));
            }
            told.add(new Change(Change.Kind.BALLOT_ADDED, election.name() + ": " + count(added.size()), added.size()));
        }
        for (Settled settled : there) {
            seats(settled, edit, told);
            status(settled, edit, told, ledger);
        }
        if (!told.isEmpty()) {
            ledger.write(file.get(), edit, told);
        }
    }

    private void seats(Settled settled, YamlEdit edit, List<Change> told) {
        String id = settled.id();
        Optional<String> wanted = settled.ballot().seats().map(String::valueOf);
        Optional<String> seats = file.get().text("ballots", id, "seats");
        if (wanted.isEmpty()
                || seats.orElse("1").equals(wanted.get())
                || file.get().kept("ballots", id, "seats")) {
            return;
        }
        Literal value = new Literal(wanted.get());
        if (seats.isPresent()) {
            edit.set(List.of("ballots", id, "seats"), value);
        } else {
            edit.insert(List.of("ballots", id), BEFORE_SEATS, List.of(new Field("seats", value)));
        }
        told.add(Change.one(
                Change.Kind.BALLOT_CHANGED,
                settled.areaName() + ": seats " + wanted.get() + ", was " + seats.orElse("1")));
    }

    private void status(Settled settled, YamlEdit edit, List<Change> told, Ledger ledger) {
        String id = settled.id();
        Optional<String> status = file.get().text("ballots", id, "status");
        String now = status.orElse("open");
        String wanted = settled.status();
        if (now.equals(wanted)
                || settled.ballot().calledOff().isEmpty()
                || file.get().kept("ballots", id, "status")) {
            return;
        }
        if (!now.equals("open")) {
            if (!settled.ballot().calledOff().get()) {
                ledger.warn(
                        file.get().place("ballots", id, "status"),
                        "this ballot is " + now + " here, and takes place in the import; it was left",
                        "write \"status: open\" if the poll is held");
            }
            return;
        }
        if (status.isPresent()) {
            edit.set(List.of("ballots", id, "status"), new Literal(wanted));
        } else {
            edit.insert(List.of("ballots", id), BEFORE_STATUS, List.of(new Field("status", new Literal(wanted))));
        }
        told.add(Change.one(Change.Kind.BALLOT_CHANGED, settled.areaName() + ": " + wanted + ", was open"));
        if (settled.isCalledOff()) {
            calledOff(settled, ledger);
            whyAndWhat(settled, edit);
        }
    }

    private void whyAndWhat(Settled settled, YamlEdit edit) {
        List<Line> lines = new ArrayList<>();
        settled.ballot().reason().ifPresent(reason -> lines.add(new Field("reason", new Text(reason))));
        settled.ballot().replacedBy().ifPresent(other -> lines.add(new Field("replaced_by", new Literal(other))));
        lines.removeIf(line ->
                file.get().at("ballots", settled.id(), ((Field) line).key()).isPresent());
        if (!lines.isEmpty()) {
            edit.insert(List.of("ballots", settled.id()), BEFORE_REASON, lines);
        }
    }
}
