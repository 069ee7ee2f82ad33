package org.hustings.model;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in the order in which people look for them: capitals and accents make no difference, and numbers count as numbers,
 * so that Ward 2 comes before Ward 10. Never for people on a ballot, who have an order of their own.
 */
public final class NaturalOrder implements Comparator<String> {

    /** The order, in which no two different names are equal. */
    public static final NaturalOrder NAMES = new NaturalOrder();

    private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private NaturalOrder() {}

    @Override
    public int compare(String one, String other) {
        int runs = compareRuns(RUN.matcher(letters(one)), RUN.matcher(letters(other)));
        return runs != 0 ? runs : one.compareTo(other);
    }

    private static String letters(String name) {
        return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static int compareRuns(Matcher one, Matcher other) {
        while (true) {
            boolean more = one.find();
            if (!other.find()) {
                return more ? 1 : 0;
            }
            if (!more) {
                return -1;
            }
            int order = compareRun(one.group(), other.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int compareRun(String one, String other) {
        return isNumber(one) && isNumber(other)
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareTo(other);
    }

    private static boolean isNumber(String run) {
        return run.charAt(0) >= '0' && run.charAt(0) <= '9';
    }
}
