package org.hustings.source.yaml;

import org.hustings.problem.Location;

/**
 * A line and a column packed into one {@code long}, since a tree has hundreds of them and only a problem ever needs one.
 * Both count from 1; a column is a character, that is, a Unicode code point. Later places have larger numbers.
 */
public final class Position {

    private Position() {}

    /** Packs a line and a column. */
    public static long of(int line, int column) {
        return (long) line << Integer.SIZE | column;
    }

    /** The line, from 1. */
    public static int line(long position) {
        return (int) (position >>> Integer.SIZE);
    }

    /** The column in characters, from 1. */
    public static int column(long position) {
        return (int) position;
    }

    /** The same as something to show. */
    public static Location in(String file, long position) {
        return new Location(file, line(position), column(position));
    }
}
