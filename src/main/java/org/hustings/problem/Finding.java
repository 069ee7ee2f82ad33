package org.hustings.problem;

import java.util.Objects;

/**
 * What a rule found in the data: a {@link Problem} whose line and column are still to be looked up.
 *
 * @param place where in the data
 * @param severity whether it stops publication
 * @param rule the short name of the rule, in kebab case
 * @param message what is wrong and what was expected
 * @param hint how to mend it; empty where nothing can be said
 */
public record Finding(Place place, Severity severity, String rule, String message, String hint) {

    public Finding {
        Objects.requireNonNull(place);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(hint);
        if (rule.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("a finding needs a rule and a message");
        }
    }

    /** An error with a hint. */
    public static Finding error(Place place, String rule, String message, String hint) {
        return new Finding(place, Severity.ERROR, rule, message, hint);
    }

    /** A warning with a hint. */
    public static Finding warning(Place place, String rule, String message, String hint) {
        return new Finding(place, Severity.WARNING, rule, message, hint);
    }

    /** The same, at a line and column. */
    public Problem at(Location location) {
        return new Problem(location, severity, rule, message, hint);
    }
}
