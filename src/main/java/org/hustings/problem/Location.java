package org.hustings.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in an input file.
 *
 * @param file the path from the project folder, with {@code /} on every system
 * @param line the line, from 1; 0 where the problem is the file as a whole
 * @param column the column in characters, from 1; 0 where only the line is known
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        Objects.requireNonNull(file);
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("negative position in " + file);
        }
    }

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** Where to start to look: the first character of what is meant, be it a line or the file as a whole. */
    public Location start() {
        return new Location(file, Math.max(line, 1), Math.max(column, 1));
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
