package org.hustings.source;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import org.hustings.model.LocalText;

/**
 * Small values that files have in common, kept once, so that thousands of candidates take little memory. Each table
 * forgets an old value when a new one needs its place. Used by one thread.
 */
final class SharedValues {

    private static final int PLACES = 1024;
    /** Longer texts hardly ever repeat. */
    private static final int LONGEST = 40;

    private final LocalDate[] dates = new LocalDate[PLACES];
    private final Text[] texts = new Text[PLACES];
    private final Optional<?>[] optionals = new Optional<?>[PLACES];

    private record Text(String string, LocalText local) {}

    /** The day of a calendar date; {@code null} where the calendar has no such day. */
    LocalDate date(int year, int month, int day) {
        int place = (year * 31 + month) * 31 + day & PLACES - 1;
        LocalDate kept = dates[place];
        if (kept != null && kept.getDayOfMonth() == day && kept.getMonthValue() == month && kept.getYear() == year) {
            return kept;
        }
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).length(Year.isLeap(year))) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, day);
        dates[place] = date;
        return date;
    }

    String text(String text) {
        return text.length() > LONGEST ? text : shared(text).string();
    }

    LocalText localText(String text) {
        return text.length() > LONGEST ? LocalText.of(text) : shared(text).local();
    }

    private Text shared(String text) {
        int place = place(text.hashCode());
        Text kept = texts[place];
        if (kept == null || !kept.string().equals(text)) {
            kept = new Text(text, LocalText.of(text));
            texts[place] = kept;
        }
        return kept;
    }

    /** The value as an optional one. Only values that are themselves shared are likely to come again. */
    Optional<?> optional(Object value) {
        if (!(value instanceof LocalDate || value instanceof LocalText || value instanceof String)) {
            return Optional.of(value);
        }
        int place = place(System.identityHashCode(value));
        Optional<?> kept = optionals[place];
        if (kept == null || kept.get() != value) {
            kept = Optional.of(value);
            optionals[place] = kept;
        }
        return kept;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 10 ^ hash >>> 20) & PLACES - 1;
    }
}
