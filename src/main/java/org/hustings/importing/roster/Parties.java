package org.hustings.importing.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hustings.importing.Change;
import org.hustings.importing.DataFolder;
import org.hustings.importing.Slug;
import org.hustings.importing.YamlFile;
import org.hustings.importing.edit.Value;
import org.hustings.importing.edit.Value.Field;
import org.hustings.importing.edit.Value.Line;
import org.hustings.importing.edit.Value.Literal;
import org.hustings.importing.edit.Value.Text;
import org.hustings.importing.edit.ValueText;
import org.hustings.importing.edit.YamlEdit;
import org.hustings.model.Party;
import org.hustings.source.yaml.YamlNode.Entry;

/**
 * Finds or adds the parties of a roster in {@code data/parties.yaml}. A party that is there keeps its id and its name:
 * how a party is called is a choice of the editors.
 */
final class Parties {

    private static final String PATH = "data/parties.yaml";

    private final Map<String, String> idByKey = new HashMap<>();
    private final Map<String, String> nameById = new TreeMap<>();

    private Parties() {}

    /** The parties; empty where the file is broken. */
    static Optional<Parties> of(Roster roster, Ledger ledger) throws IOException {
        DataFolder folder = ledger.folder();
        Optional<YamlFile> file = folder.read(PATH);
        if (file.isEmpty() && folder.exists(PATH)) {
            return Optional.empty();
        }
        Parties parties = new Parties();
        parties.nameById.put(Party.INDEPENDENT, "Independent");
        parties.match(roster, file, ledger);
        return Optional.of(parties);
    }

    /** The id in the data of a party of the roster; empty where the source says none. */
    Optional<String> id(Optional<String> key) {
        return key.map(party -> party.equals(Roster.INDEPENDENT) ? Party.INDEPENDENT : idByKey.get(party));
    }

    /** The name of a party by its id. */
    String name(String id) {
        return nameById.getOrDefault(id, id);
    }

    private void match(Roster roster, Optional<YamlFile> file, Ledger ledger) {
        Map<String, String> byClubId = new HashMap<>();
        PartyNames withoutClubId = new PartyNames();
        PartyNames everybody = new PartyNames();
        for (Entry entry : file.map(f -> f.entries()).orElse(List.of())) {
            String id = entry.key();
            List<String> called = called(file.get(), id);
            nameById.put(id, called.get(0));
            everybody.add(id, called);
            file.get()
                    .text(id, "democracy_club_id")
                    .ifPresentOrElse(club -> byClubId.put(club, id), () -> withoutClubId.add(id, called));
        }
        roster.parties()
                .forEach(party ->
                        party.democracyClubId().map(byClubId::get).ifPresent(id -> idByKey.put(party.key(), id)));
        Map<String, Set<String>> descriptions = PartyNames.descriptions(roster.candidacies());
        Map<Boolean, List<Roster.Party>> others = roster.parties().stream()
                .filter(party -> !idByKey.containsKey(party.key()))
                .collect(Collectors.partitioningBy(
                        party -> party.democracyClubId().isPresent()));
        Map<String, String> identified = new TreeMap<>();
        withoutClubId.match(others.get(true), descriptions).forEach((key, id) -> {
            idByKey.put(key, id);
            others.get(true).stream()
                    .filter(party -> party.key().equals(key))
                    .flatMap(party -> party.democracyClubId().stream())
                    .filter(club -> file.filter(found -> found.kept(id)).isEmpty())
                    .forEach(club -> identified.put(id, club));
        });
        idByKey.putAll(everybody.match(others.get(false), descriptions));
        List<Roster.Party> added = roster.parties().stream()
                .filter(party -> !idByKey.containsKey(party.key()))
                .toList();
        write(file, identified, lines(added, ledger), ledger);
    }

    /** What a party is called, in each language in which it has a name. */
    private static List<String> called(YamlFile file, String id) {
        List<String> called = new ArrayList<>();
        file.text(id, "name").ifPresent(called::add);
        file.entries(id, "name").forEach(name -> YamlFile.text(name.value()).ifPresent(called::add));
        return called.isEmpty() ? List.of(id) : called;
    }

    private List<Line> lines(List<Roster.Party> added, Ledger ledger) {
        Map<String, Line> lines = new TreeMap<>();
        Map<String, Long> wishes = new HashMap<>();
        added.forEach(party -> wishes.merge(wish(party), 1L, Long::sum));
        for (Roster.Party party : added) {
            String id = wish(party);
            if (wishes.get(id) > 1 || nameById.containsKey(id)) {
                id = Slug.with(id, Slug.of(party.democracyClubId().orElse(party.key())));
            }
            idByKey.put(party.key(), id);
            nameById.put(id, party.name());
            List<Line> fields = new ArrayList<>(List.of(new Field("name", new Text(party.name()))));
            party.democracyClubId().ifPresent(club -> fields.add(new Field("democracy_club_id", new Literal(club))));
            lines.put(id, new Field(id, new Value.Fields(fields, false)));
            ledger.changed(Change.Kind.PARTY_ADDED, party.name() + " (" + id + ")");
        }
        return List.copyOf(lines.values());
    }

    private static String wish(Roster.Party party) {
        return party.id().filter(id -> !id.isEmpty()).orElseGet(() -> {
            String id = Slug.of(party.name());
            return id.isEmpty() ? "party" : id;
        });
    }

    private void write(Optional<YamlFile> file, Map<String, String> identified, List<Line> added, Ledger ledger) {
        if (file.isEmpty()) {
            if (!added.isEmpty()) {
                ledger.folder().write(PATH, ValueText.file(added));
            }
            return;
        }
        Optional<YamlEdit> edit = YamlEdit.open(file.get().text());
        if (edit.isEmpty() || (identified.isEmpty() && added.isEmpty())) {
            return;
        }
        List<Change> told = new ArrayList<>();
        identified.forEach((id, club) -> {
            edit.get().insert(List.of(id), List.of("name"), List.of(new Field("democracy_club_id", new Literal(club))));
            told.add(Change.one(Change.Kind.PARTY_CHANGED, name(id) + ": democracy_club_id " + club));
        });
        if (!added.isEmpty()) {
            edit.get().insert(List.of(), List.of(), added);
        }
        ledger.write(file.get(), edit.get(), told);
    }
}
