package org.hustings.prose.jbake;

import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/**
 * Reads the entries of a header that have to be of a form. JBake reads a date in the locale of the machine, takes the
 * time of the file where it cannot, and leaves a page out whose status it does not know; here these are problems.
 *
 * @param source the path from the project folder
 * @param header the header
 * @param dateFormat JBake's {@code date.format}
 * @param problems where to put what is wrong
 */
record HeaderValues(String source, Header header, String dateFormat, List<Problem> problems) {

    String status(String status, Set<String> known) {
        if (known.contains(status)) {
            return status;
        }
        problems.add(Problem.error(
                place("status"),
                Header.RULE,
                "`" + status + "` is not a status",
                "Write draft, published or published-date."));
        return "published";
    }

    /** The document's own date: {@code jbake-date}, or else AsciiDoc's {@code revdate}. */
    Optional<LocalDate> date(Map<String, String> attributes) {
        String own = header.entry("date").map(Header.Entry::value).orElse(attributes.get("jbake-date"));
        if (own != null) {
            Optional<LocalDate> date = parse(own);
            if (date.isEmpty()) {
                problems.add(Problem.error(
                        place("date"),
                        Header.RULE,
                        "`" + own + "` is not a date of the form " + dateFormat,
                        "The form is set by date.format in jbake.properties."));
            }
            return date;
        }
        return Optional.ofNullable(attributes.get("revdate")).flatMap(this::parse);
    }

    private Location place(String entry) {
        return header.entry(entry).map(Header.Entry::location).orElse(Location.of(source));
    }

    private Optional<LocalDate> parse(String text) {
        SimpleDateFormat format = new SimpleDateFormat(dateFormat, Locale.ENGLISH);
        format.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        format.setLenient(false);
        Date date = format.parse(text, new ParsePosition(0));
        return Optional.ofNullable(date)
                .map(day -> day.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
