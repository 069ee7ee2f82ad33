package org.hustings.importing.answers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days and times that forms and spreadsheets write: ISO, with strokes, in words, and Excel's serial numbers. */
final class AnswerDates {

    private static final String REST = "(?:[T ,](.*))?";
    private static final Pattern WEEKDAY = Pattern.compile("(?i)^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? ");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + REST);
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})" + REST);
    private static final Pattern IN_WORDS =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\\.?,? (\\d{4})" + REST);
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(\\.\\d+)?");

    private static final Pattern TIME =
            Pattern.compile("(?i)(?:at )?(\\d{1,2})[:.](\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)? ?(?:([ap])\\.?m\\.?)? ?"
                    + "(Z|BST|(?:UTC|GMT)?(?:[+-]\\d{1,2}(?::?\\d{2})?)?)?");

    /** Day 0 of Excel's calendar, from March 1900 on: Excel counts a 29 February 1900 that never was. */
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    private static final long SECONDS_OF_A_DAY = 86_400;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private AnswerDates() {}

    /**
     * When something was written down.
     *
     * @param time where it says one
     */
    record When(LocalDate day, Optional<LocalTime> time) {}

    /** @param rest what stands behind the day */
    private record Written(LocalDate day, String rest) {}

    /**
     * The day of a date or a moment, as its writer saw it.
     *
     * @param dayFirst whether 03/04/2021 is the third of April
     */
    static Optional<LocalDate> parse(String typed, boolean dayFirst) {
        return written(typed, dayFirst).map(Written::day);
    }

    /** The day and the time in a time zone; what says no offset is taken to be in that zone. */
    static Optional<When> when(String typed, boolean dayFirst, ZoneId zone) {
        return written(typed, dayFirst).map(written -> {
            Matcher time = TIME.matcher(written.rest());
            return time.matches() ? at(written.day(), time, zone) : new When(written.day(), serialTime(written.rest()));
        });
    }

    private static Optional<Written> written(String typed, boolean dayFirst) {
        String text = WEEKDAY.matcher(typed.strip().replaceAll("\\s+", " ")).replaceFirst("");
        Matcher date = YEAR_FIRST.matcher(text);
        if (date.matches()) {
            return day(date.group(1), date.group(2), date.group(3), date.group(4));
        }
        date = YEAR_LAST.matcher(text);
        if (date.matches()) {
            String year = date.group(3).length() == 2 ? "20" + date.group(3) : date.group(3);
            return day(year, date.group(dayFirst ? 2 : 1), date.group(dayFirst ? 1 : 2), date.group(4));
        }
        date = IN_WORDS.matcher(text);
        if (date.matches()) {
            int month = MONTHS.indexOf(date.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            return day(date.group(3), String.valueOf(month), date.group(1), date.group(4));
        }
        date = SERIAL.matcher(text);
        return date.matches()
                ? Optional.of(new Written(
                        EXCEL.plusDays(Long.parseLong(date.group(1))), date.group(2) == null ? "" : date.group(2)))
                : Optional.empty();
    }

    private static Optional<Written> day(String year, String month, String day, String rest) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new Written(date, rest == null ? "" : rest.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The part of a day behind the point of a serial number, to the second. */
    private static Optional<LocalTime> serialTime(String fraction) {
        return fraction.startsWith(".")
                ? Optional.of(LocalTime.ofSecondOfDay(Math.min(
                        SECONDS_OF_A_DAY - 1, Math.round(Double.parseDouble("0" + fraction) * SECONDS_OF_A_DAY))))
                : Optional.empty();
    }

    private static When at(LocalDate day, Matcher time, ZoneId zone) {
        try {
            int hour = Integer.parseInt(time.group(1));
            if (time.group(4) != null) {
                hour = hour % 12 + (time.group(4).equalsIgnoreCase("p") ? 12 : 0);
            }
            int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
            LocalTime written = LocalTime.of(hour, Integer.parseInt(time.group(2)), second);
            String offset = time.group(5) == null ? "" : time.group(5).toUpperCase(Locale.ROOT);
            if (offset.isEmpty()) {
                return new When(day, Optional.of(written));
            }
            ZonedDateTime there = day.atTime(written).atZone(offset(offset)).withZoneSameInstant(zone);
            return new When(there.toLocalDate(), Optional.of(there.toLocalTime()));
        } catch (DateTimeException noTime) {
            return new When(day, Optional.empty());
        }
    }

    private static ZoneOffset offset(String text) {
        String digits = text.replaceAll("[^\\d+-]", "");
        if (text.equals("BST")) {
            return ZoneOffset.ofHours(1);
        }
        if (digits.isEmpty()) {
            return ZoneOffset.UTC;
        }
        // +1, +01 and +0100
        return ZoneOffset.of(digits.length() == 2 ? digits.charAt(0) + "0" + digits.charAt(1) : digits);
    }
}
