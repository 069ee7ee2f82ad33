package org.hustings.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hustings.model.Moment;

/**
 * Reads dates and moments by hand: a build reads hundreds of thousands, and the JDK's formatters would be the slowest part
 * of a short one.
 */
final class Times {

    private static final String DATE = "0000-00-00";
    private static final String TIME = "00:00";
    private static final String SECOND = ":00";
    private static final int DATE_LENGTH = DATE.length();

    private Times() {}

    /** A date {@code 2021-05-06}; {@code null} for anything else. */
    static LocalDate date(String text, SharedValues shared) {
        return looksLikeDate(text)
                ? shared.date(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE_LENGTH))
                : null;
    }

    static boolean looksLikeDate(String text) {
        return text.length() == DATE_LENGTH && matches(text, 0, DATE);
    }

    /** A date, {@code T}, a time, and maybe an offset; {@code null} for anything else. */
    static Moment moment(String text, SharedValues shared) {
        if (text.length() <= DATE_LENGTH || text.charAt(DATE_LENGTH) != 'T') {
            return null;
        }
        LocalDate date = date(text.substring(0, DATE_LENGTH), shared);
        int offsetAt = offsetAt(text);
        LocalTime time = time(text.substring(DATE_LENGTH + 1, offsetAt));
        if (date == null || time == null) {
            return null;
        }
        try {
            String offset = text.substring(offsetAt);
            return new Moment(
                    LocalDateTime.of(date, time),
                    offset.isEmpty() ? Optional.empty() : Optional.of(ZoneOffset.of(offset)));
        } catch (DateTimeException noSuchOffset) {
            return null;
        }
    }

    private static int offsetAt(String text) {
        for (int i = DATE_LENGTH + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'Z' || c == '+' || c == '-') {
                return i;
            }
        }
        return text.length();
    }

    /** Hours and minutes, maybe seconds and a fraction of them, which nobody needs and some programs write. */
    private static LocalTime time(String text) {
        int point = text.indexOf('.');
        String clock = point < 0 ? text : text.substring(0, point);
        boolean seconds = clock.length() == TIME.length() + SECOND.length() && matches(clock, TIME.length(), SECOND);
        boolean fraction = point < 0 || (seconds && ScalarShape.isDigits(text.substring(point + 1)));
        if (!matches(clock, 0, TIME) || !fraction || !(seconds || clock.length() == TIME.length())) {
            return null;
        }
        int hour = number(clock, 0, 2);
        int minute = number(clock, 3, 5);
        int second = seconds ? number(clock, 6, 8) : 0;
        return hour < 24 && minute < 60 && second < 60 ? LocalTime.of(hour, minute, second) : null;
    }

    /** Whether the text has, from {@code start}, a digit for each 0 of a pattern and the pattern's other characters. */
    private static boolean matches(String text, int start, String pattern) {
        if (text.length() < start + pattern.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            char c = text.charAt(start + i);
            if (pattern.charAt(i) == '0' ? c < '0' || c > '9' : c != pattern.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
