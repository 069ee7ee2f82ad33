package org.hustings.export;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a published table.
 *
 * @param name the header
 * @param type what its values are
 * @param value the cell of a row; empty where there is none
 */
public record Column<R>(String name, ColumnType type, Function<R, String> value) {

    /** The key of the wording that explains this column in a table, for example {@code data.answers.state}. */
    public String explanationKey(String table) {
        return "data." + table + "." + name;
    }

    static <R> Column<R> text(String name, Function<R, String> value) {
        return new Column<>(name, ColumnType.STRING, value);
    }

    /** Days as ISO 8601 writes them. */
    static <R> Column<R> date(String name, Function<R, Optional<LocalDate>> value) {
        return new Column<>(name, ColumnType.DATE, row -> {
            Optional<LocalDate> day = value.apply(row);
            return day.isPresent() ? day.get().toString() : "";
        });
    }

    static <R> Column<R> of(String name, ColumnType type, Function<R, String> value) {
        return new Column<>(name, type, value);
    }
}
