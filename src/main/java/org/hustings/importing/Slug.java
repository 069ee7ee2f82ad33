package org.hustings.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Names as ids, and names as they are compared. */
public final class Slug {

    /** The longest id; see {@code org.hustings.source.Ids}. */
    private static final int LONGEST = 80;

    /** Letters that no decomposition of Unicode takes apart. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) '&', " and "));

    private Slug() {}

    /**
     * A name as an id: small letters a to z, digits and single hyphens, at most 80. Accents go, apostrophes join.
     *
     * @return empty where nothing is left, as of a name in another script
     */
    public static String of(String name) {
        return cut(folded(name).replace(' ', '-'), LONGEST);
    }

    /** An id with another word at its end, which stays whole. */
    public static String with(String id, String ending) {
        return cut(id, LONGEST - ending.length() - 1) + "-" + ending;
    }

    /** A name in small letters a to z, digits and single spaces: equal for names that differ in nothing else. */
    public static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> {
                    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                        folded.appendCodePoint(c);
                    } else if (LETTERS.containsKey(c)) {
                        folded.append(LETTERS.get(c));
                    } else if (!joins(c)) {
                        folded.append(' ');
                    }
                });
        return folded.toString().strip().replaceAll(" +", " ");
    }

    /** Accents, and the apostrophes that people type. */
    private static boolean joins(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || "'’‘ʼ`´".indexOf(c) >= 0;
    }

    private static String cut(String id, int longest) {
        if (id.length() <= longest) {
            return id;
        }
        int end = id.lastIndexOf('-', longest);
        String cut = id.substring(0, end > 0 ? end : longest);
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
