package org.hustings.schema;

import java.util.Optional;
import org.hustings.source.Ids;
import org.hustings.source.ScalarShape;

/**
 * What texts of a kind look like, as regular expressions that JSON Schema's dialect has. Where many characters say little,
 * as of a day that the calendar must have, {@link #mistake} says in words what one that does not match is told.
 */
final class TextPatterns {

    static final String NOT_BLANK = "\\S";

    private static final String LONG_MONTH = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])";
    private static final String SHORT_MONTH = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)";
    private static final String FEBRUARY = "02-(?:0[1-9]|1[0-9]|2[0-8])";
    private static final String LEAP_YEAR =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    /** Every day that is in the calendar, and no other. */
    private static final String DAY =
            "(?:[0-9]{4}-(?:" + LONG_MONTH + "|" + SHORT_MONTH + "|" + FEBRUARY + ")|" + LEAP_YEAR + "-02-29)";

    private static final String SIXTY = "[0-5][0-9]";
    private static final String TIME = "(?:[01][0-9]|2[0-3]):" + SIXTY + "(?::" + SIXTY + "(?:\\.[0-9]+)?)?";
    private static final String OFFSET_HOUR = "(?:0[0-9]|1[0-7])(?:(?::" + SIXTY + "){0,2}|(?:" + SIXTY + "){0,2})";
    /** As far from UTC as 18 hours, which is more than anybody is. */
    private static final String OFFSET = "(?:Z|[+-](?:[0-9]|" + OFFSET_HOUR + "|18(?:(?::00){0,2}|(?:00){0,2})))?";

    /** What would end an address in a page or a header. */
    private static final String MISFITS = "\\u0000-\\u0020\\u007f<>\"\\\\";

    private static final String ON_THE_WEB = "[Hh][Tt][Tt][Pp][Ss]?://[^" + MISFITS + "/?#:@.-][^" + MISFITS + "]*";
    private static final String EMAIL =
            "[Mm][Aa][Ii][Ll][Tt][Oo]:[^" + MISFITS + "@?]+@[^" + MISFITS + "@?]+(?:\\?[^" + MISFITS + "]*)?";
    /** The addresses that rule 7 of the data allows. */
    static final String ADDRESS = "^(?:" + ON_THE_WEB + "|" + EMAIL + ")$";

    private TextPatterns() {}

    /** What a text of a kind looks like. A text that may be left out may be blank as well. */
    static Optional<String> of(ScalarShape shape, boolean emptiable) {
        String form = switch (shape) {
            case TEXT, TIME_ZONE -> NOT_BLANK;
            case ADDRESS -> ADDRESS;
            case DATE -> "^" + DAY + "$";
            case MOMENT -> "^" + DAY + "T" + TIME + OFFSET + "$";
            case WHOLE_NUMBER -> "^[0-9]{1,9}$";
            case NUMBER -> "^-?[0-9]+(?:\\.[0-9]+)?$";
            case TRUTH -> "^(?:true|false)$";
            case LANGUAGE -> of(Ids.LANGUAGE);
        };
        return emptiable && form.equals(NOT_BLANK) ? Optional.empty() : Optional.of(form);
    }

    /** What an id looks like. */
    static String of(Ids ids) {
        String joint = ids == Ids.DOTTED ? "[-.]" : "-";
        return ids == Ids.LANGUAGE ? "^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$" : "^[a-z0-9]+(?:" + joint + "[a-z0-9]+)*$";
    }

    /** What an editor is told of a text that does not match, where the pattern itself says little. */
    static Optional<String> mistake(ScalarShape shape) {
        return switch (shape) {
            case ADDRESS -> Optional.of("Write an address that starts with https://, http:// or mailto:.");
            case DATE -> Optional.of("Write a day of the calendar, such as " + shape.example() + ".");
            case MOMENT -> Optional.of("Write a day of the calendar and a time, such as " + shape.example() + ".");
            default -> Optional.empty();
        };
    }
}
