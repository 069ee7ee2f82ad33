package org.hustings.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day that a build describes (rule 10). A build for a date alone describes its first instant, so that nothing that
 * ends or opens during the day has happened yet.
 *
 * @param instant the moment
 * @param zone the site's time zone
 */
public record Today(Instant instant, ZoneId zone) {

    /** The start of a day. */
    public static Today startOf(LocalDate day, ZoneId zone) {
        return new Today(day.atStartOfDay(zone).toInstant(), zone);
    }

    /** The calendar day in the site's time zone. */
    public LocalDate day() {
        return LocalDate.ofInstant(instant, zone);
    }

    /** Whether a moment has come: it is now or earlier. */
    public boolean hasReached(Moment moment) {
        return !instant.isBefore(moment.instant(zone));
    }

    /** The day of a moment in the site's time zone. */
    public LocalDate dayOf(Moment moment) {
        return moment.in(zone).toLocalDate();
    }

    /** Whether a day is over. */
    public boolean isAfter(LocalDate date) {
        return day().isAfter(date);
    }

    /** Whether something dated {@code date} is known on this day. */
    public boolean knows(LocalDate date) {
        return !date.isAfter(day());
    }
}
