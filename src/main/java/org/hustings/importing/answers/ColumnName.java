package org.hustings.importing.answers;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hustings.importing.table.Table;

/**
 * How a mapping names a column: by its heading, as in {@code Comments}. Where several columns have the same heading, or one
 * has none, the number of the column stands behind it, from 1: {@code Comments [column 5]}.
 */
final class ColumnName {

    private static final Pattern NUMBERED = Pattern.compile("(.*?) ?\\[column (\\d{1,5})\\]");

    private ColumnName() {}

    /** The name of a column, which counts from 0. */
    static String of(Table table, int column) {
        String heading = Table.plain(table.header().get(column));
        boolean clear = !heading.isEmpty() && find(table, heading).size() == 1;
        return clear ? heading : numbered(table, column);
    }

    private static String numbered(Table table, int column) {
        return (Table.plain(table.header().get(column)) + " [column " + (column + 1) + "]").strip();
    }

    /** Every column that a name can mean, from 0; a name that is of any use means one. */
    static List<Integer> find(Table table, String name) {
        TreeSet<Integer> found = new TreeSet<>(table.columns(name));
        Matcher numbered = NUMBERED.matcher(Table.plain(name));
        if (numbered.matches()) {
            int column = Integer.parseInt(numbered.group(2)) - 1;
            if (table.columns(numbered.group(1)).contains(column)) {
                found.add(column);
            }
        }
        return List.copyOf(found);
    }

    /** Names of columns for a message, in quotes. */
    static List<String> quoted(Table table, List<Integer> columns) {
        return columns.stream()
                .map(column -> "\"" + numbered(table, column) + "\"")
                .toList();
    }
}
