package org.hustings.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the ways in which people write a date, to offer it as it should be written. */
public final class DateHint {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/. -](\\d{1,2})[/. -](\\d{1,2})");
    private static final Pattern DAY_IN_WORDS =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\s+([a-z]{3,9})\\.?,?\\s+(\\d{4}|\\d{2})");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private DateHint() {}

    /** What to write for a text that is meant as a date, as people in Britain write one; absent where that is no date. */
    public static Optional<String> of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return date(year(dayFirst), number(dayFirst, 2), number(dayFirst, 1))
                    .map(date -> "write it as " + date + ", if the day came first");
        }
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3))
                    .map(date -> "write it as " + date);
        }
        Matcher inWords = DAY_IN_WORDS.matcher(plain);
        if (inWords.matches()) {
            return date(year(inWords), month(inWords.group(2)), number(inWords, 1))
                    .map(date -> "write it as " + date);
        }
        return Optional.empty();
    }

    /** The year that stands last, of which people leave out the century. */
    private static int year(Matcher matcher) {
        int year = number(matcher, 3);
        return year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
