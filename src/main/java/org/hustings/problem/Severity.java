package org.hustings.problem;

import java.util.Locale;

/** How grave a {@link Problem} is. An error stops publication; a warning does so only under {@code --strict}. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word that users and machines read: {@code error} or {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
