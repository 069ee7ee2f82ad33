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
import org.hustings.importing.Slug;
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

/**
 * Finds or adds one organisation and its areas in {@code data/areas/}. An area is the one with the same GSS code, or the
 * same id, or the same name. A GSS code that is there stays: a new one means new boundaries, which may need a new area.
 */
final class Areas {

    /** An election's page has its parties under this name. */
    private static final String TAKEN = "parties";

    private final String path;
    private final Optional<YamlFile> file;
    private final String organisation;
    private final Map<String, String> nameById = new HashMap<>();
    private final Map<String, String> idByGss = new HashMap<>();
    private final Map<String, String> idByName = new HashMap<>();
    private final Map<String, Line> added = new TreeMap<>(NaturalOrder.NAMES);
    private final Map<String, String> mapped = new TreeMap<>();
    private final List<Change> told = new ArrayList<>();

    private Areas(String organisation, String path, Optional<YamlFile> file) {
        this.organisation = organisation;
        this.path = path;
        this.file = file;
        for (Entry entry : file.map(f -> f.entries("areas")).orElse(List.of())) {
            String id = entry.key();
            String name = file.get().text("areas", id, "name").orElse(id);
            nameById.put(id, name);
            idByName.putIfAbsent(Slug.folded(name), id);
            file.get().text("areas", id, "gss").ifPresent(gss -> idByGss.putIfAbsent(gss, id));
        }
    }

    /** The areas of an organisation; empty where its file is broken. */
    static Optional<Areas> of(String organisation, DataFolder folder) throws IOException {
        String path = "data/areas/" + organisation + ".yaml";
        Optional<YamlFile> file = folder.read(path);
        return file.isEmpty() && folder.exists(path)
                ? Optional.empty()
                : Optional.of(new Areas(organisation, path, file));
    }

    /** The name of an area by its id. */
    String name(String id) {
        return nameById.getOrDefault(id, id);
    }

    /**
     * The id of a ballot's area.
     *
     * @param known the id that the ballot already has in the data
     */
    String id(Roster.Ballot ballot, Optional<String> known, Ledger ledger) {
        String id = known.or(() -> ballot.gss().map(idByGss::get))
                .or(() ->
                        Optional.of(ballot.area()).filter(nameById::containsKey).filter(same -> sameKind(same, ballot)))
                .or(() -> Optional.ofNullable(idByName.get(Slug.folded(ballot.areaName())))
                        .filter(same -> sameKind(same, ballot)))
                .orElseGet(() -> add(ballot));
        gss(id, ballot, ledger);
        return id;
    }

    /** Whether an area of that id can be the ballot's: a region and a constituency may share their name. */
    private boolean sameKind(String id, Roster.Ballot ballot) {
        Optional<String> kind = file.flatMap(f -> f.text("areas", id, "kind"));
        return kind.isEmpty() || ballot.areaKind().isEmpty() || kind.equals(ballot.areaKind());
    }

    private String add(Roster.Ballot ballot) {
        String id = ballot.area().equals(TAKEN) ? TAKEN + "-ward" : ballot.area();
        if (nameById.containsKey(id)) {
            id = Slug.with(id, ballot.areaKind().orElse("area"));
        }
        List<Line> fields = new ArrayList<>(List.of(new Field("name", new Text(ballot.areaName()))));
        ballot.areaKind().ifPresent(kind -> fields.add(new Field("kind", new Literal(kind))));
        ballot.gss().ifPresent(gss -> fields.add(new Field("gss", new Literal(gss))));
        added.put(id, new Field(id, new Value.Fields(fields, true)));
        nameById.put(id, ballot.areaName());
        idByName.putIfAbsent(Slug.folded(ballot.areaName()), id);
        String added = id;
        ballot.gss().ifPresent(gss -> idByGss.put(gss, added));
        told.add(Change.one(Change.Kind.AREA_ADDED, ballot.areaName()));
        return id;
    }

    private void gss(String id, Roster.Ballot ballot, Ledger ledger) {
        if (ballot.gss().isEmpty() || added.containsKey(id) || file.isEmpty()) {
            return;
        }
        String code = ballot.gss().get();
        Optional<String> there = file.get().text("areas", id, "gss");
        if (there.isEmpty()
                && file.get().at("areas", id).isPresent()
                && !file.get().kept("areas", id)
                && mapped.putIfAbsent(id, code) == null) {
            told.add(Change.one(Change.Kind.AREA_CHANGED, name(id) + ": gss " + code));
        } else if (there.isPresent() && !there.get().equals(code)) {
            ledger.warn(
                    file.get().place("areas", id, "gss"),
                    name(id) + " has the GSS code " + there.get() + " here and " + code + " in the import; it was left",
                    "if its boundaries have changed, give it an area of its own with the new code");
        }
    }

    /** Stages the file. */
    void write(Roster.Organisation wanted, Ledger ledger) {
        if (file.isEmpty()) {
            List<Line> lines = new ArrayList<>();
            if (wanted.guessed()) {
                lines.add(new Remark("The name is made from the id. Write what the body calls itself."));
                ledger.advise(path + ": write the body's own name; the import could only guess it.");
            }
            lines.add(new Field("name", new Text(wanted.name())));
            lines.add(new Field("kind", new Literal(wanted.kind())));
            wanted.gss().ifPresent(gss -> lines.add(new Field("gss", new Literal(gss))));
            lines.add(new Field("areas", new Value.Fields(List.copyOf(added.values()), false)));
            ledger.folder().write(path, ValueText.file(lines));
            ledger.changed(Change.Kind.ORGANISATION_ADDED, wanted.name() + " (" + organisation + ")");
            told.forEach(ledger::changed);
        } else if (!told.isEmpty()) {
            YamlEdit edit = YamlEdit.open(file.get().text()).orElseThrow();
            mapped.forEach((id, gss) -> edit.insert(
                    List.of("areas", id), List.of("name", "kind"), List.of(new Field("gss", new Literal(gss)))));
            if (!added.isEmpty()) {
                List<Line> lines = List.copyOf(added.values());
                if (file.get().at("areas").isPresent()) {
                    edit.insert(List.of("areas"), List.of(), lines);
                } else {
                    edit.insert(List.of(), List.of(), List.of(new Field("areas", new Value.Fields(lines, false))));
                }
            }
            ledger.write(file.get(), edit, told);
        }
    }
}
