package org.hustings.check;

import java.util.Arrays;
import org.hustings.problem.Place;

/**
 * The way to where a walk is: a file, and keys and indexes in it. Only what is wrong needs a {@link Place}, and nearly
 * nothing is, so the way is kept in one array instead of a value for each step.
 */
final class Trail {

    private static final int DEEPEST = 16;

    private final Object[] steps = new Object[DEEPEST];
    private String file = "";
    private int depth = 0;

    void enter(String nextFile) {
        file = nextFile;
        depth = 0;
    }

    void down(Object step) {
        steps[depth++] = step;
    }

    void up() {
        depth--;
    }

    /** The key or index that the walk is at. */
    String last() {
        return String.valueOf(steps[depth - 1]);
    }

    /** Where the walk is. */
    Place place() {
        return Place.value(file, Arrays.copyOf(steps, depth));
    }
}
