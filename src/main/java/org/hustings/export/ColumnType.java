package org.hustings.export;

import java.util.Locale;

/** What the values of a column are, in the words of Frictionless Table Schema. */
public enum ColumnType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE;

    /** The word in a table schema. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
