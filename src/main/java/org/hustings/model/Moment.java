package org.hustings.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date and time as written in the data. Without an offset it is local time in the site's time zone.
 *
 * @param local date and time as written
 * @param offset the offset as written, if any
 */
public record Moment(LocalDateTime local, Optional<ZoneOffset> offset) {

    /** The moment on the time line; in a gap or overlap of {@code zone} as {@link LocalDateTime#atZone} decides. */
    public Instant instant(ZoneId zone) {
        return offset.map(local::toInstant).orElseGet(() -> local.atZone(zone).toInstant());
    }

    /** The same moment as date and time in {@code zone}, for readers. */
    public LocalDateTime in(ZoneId zone) {
        return LocalDateTime.ofInstant(instant(zone), zone);
    }
}
