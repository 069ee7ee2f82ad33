package org.hustings.wording;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which form of a word a number takes in a language. The rules are strings of that language, {@code plural.<category>}, in
 * the notation of Unicode CLDR (UTS 35, part 3, "Language Plural Rules"), so that whoever adds a language copies them from
 * there; {@code other} is what no rule takes. Nothing is asked of the JDK, whose CLDR data differs between versions.
 */
public final class PluralRules {

    /** The category that every language has. */
    public static final String OTHER = "other";

    /** All categories of CLDR, in its order. */
    public static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", OTHER);

    private static final String PREFIX = "plural.";
    /** Nearly all numbers on a page are this small, so their category is looked up. */
    private static final int SMALL = 256;

    private final Map<String, PluralCondition> rules;
    private final String[] small = new String[SMALL];

    private PluralRules(Map<String, PluralCondition> rules) {
        this.rules = rules;
        for (int n = 0; n < SMALL; n++) {
            small[n] = category(BigDecimal.valueOf(n));
        }
    }

    /** The rules among a language's strings; a rule that cannot be read is left out, which a check has reported before. */
    public static PluralRules of(Map<String, String> strings) {
        Map<String, PluralCondition> rules = new LinkedHashMap<>();
        for (String category : CATEGORIES) {
            Optional.ofNullable(strings.get(PREFIX + category))
                    .filter(rule -> !category.equals(OTHER))
                    .flatMap(PluralCondition::read)
                    .ifPresent(condition -> rules.put(category, condition));
        }
        return new PluralRules(rules);
    }

    /** Whether a string is a rule that cannot be read. */
    public static boolean isBroken(String key, String rule) {
        return key.startsWith(PREFIX)
                && !key.equals(PREFIX + OTHER)
                && PluralCondition.read(rule).isEmpty();
    }

    /** The categories that numbers take in this language, in the order of CLDR. */
    public List<String> categories() {
        return CATEGORIES.stream()
                .filter(category -> category.equals(OTHER) || rules.containsKey(category))
                .toList();
    }

    /** The category of a whole number. */
    public String category(long n) {
        return n >= 0 && n < SMALL ? small[(int) n] : category(BigDecimal.valueOf(n));
    }

    /** The category of a number with the decimals that it is written with. */
    public String category(BigDecimal n) {
        for (Map.Entry<String, PluralCondition> rule : rules.entrySet()) {
            if (rule.getValue().takes(n)) {
                return rule.getKey();
            }
        }
        return OTHER;
    }
}
