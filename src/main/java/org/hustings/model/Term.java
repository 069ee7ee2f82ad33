package org.hustings.model;

import java.util.Locale;

/** A value from a closed list. Implemented by enums; editors write the constant in lower case with hyphens. */
public interface Term {

    /** {@link Enum#name()}. */
    String name();

    /** The word in the data and in machine-readable output, for example {@code not-committed}. */
    default String term() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
