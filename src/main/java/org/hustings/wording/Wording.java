package org.hustings.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hustings.model.LocalText;
import org.hustings.model.Moment;
import org.hustings.model.Term;
import org.hustings.standing.Phrase;

/**
 * The site's own words in one language. A pattern's gaps are {@code {name}}; a gap {@code {name.term}} says a term by its
 * string {@code term.<name>.<term>}. A key whose pattern depends on a number has one string for each plural category of
 * the language, for example {@code candidates.one} and {@code candidates.other}.
 */
public final class Wording {

    private static final String TERM = ".term";
    /** The gap for the number that a form depends on. */
    private static final String N = "n";
    /** First strong isolate and pop directional isolate (Unicode bidirectional algorithm). */
    private static final char ISOLATE = '\u2068';

    private static final char END_OF_ISOLATE = '\u2069';
    /** The first letter of a script that runs from right to left, in Unicode's order; all before run the other way. */
    private static final char HEBREW = '\u0590';

    private final String language;
    private final ZoneId zone;
    private final Map<String, Pattern> strings;
    private final String[] months = new String[12];
    private final PluralRules plural;
    private final boolean rightToLeft;

    /**
     * @param language the BCP 47 tag
     * @param zone the site's time zone, in which moments are told
     * @param strings pattern by key; every key that the site uses must be there
     */
    public Wording(String language, ZoneId zone, Map<String, String> strings) {
        this.language = language;
        this.zone = zone;
        this.strings = new HashMap<>();
        strings.forEach((key, string) -> this.strings.put(key, Pattern.of(string)));
        this.plural = PluralRules.of(strings);
        this.rightToLeft = "rtl".equals(strings.get("direction"));
        for (int month = 1; month <= months.length; month++) {
            months[month - 1] = strings.get("month." + month);
        }
    }

    /** The BCP 47 tag. */
    public String language() {
        return language;
    }

    /** Whether the script runs from right to left, as {@code dir} in HTML has it: {@code ltr} or {@code rtl}. */
    public String direction() {
        return text("direction");
    }

    /** A text in this language. */
    public String text(LocalText text) {
        return text.in(language);
    }

    /**
     * The string of a key, without gaps.
     *
     * @throws IllegalArgumentException for an unknown key, a defect of the caller: site strings are checked before
     */
    public String text(String key) {
        return pattern(key).whole();
    }

    /** The string of a key that a language need not have, for example the word for one of many kinds of link. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(strings.get(key)).map(Pattern::whole);
    }

    private Pattern pattern(String key) {
        Pattern pattern = strings.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no string '" + key + "' in language " + language);
        }
        return pattern;
    }

    /** A sentence with one gap filled. */
    public String text(String key, String name, Object value) {
        return fill(pattern(key), name, value, "", "");
    }

    /** A sentence with two gaps filled. */
    public String text(String key, String name, Object value, String secondName, Object secondValue) {
        return fill(pattern(key), name, value, secondName, secondValue);
    }

    /** A sentence with gaps filled. Where its form depends on a number, that is what fills the gap {@code {n}}. */
    public String say(Phrase phrase) {
        Pattern pattern = strings.get(phrase.key());
        boolean counted = pattern == null && phrase.arguments().get(N) instanceof BigDecimal;
        return fill(
                counted
                        ? form(phrase.key(), plural.category((BigDecimal)
                                phrase.arguments().get(N)))
                        : pattern(phrase.key()),
                phrase.arguments());
    }

    private Pattern form(String key, String category) {
        Pattern form = strings.get(key + "." + category);
        return form != null ? form : pattern(key + "." + PluralRules.OTHER);
    }

    /**
     * A sentence whose form depends on a number, which fills the gap {@code {n}}: {@code 1 candidate}. A form that the
     * strings lack is said as {@code other}.
     */
    public String count(String key, long n) {
        return fill(form(key, plural.category(n)), N, n, "", "");
    }

    /** The word of a term: the string {@code term.<group>.<term>}. */
    public String term(String group, Term term) {
        return text("term." + group + "." + term.term());
    }

    /** A day in full: {@code 21 April 2021}. */
    public String date(LocalDate day) {
        Pattern pattern = pattern("date.long");
        StringBuilder date = new StringBuilder(32);
        for (int i = 0; i < pattern.gaps(); i++) {
            date.append(pattern.text(i));
            switch (pattern.gap(i)) {
                case "day" -> date.append(day.getDayOfMonth());
                case "month" -> date.append(months[day.getMonthValue() - 1]);
                case "year" -> date.append(day.getYear());
                default -> throw unfilled(pattern.gap(i));
            }
        }
        return date.append(pattern.text(pattern.gaps())).toString();
    }

    /** A day and a time of day in the site's time zone: {@code 22 April 2021, 17:00}. */
    public String moment(Moment moment) {
        LocalDateTime local = moment.in(zone);
        String time = twoDigits(local.getHour()) + ":" + twoDigits(local.getMinute());
        return fill(pattern("date.time"), "date", date(local.toLocalDate()), "time", time);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** A whole number with grouped digits: {@code 97,000}. */
    public String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** A number with grouped digits and the decimals it was written with: {@code 1,234.50}. */
    public String number(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder grouped = new StringBuilder(value.signum() < 0 ? "\u2212" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(text("number.group"));
            }
            grouped.append(whole.charAt(i));
        }
        return point < 0
                ? grouped.toString()
                : grouped.append(text("number.decimal"))
                        .append(plain, point + 1, plain.length())
                        .toString();
    }

    /** Parts in a row: {@code a, b and c}. */
    public String list(List<String> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : String.join(text("list.comma"), parts.subList(0, last)) + text("list.and") + parts.get(last);
    }

    /**
     * A name or other text in a sentence of this language. Where it may run in the other direction it is set apart, so that
     * it does not tear the numbers and commas beside it along.
     */
    public String isolated(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (rightToLeft ? c < HEBREW && Character.isLetter(c) : runsFromTheRight(c)) {
                return ISOLATE + text + END_OF_ISOLATE;
            }
        }
        return text;
    }

    /** A sentence for whoever does not show it, for example for machines: without the signs that set names apart. */
    public static String bare(String sentence) {
        return sentence.replace(String.valueOf(ISOLATE), "").replace(String.valueOf(END_OF_ISOLATE), "");
    }

    // Loops rather than a function for the gaps: a big site fills millions, and making a function costs as much as a
    // gap.

    private String fill(Pattern pattern, Map<String, Object> arguments) {
        StringBuilder filled = pattern.begin();
        for (int i = 0; i < pattern.gaps(); i++) {
            String gap = pattern.gap(i);
            filled.append(pattern.text(i)).append(gap(gap, arguments.get(argument(gap))));
        }
        return filled.append(pattern.text(pattern.gaps())).toString();
    }

    private String fill(Pattern pattern, String name, Object value, String secondName, Object secondValue) {
        StringBuilder filled = pattern.begin();
        for (int i = 0; i < pattern.gaps(); i++) {
            String gap = pattern.gap(i);
            String argument = argument(gap);
            Object filling = argument.equals(name) ? value : argument.equals(secondName) ? secondValue : null;
            filled.append(pattern.text(i)).append(gap(gap, filling));
        }
        return filled.append(pattern.text(pattern.gaps())).toString();
    }

    private static String argument(String gap) {
        return gap.endsWith(TERM) ? gap.substring(0, gap.length() - TERM.length()) : gap;
    }

    /** The names of a string's gaps. */
    public static Set<String> gaps(String string) {
        Set<String> names = new TreeSet<>();
        Pattern pattern = Pattern.of(string);
        for (int i = 0; i < pattern.gaps(); i++) {
            names.add(argument(pattern.gap(i)));
        }
        return names;
    }

    private static IllegalArgumentException unfilled(String gap) {
        return new IllegalArgumentException("nothing fills the gap '" + gap + "'");
    }

    private String gap(String name, Object value) {
        if (value == null) {
            throw unfilled(name);
        }
        return value instanceof Term term ? term(argument(name), term) : spoken(value);
    }

    private String spoken(Object value) {
        if (value instanceof Phrase phrase) {
            return say(phrase);
        }
        if (value instanceof List<?> parts) {
            return list(parts.stream().map(this::spoken).toList());
        }
        if (value instanceof LocalDate day) {
            return date(day);
        }
        if (value instanceof Moment moment) {
            return moment(moment);
        }
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof Integer || value instanceof Long) {
            return number(((Number) value).longValue());
        }
        return isolated(value instanceof LocalText text ? text(text) : value.toString());
    }

    private static boolean runsFromTheRight(char c) {
        if (c < HEBREW) {
            return false;
        }
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
