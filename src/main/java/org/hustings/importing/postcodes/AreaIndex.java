package org.hustings.importing.postcodes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Dataset;
import org.hustings.model.Organisation;
import org.hustings.model.Organisation.Area;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/**
 * The areas of a project by their ONS codes. County elections go by electoral division and others by ward or constituency,
 * and no two kinds of area share a code, so the codes of the areas alone say which columns of a file matter.
 */
final class AreaIndex {

    private static final String RULE = "postcodes";
    private static final String HINT =
            "add its ONS code, for example \"gss: E58000984\"; https://findthatpostcode.uk/ and"
                    + " https://geoportal.statistics.gov.uk/ list them";

    private final List<String> areas = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<String, List<Integer>> byCode = new HashMap<>();
    private final Set<AreaColumn> columns = EnumSet.noneOf(AreaColumn.class);
    private final List<Finding> findings = new ArrayList<>();

    private AreaIndex() {}

    /** The areas of a dataset, organisation by organisation. */
    static AreaIndex of(Dataset data) {
        AreaIndex index = new AreaIndex();
        data.organisations().values().forEach(index::add);
        return index;
    }

    private void add(Organisation organisation) {
        List<Area> without = organisation.areas().values().stream()
                .filter(area -> code(organisation, area).isEmpty())
                .toList();
        String file = organisation.file().path();
        if (without.size() > 1 && without.size() == organisation.areas().size()) {
            findings.add(Finding.warning(
                    Place.key(file, "areas"),
                    RULE,
                    "no area here has a \"gss\", so none of them can be found by postcode",
                    HINT));
        } else {
            without.forEach(area -> findings.add(Finding.warning(
                    Place.key(file, "areas", area.id()),
                    RULE,
                    "this area has no \"gss\", so it cannot be found by postcode",
                    HINT)));
        }
        organisation
                .areas()
                .values()
                .forEach(area -> code(organisation, area).ifPresent(code -> add(organisation, area, code)));
    }

    /** An area's own code; a body's with one area, such as a mayor's or a police commissioner's, may stand for it. */
    private static Optional<String> code(Organisation organisation, Area area) {
        Optional<String> own = area.gss();
        return (own.isPresent() || organisation.areas().size() > 1 ? own : organisation.gss())
                .map(code -> code.strip().toUpperCase(Locale.ROOT));
    }

    private void add(Organisation organisation, Area area, String code) {
        byCode.computeIfAbsent(code, c -> new ArrayList<>()).add(areas.size());
        areas.add(organisation.id() + "/" + area.id());
        Place place = Place.value(organisation.file().path(), "areas", area.id(), "gss");
        places.add(place);
        Optional<AreaColumn> stands = AreaColumn.ofCode(code);
        stands.ifPresent(columns::add);
        Optional<AreaColumn> meant = area.kind().flatMap(AreaColumn::ofKind).or(() -> voting(organisation));
        if (stands.isPresent() && meant.isPresent() && stands.get() != meant.get()) {
            findings.add(Finding.warning(
                    place,
                    RULE,
                    code + " is a code for " + stands.get().plural() + ", not for "
                            + meant.get().plural(),
                    meant.get() == AreaColumn.DIVISION
                            ? "a county council is elected by electoral divisions: look up the code of this one"
                            : "look up the area's code among the " + meant.get().plural()));
        }
    }

    /** What people vote in where an organisation's own code tells: divisions elect county councils. */
    private static Optional<AreaColumn> voting(Organisation organisation) {
        boolean county = organisation.kind() == Organisation.Kind.COUNCIL
                && organisation.gss().flatMap(AreaColumn::ofCode).equals(Optional.of(AreaColumn.COUNTY));
        return county ? Optional.of(AreaColumn.DIVISION) : Optional.empty();
    }

    /** The numbers of the areas that have a code; empty for any other. */
    List<Integer> numbers(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** Every area as {@code organisation/area}, by its number. */
    List<String> areas() {
        return areas;
    }

    /** Where the code of the area with a number is written. */
    Place place(int number) {
        return places.get(number);
    }

    /** The columns that these areas are found by. */
    Set<AreaColumn> columns() {
        return columns;
    }

    /** Areas without a code, and codes of another kind of area than is meant. */
    List<Finding> findings() {
        return findings;
    }
}
