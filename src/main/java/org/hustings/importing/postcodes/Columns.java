package org.hustings.importing.postcodes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hustings.model.PostcodeSource;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/**
 * Which column of a CSV file holds what, counted from 0.
 *
 * @param kind whose file it is
 * @param header whether the first line names the columns
 * @param width how many columns there are
 * @param ended where the date stands on which a postcode was taken out of use; -1 in Code-Point Open, which has live ones
 *     alone
 * @param begun where the date of its introduction stands; -1 where there is none
 * @param areas where the areas stand
 */
record Columns(
        PostcodeSource.Kind kind,
        boolean header,
        int width,
        int postcode,
        int ended,
        int begun,
        Map<AreaColumn, Integer> areas) {

    /** The first that a file has counts: with one space in any case, 8 or 7 characters long, or as it comes. */
    private static final List<String> POSTCODE = List.of("pcds", "pcd8", "pcd2", "pcd7", "pcd", "postcode", "pc");

    private static final String ENDED = "doterm";
    private static final String BEGUN = "dointr";
    /** Ordnance Survey, Code-Point Open user guide: columns without names, in this order. */
    private static final List<String> CODE_POINT_OPEN = List.of(
            "postcode",
            "positional_quality_indicator",
            "eastings",
            "northings",
            "country_code",
            "nhs_regional_ha_code",
            "nhs_ha_code",
            "admin_county_code",
            "admin_district_code",
            "admin_ward_code");

    private static final Pattern YEAR = Pattern.compile("\\d\\d");

    Columns {
        areas = Map.copyOf(areas);
    }

    /** Whether the first record of a file shows that it is a file of postcodes. */
    static boolean recognises(List<String> first) {
        return isCodePointOpen(first)
                || (first.stream().anyMatch(name -> POSTCODE.contains(small(name)))
                        && (small(first).contains(ENDED) || codePointOpenNames(first)));
    }

    /** Code-Point Open without names. */
    static boolean isCodePointOpen(List<String> first) {
        return first.size() == CODE_POINT_OPEN.size()
                && Postcode.parse(first.get(0)).isPresent();
    }

    private static boolean codePointOpenNames(List<String> first) {
        return first.size() == CODE_POINT_OPEN.size() && small(first).stream().anyMatch(AreaColumn.WARD::isNamed);
    }

    /**
     * Reads the first record of a file.
     *
     * @param needed the areas that have to be there
     * @param problems gets one for each column that is not
     */
    static Columns of(String file, List<String> first, Set<AreaColumn> needed, List<Problem> problems) {
        boolean nameless = isCodePointOpen(first);
        List<String> names = nameless ? CODE_POINT_OPEN : small(first);
        boolean codePoint = nameless || codePointOpenNames(first);
        int postcode = -1;
        for (String name : POSTCODE) {
            postcode = postcode < 0 ? names.indexOf(name) : postcode;
        }
        List<String> missing = new ArrayList<>();
        if (postcode < 0) {
            missing.add("the postcode (" + String.join(", ", POSTCODE) + ")");
        }
        if (!codePoint && !names.contains(ENDED)) {
            missing.add("the date of termination (" + ENDED + ")");
        }
        Map<AreaColumn, Integer> areas = new EnumMap<>(AreaColumn.class);
        for (AreaColumn column : AreaColumn.values()) {
            newest(column, names).ifPresent(at -> areas.put(column, at));
            if (needed.contains(column) && !areas.containsKey(column)) {
                missing.add(column.plural() + " (" + column.names() + ")");
            }
        }
        missing.forEach(what -> problems.add(missing(file, what, codePoint, names)));
        return new Columns(
                codePoint ? PostcodeSource.Kind.CODE_POINT_OPEN : PostcodeSource.Kind.ONS_POSTCODE_DIRECTORY,
                !nameless,
                first.size(),
                postcode,
                names.indexOf(ENDED),
                names.indexOf(BEGUN),
                areas);
    }

    /** Of several columns for one thing, that of the newest year. */
    private static Optional<Integer> newest(AreaColumn column, List<String> names) {
        int newest = -1;
        for (int i = 0; i < names.size(); i++) {
            if (column.isNamed(names.get(i)) && (newest < 0 || year(names.get(i)) > year(names.get(newest)))) {
                newest = i;
            }
        }
        return newest < 0 ? Optional.empty() : Optional.of(newest);
    }

    private static int year(String name) {
        var matcher = YEAR.matcher(name);
        return matcher.find() ? Integer.parseInt(matcher.group()) : 0;
    }

    private static Problem missing(String file, String what, boolean codePoint, List<String> names) {
        return Problem.error(
                new Location(file, 1, 0),
                "columns",
                "there is no column for " + what + "; the columns are " + String.join(", ", names),
                codePoint
                        ? "Code-Point Open knows counties, districts and wards; take the ONS Postcode Directory"
                        : "take the ONS Postcode Directory, whole and as it is published");
    }

    private static List<String> small(List<String> names) {
        return names.stream().map(Columns::small).toList();
    }

    private static String small(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
