package org.hustings.importing.answers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that forms and spreadsheets write: ISO, with strokes, in words, and Excel's serial numbers. */
final class AnswerDates {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ,].*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?:[T ,].*)?");
    private static final Pattern IN_WORDS =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\\.?,? (\\d{4})(?:[ ,].*)?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");

    /** Day 0 of Excel's calendar, from March 1900 on: Excel counts a 29 February 1900 that never was. */
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private AnswerDates() {}

    /**
     * The day of a date or a moment, as its writer saw it.
     *
     * @param dayFirst whether 03/04/2021 is the third of April
     */
    static Optional<LocalDate> parse(String typed, boolean dayFirst) {
        String text = typed.strip().replaceAll("\\s+", " ");
        Matcher date = YEAR_FIRST.matcher(text);
        if (date.matches()) {
            return day(date.group(1), date.group(2), date.group(3));
        }
        date = YEAR_LAST.matcher(text);
        if (date.matches()) {
            String year = date.group(3).length() == 2 ? "20" + date.group(3) : date.group(3);
            return day(year, date.group(dayFirst ? 2 : 1), date.group(dayFirst ? 1 : 2));
        }
        date = IN_WORDS.matcher(text);
        if (date.matches()) {
            int month = MONTHS.indexOf(date.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            return day(date.group(3), String.valueOf(month), date.group(1));
        }
        date = SERIAL.matcher(text);
        return date.matches() ? Optional.of(EXCEL.plusDays(Long.parseLong(date.group(1)))) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
