package org.hustings.wording;

/**
 * Which form of a word a whole number takes, by the Unicode CLDR plural rules (cardinal) of the languages that the
 * software speaks; any other language has {@code one} for 1 and {@code other} for the rest.
 */
enum PluralRule {
    ONE_OTHER {
        @Override
        String category(long n) {
            return n == 1 ? "one" : "other";
        }
    },
    WELSH {
        @Override
        String category(long n) {
            return n < 0 || n >= SMALL_NUMBERS.length ? "other" : SMALL_NUMBERS[(int) n];
        }
    };

    private static final String[] SMALL_NUMBERS = {"zero", "one", "two", "few", "other", "other", "many"};

    abstract String category(long n);

    static PluralRule of(String language) {
        return language.equals("cy") || language.startsWith("cy-") ? WELSH : ONE_OTHER;
    }
}
