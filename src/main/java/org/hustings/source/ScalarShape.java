package org.hustings.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.hustings.model.LanguageTag;
import org.hustings.problem.Nearest;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.OddSpaces;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlNode.Scalar;
import org.hustings.source.yaml.YamlNode.Style;

/** The kinds of value that are one text in the file. What was typed counts, in quotes or not. */
public enum ScalarShape implements Shape {
    TEXT("text", "...", "if the brackets or the colon belong to the text, put the whole text in quotes") {
        /** Without the spaces at its ends that only quotes can have kept. */
        @Override
        Object parse(String text, Binder binder) {
            return binder.shared().text(text.strip());
        }
    },
    /** An address for readers to follow. Whether it can be followed, and how to mend it, is told by the rule about addresses. */
    ADDRESS("an address such as https://www.example.org/", "https://...", "write it whole, as your browser shows it") {
        @Override
        Object parse(String text, Binder binder) {
            return binder.shared().text(text);
        }
    },
    DATE("a date such as 2021-05-06", "2021-05-06", "write the year, the month and the day, as in 2021-05-06") {
        @Override
        Object parse(String text, Binder binder) {
            return Times.date(text, binder.shared());
        }

        @Override
        String hint(String text) {
            return Times.looksLikeDate(text)
                    ? "there is no such day in the calendar"
                    : DateHint.of(text).orElseGet(() -> super.hint(text));
        }
    },
    MOMENT(
            "a date and time such as 2021-05-06T22:00:00+01:00",
            "2021-05-06T22:00:00+01:00",
            "write the date, a T, the time and, where it is known, the difference to UTC") {
        @Override
        Object parse(String text, Binder binder) {
            return Times.moment(text, binder.shared());
        }

        @Override
        String hint(String text) {
            return Times.looksLikeDate(text) ? "add the time of day, as in " + text + "T17:00" : super.hint(text);
        }
    },
    WHOLE_NUMBER("a whole number such as 12", "1", "write digits alone, without commas, spaces or units") {
        @Override
        Object parse(String text, Binder binder) {
            return text.length() <= 9 && isDigits(text) ? (Object) Integer.valueOf(text) : null;
        }
    },
    NUMBER("a number such as 97000 or 2.5", "97000", "write digits alone, without commas, spaces or units") {
        @Override
        Object parse(String text, Binder binder) {
            int start = text.startsWith("-") ? 1 : 0;
            int point = text.indexOf('.');
            boolean whole = isDigits(text.substring(start, point < 0 ? text.length() : Math.max(start, point)));
            return whole && (point < 0 || isDigits(text.substring(point + 1))) ? new BigDecimal(text) : null;
        }
    },
    TRUTH("true or false", "true", "write true or false, in small letters") {
        @Override
        Object parse(String text, Binder binder) {
            return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
        }

        @Override
        String hint(String text) {
            String word = text.toLowerCase(Locale.ROOT);
            return YES.contains(word) ? "write true" : NO.contains(word) ? "write false" : super.hint(text);
        }
    },
    LANGUAGE("a language tag such as en or cy", "cy", "write a tag of BCP 47, such as en for English or cy for Welsh") {
        @Override
        Object parse(String text, Binder binder) {
            return Ids.LANGUAGE.allows(text) ? new LanguageTag(binder.shared().text(text)) : null;
        }

        @Override
        String hint(String text) {
            return LanguageNames.tag(text).map(tag -> "write \"" + tag + "\"").orElseGet(() -> super.hint(text));
        }
    },
    TIME_ZONE("a time zone such as Europe/London", "Europe/London", "write a name of the IANA time zone database") {
        @Override
        Object parse(String text, Binder binder) {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException unknown) {
                return null;
            }
        }

        @Override
        String hint(String text) {
            return Nearest.to(text, ZoneId.getAvailableZoneIds())
                    .map(zone -> "did you mean \"" + zone + "\"?")
                    .orElseGet(() -> super.hint(text));
        }
    };

    /** Overrides. What only sets a part apart, as telephones put around names, is harmless and stays. */
    private static final String TURNING = "\u202D\u202E";

    private static final Set<String> YES = Set.of("yes", "y", "on", "1", "true");
    private static final Set<String> NO = Set.of("no", "n", "off", "0", "false");

    private final String noun;
    private final String example;
    private final String hint;

    ScalarShape(String noun, String example, String hint) {
        this.noun = noun;
        this.example = example;
        this.hint = hint;
    }

    /** The value of a text; {@code null} where it has none. */
    abstract Object parse(String text, Binder binder);

    /** How to mend a text that has no value. */
    String hint(String text) {
        return hint;
    }

    @Override
    public Object read(YamlNode node, Binder binder) {
        boolean typed = node instanceof Scalar && !Binder.isNothing(node);
        if (typed && isGarbled((Scalar) node, binder)) {
            return null;
        }
        Object value = typed ? parse(text((Scalar) node), binder) : null;
        if (value == null) {
            binder.reportUnexpected(node, noun, typed ? hint(((Scalar) node).text()) : hint);
        }
        return value;
    }

    /**
     * Reports a text with a character that no page or table can hold (the "Char" production of XML 1.0, fifth edition), or
     * warns of one that turns letters round (UAX #9, explicit directional overrides). Only an escape within
     * quotes can have put the former there: YAML refuses it as it is.
     */
    static boolean isGarbled(Scalar scalar, Binder binder) {
        String text = scalar.text();
        for (int i = 0; i < TURNING.length(); i++) {
            // At once done for a text of Latin letters alone, as nearly all are.
            if (text.indexOf(TURNING.charAt(i)) >= 0) {
                binder.report(Problem.warning(
                        binder.at(scalar.position()),
                        "value",
                        OddSpaces.called(TURNING.charAt(i)) + " cannot be seen, and may turn letters round",
                        "delete it: names that run the other way are set apart by themselves"));
                break;
            }
        }
        if (scalar.style() != Style.QUOTED) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7f || c >= 0xfffe) {
                binder.report(
                        scalar.position(),
                        "value",
                        String.format(Locale.ROOT, "the character U+%04X cannot be shown", (int) c),
                        "leave it out, with the backslash and the letters or digits that stand for it");
                return true;
            }
        }
        return false;
    }

    /** The text as typed, without the line end that closes a block of lines. */
    static String text(Scalar scalar) {
        String text = scalar.text();
        int end = text.length();
        while (scalar.style() == Style.BLOCK && end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end == text.length() ? text : text.substring(0, end);
    }

    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    @Override
    public String noun() {
        return noun;
    }

    @Override
    public String example() {
        return example;
    }
}
