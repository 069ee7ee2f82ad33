package org.hustings.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hustings.model.PostcodeDistrict;
import org.hustings.model.SourceFile;
import org.hustings.problem.Location;
import org.hustings.problem.Place;
import org.hustings.problem.Problem;

/**
 * Reads the lines of one outward code: {@code 3 norfolk/acle norfolk/yare: JP JQ}. A line is the sector, the areas that
 * its postcodes lie in, and the last two letters of each postcode.
 */
final class DistrictText {

    static final String ENDING = ".txt";

    private static final String RULE = "postcodes";
    private static final String HINT =
            "import the postcodes again; a line reads \"3 norfolk/acle: JP JQ\": the digit after the space of the postcode,"
                    + " the areas, and the last two letters of each postcode";

    private final String path;
    private final String outward;
    private final SortedSet<String> areas = new TreeSet<>();
    private final BitSet seen = new BitSet();
    private final List<Problem> problems = new ArrayList<>();
    private int number;

    private DistrictText(String path, String outward) {
        this.path = path;
        this.outward = outward;
    }

    /**
     * Reads a file.
     *
     * @param problems gets what is wrong with its lines
     */
    static PostcodeDistrict read(SourceFile file, String outward, byte[] bytes, List<Problem> problems) {
        DistrictText reader = new DistrictText(file.path(), outward);
        // Some set-ups of git on Windows change how lines end.
        String text = new String(bytes, StandardCharsets.US_ASCII).replace("\r\n", "\n");
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            reader.number++;
            if (end < 0) {
                reader.report(stop - start + 1, "this line is not ended, so the file may be cut short");
            } else {
                reader.line(text, start, stop);
            }
            start = stop + 1;
        }
        problems.addAll(reader.problems);
        return new PostcodeDistrict(file, outward, List.copyOf(reader.areas), text);
    }

    private void line(String text, int start, int stop) {
        int colon = text.indexOf(": ", start);
        if (stop - start < 2 || !isDigit(text.charAt(start)) || colon < 0 || colon > stop) {
            report(1, "this is no line of postcodes");
            return;
        }
        if (area(text, start, start + 1, colon)) {
            units(text, start, colon + 1, stop);
        }
    }

    /** The areas between the sector and the colon; whether they are written as they should be. */
    private boolean area(String text, int start, int from, int colon) {
        int at = from;
        do {
            int end = text.indexOf(' ', at + 1);
            String area = text.charAt(at) == ' ' ? text.substring(at + 1, Math.min(end, colon)) : "";
            int slash = area.indexOf('/');
            if (slash < 0
                    || !Ids.PLAIN.allows(area.substring(0, slash))
                    || !Ids.PLAIN.allows(area.substring(slash + 1))) {
                report(at - start + 2, "expected an area such as norfolk/acle, found \"" + area + "\"");
                return false;
            }
            areas.add(area);
            at = Math.min(end, colon);
        } while (at < colon);
        return true;
    }

    private void units(String text, int start, int from, int stop) {
        int sector = text.charAt(start) - '0';
        for (int at = from; at < stop; at += 3) {
            boolean unit = at + 3 <= stop
                    && text.charAt(at) == ' '
                    && isLetter(text.charAt(at + 1))
                    && isLetter(text.charAt(at + 2));
            if (!unit) {
                report(at - start + 1, "expected a space and the last two letters of a postcode");
                return;
            }
            int place = (sector * 26 + text.charAt(at + 1) - 'A') * 26 + text.charAt(at + 2) - 'A';
            if (seen.get(place)) {
                report(
                        at - start + 2,
                        "the postcode " + outward.toUpperCase(Locale.ROOT) + " " + sector
                                + text.substring(at + 1, at + 3) + " is there twice");
            }
            seen.set(place);
        }
    }

    private void report(int column, String message) {
        problems.add(Problem.error(new Location(path, number, column), RULE, message, HINT));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Where an area is first named in a file. */
    static Location locate(Place place, byte[] bytes) {
        String area = place.path().isEmpty() ? "" : place.path().get(0);
        List<String> lines =
                new String(bytes, StandardCharsets.US_ASCII).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int colon = lines.get(i).indexOf(':');
            int at = lines.get(i).replace(':', ' ').indexOf(" " + area + " ");
            if (at >= 0 && at < colon) {
                return new Location(place.file(), i + 1, at + 2);
            }
        }
        return Location.of(place.file());
    }
}
