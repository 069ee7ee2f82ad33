package org.hustings.importing.postcodes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The columns that say where a postcode lies. Their names changed over the years: {@code osward} became {@code wd23cd} in
 * the ONS Postcode Directory; the National Statistics Postcode Lookup, from the same house, says {@code ward}. Code-Point
 * Open has no names in its files, and documents long and short ones. Which column a code stands in shows in its first
 * three characters, as ONS gives them to each kind of area (Register of Geographic Codes).
 */
enum AreaColumn {
    COUNTY("counties", "oscty cty ctyYYcd admin_county_code cc", "county", "E10"),
    DIVISION("county electoral divisions", "ced cedYYcd", "division", "E58"),
    DISTRICT(
            "districts and unitary authorities",
            "oslaua laua ladYYcd admin_district_code dc",
            "district",
            "E06",
            "E07",
            "E08",
            "E09",
            "W06",
            "S12",
            "N09"),
    WARD("wards", "osward ward wdYYcd admin_ward_code wc", "ward", "E05", "W05", "S13", "N08"),
    PARISH("parishes", "parish parYYcd parncpYYcd", "parish", "E04", "W04"),
    CONSTITUENCY(
            "constituencies of the House of Commons",
            "pcon pconYYcd",
            "constituency",
            "E14",
            "W07",
            "S14",
            "N05",
            "N06"),
    POLICE("police force areas", "pfa pfaYYcd", "police", "E23", "W15"),
    REGION("regions", "rgn gor rgnYYcd", "region", "E12"),
    COUNTRY("countries", "ctry ctryYYcd country_code cy", "country", "E92", "W92", "S92", "N92");

    private final String plural;
    private final String names;
    private final Pattern pattern;
    private final String kind;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives a list that never changes
    private final List<String> prefixes;

    AreaColumn(String plural, String names, String kind, String... prefixes) {
        this.plural = plural;
        this.names = names.replace(" ", ", ");
        this.pattern = Pattern.compile(names.replace("YY", "\\d\\d").replace(' ', '|'));
        this.kind = kind;
        this.prefixes = List.of(prefixes);
    }

    /** What the column's codes stand for, in words. */
    String plural() {
        return plural;
    }

    /** The names that were looked for, with {@code YY} for a year. */
    String names() {
        return names;
    }

    /** Whether a column of this name, in small letters, is such a column. */
    boolean isNamed(String column) {
        return pattern.matcher(column).matches();
    }

    /** The column in which a code stands; absent for kinds of area that no file of postcodes has. */
    static Optional<AreaColumn> ofCode(String gss) {
        String prefix = gss.length() < 3 ? gss : gss.substring(0, 3);
        return Arrays.stream(values())
                .filter(column -> column.prefixes.contains(prefix))
                .findFirst();
    }

    /** The column that an area of a kind needs, by the last word of the kind: {@code county-division} needs divisions. */
    static Optional<AreaColumn> ofKind(String kind) {
        String[] words = kind.toLowerCase(Locale.ROOT).split("[^a-z]+", -1);
        return Arrays.stream(values())
                .filter(column -> column.kind.equals(words[words.length - 1]))
                .findFirst();
    }
}
