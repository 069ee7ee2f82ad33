package org.hustings.problem;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Guesses the word that was meant: the answer to "did you mean". */
public final class Nearest {

    /** Many words in a message help nobody. */
    private static final int MOST_NAMED = 12;

    private Nearest() {}

    /** The known words, or as many as a message can name, in alphabetical order. */
    public static String some(Collection<String> known) {
        List<String> named = new TreeSet<>(known).stream().limit(MOST_NAMED).toList();
        int more = known.size() - named.size();
        return String.join(", ", named) + (more > 0 ? ", and " + more + " more" : "");
    }

    /**
     * The known word that is nearest to what was typed, if any is near enough: one slip for each three letters, where a
     * slip is a letter too many, too few, wrong, or swapped with its neighbour. Of equally near words it is the first in
     * alphabetical order.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String nearest = null;
        int fewest = Math.max(1, word.length() / 3) + 1;
        for (String candidate : new TreeSet<>(known)) {
            if (Math.abs(candidate.length() - word.length()) < fewest) {
                int slips = slips(word, candidate);
                if (slips < fewest) {
                    fewest = slips;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The optimal string alignment distance: Levenshtein's with swapped neighbours counted as one. */
    private static int slips(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (swapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
        }
        return last[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
