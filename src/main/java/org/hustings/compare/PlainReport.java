package org.hustings.compare;

import java.util.List;

/** Changes as lines for a terminal: under their headings, one a line. */
public final class PlainReport {

    private PlainReport() {}

    /** The report; one line where nothing would change. */
    public static String of(List<Change> changes) {
        if (changes.isEmpty()) {
            return "Nothing would change on the site.\n";
        }
        StringBuilder report = new StringBuilder(Summary.of(changes)).append(".\n");
        String heading = "";
        for (Change change : changes) {
            String next = heading(change);
            if (!next.equals(heading)) {
                report.append('\n').append(next).append('\n');
                heading = next;
            }
            report.append("  ").append(line(change)).append('\n');
        }
        return report.toString();
    }

    private static String heading(Change change) {
        return switch (change.kind()) {
            case ADDRESS_LOST -> "Addresses that would vanish";
            case ASK -> "The exact words of a pledge";
            default -> Summary.clean(change.section());
        };
    }

    private static String line(Change change) {
        return change.kind() == Change.Kind.ADDRESS_LOST
                ? change.subject() + "\n      add to data/redirects.yaml: "
                        + change.after().orElseThrow()
                : Summary.clean(change.sentence());
    }
}
