package org.hustings.importing.postcodes;

import java.util.Map;
import java.util.TreeMap;

/**
 * What becomes of the file of one outward code.
 *
 * @param path from the project folder
 * @param before its text now; empty where there is none
 * @param after its text to be; empty where it goes
 */
record DistrictChange(String path, String before, String after) {

    /** Whether anything is to be done. */
    boolean changes() {
        return !before.equals(after);
    }

    /** In words, for example {@code data/postcodes/nr1.txt: 2 postcodes more, 1 fewer, 3 in other areas}. */
    String sentence() {
        Map<String, String> old = byPostcode(before);
        Map<String, String> fresh = byPostcode(after);
        if (before.isEmpty()) {
            return path + ": new, " + postcodes(fresh.size());
        }
        if (after.isEmpty()) {
            return path + ": deleted, with " + postcodes(old.size());
        }
        long more =
                fresh.keySet().stream().filter(code -> !old.containsKey(code)).count();
        long fewer =
                old.keySet().stream().filter(code -> !fresh.containsKey(code)).count();
        long moved = fresh.entrySet().stream()
                .filter(entry -> old.containsKey(entry.getKey()))
                .filter(entry -> !old.get(entry.getKey()).equals(entry.getValue()))
                .count();
        return path + ": " + postcodes(more) + " more, " + fewer + " fewer, " + moved + " in other areas";
    }

    private static String postcodes(long n) {
        return n == 1 ? "1 postcode" : n + " postcodes";
    }

    /** How many postcodes the file will have. */
    int size() {
        return byPostcode(after).size();
    }

    /** The areas of each postcode; what is no line of postcodes counts as nothing. */
    private static Map<String, String> byPostcode(String text) {
        Map<String, String> areas = new TreeMap<>();
        text.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 1) {
                for (String unit : line.substring(colon + 2).split(" ", -1)) {
                    areas.put(line.charAt(0) + unit, line.substring(2, colon));
                }
            }
        });
        return areas;
    }
}
