package org.hustings.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something wrong in what an editor or a designer wrote.
 *
 * @param location where it is
 * @param severity whether it stops publication
 * @param rule the short name of the rule it breaks, in kebab case, for example {@code references}
 * @param message what is wrong and what was expected, one sentence without a full stop
 * @param hint how to mend it, as a helpful colleague would say it; empty where nothing can be said
 */
public record Problem(Location location, Severity severity, String rule, String message, String hint)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::location)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::message)
            .thenComparing(Problem::hint);

    public Problem {
        Objects.requireNonNull(location);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(hint);
        if (rule.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("a problem needs a rule and a message");
        }
    }

    /** An error with a hint. */
    public static Problem error(Location location, String rule, String message, String hint) {
        return new Problem(location, Severity.ERROR, rule, message, hint);
    }

    /** A warning with a hint. */
    public static Problem warning(Location location, String rule, String message, String hint) {
        return new Problem(location, Severity.WARNING, rule, message, hint);
    }

    /** Whether this stops publication whatever the options. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By file, line and column, then by what is said, so that a report never depends on timing. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
