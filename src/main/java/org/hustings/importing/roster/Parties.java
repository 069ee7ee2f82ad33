package org.hustings.importing.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    static Optional<Parties> of(List<Roster.Party> wanted, Ledger ledger) throws IOException {
        DataFolder folder = ledger.folder();
        Optional<YamlFile> file = folder.read(PATH);
        if (file.isEmpty() && folder.exists(PATH)) {
            return Optional.empty();
        }
        Parties parties = new Parties();
        parties.nameById.put(Party.INDEPENDENT, "Independent");
        parties.match(wanted, file, ledger);
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

    private void match(List<Roster.Party> wanted, Optional<YamlFile> file, Ledger ledger) {
        Map<String, String> byClubId = new HashMap<>();
        Map<String, String> byName = new HashMap<>();
        Set<String> withoutClubId = new HashSet<>();
        for (Entry entry : file.map(f -> f.entries()).orElse(List.of())) {
            String id = entry.key();
            String name = file.get().text(id, "name").orElse(id);
            nameById.put(id, name);
            byName.putIfAbsent(Slug.folded(name), id);
            file.get()
                    .text(id, "democracy_club_id")
                    .ifPresentOrElse(club -> byClubId.put(club, id), () -> withoutClubId.add(id));
        }
        List<Roster.Party> added = new ArrayList<>();
        Map<String, String> identified = new TreeMap<>();
        for (Roster.Party party : wanted) {
            String id = party.democracyClubId().map(byClubId::get).orElse(null);
            String named = byName.get(Slug.folded(party.name()));
            boolean free = party.democracyClubId().isEmpty() || withoutClubId.contains(named);
            if (id == null && named != null && free) {
                id = named;
                String found = id;
                party.democracyClubId().ifPresent(club -> identified.put(found, club));
                withoutClubId.remove(id);
            }
            if (id == null) {
                added.add(party);
            } else {
                idByKey.put(party.key(), id);
            }
        }
        write(file, identified, lines(added, ledger), ledger);
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
