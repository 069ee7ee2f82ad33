package org.hustings.importing.democracyclub;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** What the rows of one ballot say in one column that is about the ballot itself. Most rows decide, whatever their order. */
final class Tally<T extends Comparable<T>> {

    private final String column;
    private final Map<T, Seen> values = new TreeMap<>();

    Tally(String column) {
        this.column = column;
    }

    private record Seen(Location first, int rows) {

        Seen again() {
            return new Seen(first, rows + 1);
        }
    }

    void add(T value, Location at) {
        values.merge(value, new Seen(at, 1), (seen, one) -> seen.again());
    }

    /** What more rows say than anything else; empty where no row says anything, or as many say one thing as another. */
    Optional<T> most() {
        int most = values.values().stream().mapToInt(Seen::rows).max().orElse(0);
        List<T> leading = values.keySet().stream()
                .filter(value -> values.get(value).rows() == most)
                .toList();
        return leading.size() == 1 ? Optional.of(leading.get(0)) : Optional.empty();
    }

    /** That, or the first in alphabetical order of those that as many rows say. */
    Optional<T> mostOrFirst() {
        return most().or(() -> values.keySet().stream().findFirst());
    }

    /**
     * Warns where the rows disagree.
     *
     * @param taken what goes in
     */
    void tell(String ballot, Optional<T> taken, List<Problem> problems) {
        if (values.size() > 1) {
            values.forEach((value, seen) -> {
                if (!taken.equals(Optional.of(value))) {
                    problems.add(Problem.warning(
                            seen.first(),
                            "import",
                            column + " is \"" + value + "\" here" + others(seen.rows()) + ", and other rows of "
                                    + ballot
                                    + " say something else; "
                                    + taken.map(used -> "\"" + used + "\" was taken")
                                            .orElse("none of it was taken"),
                            "the rows of one ballot agree on this; find out which is right, and import again"));
                }
            });
        }
    }

    private static String others(int rows) {
        return rows == 1 ? "" : rows == 2 ? " and in 1 more row" : " and in " + (rows - 1) + " more rows";
    }
}
