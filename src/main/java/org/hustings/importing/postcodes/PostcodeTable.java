package org.hustings.importing.postcodes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The postcodes met so far: eight bytes for each, which says its second half and the set of areas that it lies in. */
final class PostcodeTable {

    private static final int SET_BITS = 32;

    private final List<String> areas;
    private final Map<List<Integer>, Integer> setNumbers = new HashMap<>();
    private final List<List<Integer>> sets = new ArrayList<>();
    private final Map<String, District> districts = new HashMap<>();

    /** @param areas every area as {@code organisation/area}, by its number */
    PostcodeTable(List<String> areas) {
        this.areas = areas;
    }

    /** The postcodes of an outward code, in the order met. */
    private static final class District {

        private long[] entries = new long[64];
        private int size;

        void add(long entry) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size * 2);
            }
            entries[size++] = entry;
        }
    }

    /** Notes a postcode with the numbers of its areas, sorted; with none, only that its outward code was met. */
    void add(Postcode postcode, List<Integer> in) {
        District district = districts.computeIfAbsent(postcode.outward(), outward -> new District());
        if (!in.isEmpty()) {
            district.add((long) postcode.inward() << SET_BITS | number(in));
        }
    }

    private int number(List<Integer> set) {
        Integer known = setNumbers.get(set);
        if (known != null) {
            return known;
        }
        setNumbers.put(set, sets.size());
        sets.add(set);
        return sets.size() - 1;
    }

    /** The lines of each outward code in capitals that was met; empty where none of its postcodes lies in any area. */
    SortedMap<String, String> lines() {
        SortedMap<String, String> lines = new TreeMap<>();
        districts.forEach((outward, district) -> lines.put(outward, lines(district)));
        return lines;
    }

    private String lines(District district) {
        Arrays.sort(district.entries, 0, district.size);
        Map<Line, StringBuilder> units = new TreeMap<>(Line.ORDER);
        int i = 0;
        while (i < district.size) {
            int inward = (int) (district.entries[i] >>> SET_BITS);
            int set = (int) district.entries[i++];
            // A postcode with two rows lies in the areas of both.
            for (; i < district.size && (int) (district.entries[i] >>> SET_BITS) == inward; i++) {
                set = both(set, (int) district.entries[i]);
            }
            units.computeIfAbsent(new Line(Postcode.sector(inward), names(set)), line -> new StringBuilder())
                    .append(' ')
                    .append(Postcode.unit(inward));
        }
        StringBuilder text = new StringBuilder();
        units.forEach((line, letters) -> text.append(line.sector())
                .append(' ')
                .append(line.areas())
                .append(':')
                .append(letters)
                .append('\n'));
        return text.toString();
    }

    private record Line(int sector, String areas) {

        private static final Comparator<Line> ORDER =
                Comparator.comparingInt(Line::sector).thenComparing(Line::areas);
    }

    private int both(int one, int other) {
        TreeSet<Integer> both = new TreeSet<>(sets.get(one));
        both.addAll(sets.get(other));
        return number(List.copyOf(both));
    }

    private String names(int set) {
        return String.join(" ", sets.get(set).stream().map(areas::get).sorted().toList());
    }
}
