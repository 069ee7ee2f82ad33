package org.hustings.model;

/** A value from a closed list. Implemented by enums; editors write the constant in lower case with hyphens. */
public interface Term {

    /** {@link Enum#name()}. */
    String name();

    /** {@link Enum#ordinal()}. */
    int ordinal();

    /** The word in the data and in machine-readable output, for example {@code not-committed}. */
    default String term() {
        return TermWords.OF.get(getClass())[ordinal()];
    }
}
