package org.hustings.model;

/** Rule 8: whether the site stays neutral until the polls close, or shows totals at once. */
public enum Presentation implements Term {
    NEUTRAL,
    FULL
}
