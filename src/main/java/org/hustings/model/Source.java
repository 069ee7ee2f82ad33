package org.hustings.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a fact comes from.
 *
 * @param title what it is, for readers
 * @param url where it stands; {@code https}, {@code http} or {@code mailto}
 * @param archived a lasting copy
 * @param seen the day on which somebody looked
 */
public record Source(
        Optional<LocalText> title,
        @LinkTarget Optional<String> url,
        @LinkTarget Optional<String> archived,
        Optional<LocalDate> seen) {}
