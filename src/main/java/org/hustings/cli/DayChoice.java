package org.hustings.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Function;
import org.hustings.model.Today;
import org.hustings.source.DateHint;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The day that was asked for, before the site's time zone is known (rule 10). */
record DayChoice(Function<ZoneId, Today> inZone) {

    /** A date alone is its first instant; a date and time with an offset is that moment. */
    static DayChoice parse(String text) {
        if (text.length() == 10) {
            LocalDate day = LocalDate.parse(text);
            return new DayChoice(zone -> Today.startOf(day, zone));
        }
        return at(OffsetDateTime.parse(text).toInstant());
    }

    /** The day that was asked for on a command line, else the environment's. */
    static DayChoice of(DayChoice asked, CommandLine command) {
        return asked != null ? asked : fromEnvironment(command);
    }

    /** {@code SOURCE_DATE_EPOCH} in seconds, as reproducible-builds.org defines it; else now. */
    static DayChoice fromEnvironment(CommandLine command) {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        if (epoch == null || epoch.isBlank()) {
            return at(Clock.systemUTC().instant());
        }
        try {
            return at(Instant.ofEpochSecond(Long.parseLong(epoch.strip())));
        } catch (NumberFormatException | DateTimeException e) {
            throw new ParameterException(command, "SOURCE_DATE_EPOCH is not a number of seconds: " + epoch, e);
        }
    }

    private static DayChoice at(Instant instant) {
        return new DayChoice(zone -> new Today(instant, zone));
    }

    /** For the option {@code --as-of}. */
    static final class Converter implements ITypeConverter<DayChoice> {

        @Override
        public DayChoice convert(String text) {
            try {
                return parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + text + "' is no date; "
                        + DateHint.of(text)
                                .orElse("write the year, the month and the day, as in 2021-04-21, or a moment with its"
                                        + " offset, as in 2021-04-21T09:00:00+01:00"));
            }
        }
    }
}
