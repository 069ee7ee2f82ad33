package org.hustings.importing;

import com.anyascii.AnyAscii;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names as ids, and names as they are compared. */
public final class Slug {

    /** The longest id; see {@code org.hustings.source.Ids}. */
    private static final int LONGEST = 80;

    /** Unicode's block of accents, and those of Hebrew and Arabic. */
    private static final int FIRST_ACCENT = 0x300;

    private static final int LAST_ACCENT = 0x36F;
    private static final int FIRST_POINT = 0x590;
    private static final int LAST_POINT = 0x6FF;

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
     * A name as an id: small letters a to z, digits and single hyphens, at most 80. Accents go, apostrophes join, and
     * letters of other scripts become those that sound alike.
     *
     * @return empty where nothing is left, as of signs alone
     */
    public static String of(String name) {
        String letters = AnyAscii.transliterate(Normalizer.normalize(folded(name), Normalizer.Form.NFC));
        String words =
                letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ]", "").strip();
        return cut(words.replaceAll(" +", "-"), LONGEST);
    }

    /**
     * The id of a person. How a name in another script sounds depends on its language, which nobody says here; so whoever
     * writes their name without any letter from a to z is called by their person id where there is one.
     *
     * @param person their id at Democracy Club or elsewhere
     */
    public static String ofPerson(String name, Optional<String> person) {
        boolean latin = folded(name).codePoints().anyMatch(c -> c >= 'a' && c <= 'z');
        String number = person.map(Slug::of).orElse("");
        String id = latin || number.isEmpty() ? of(name) : with("person", number);
        return id.isEmpty() ? "candidate" : id;
    }

    /** An id with another word at its end, which stays whole. */
    public static String with(String id, String ending) {
        return cut(id, LONGEST - ending.length() - 1) + "-" + ending;
    }

    /**
     * A name in small letters, digits and single spaces: equal for names that differ in nothing but accents, case and
     * punctuation. Letters of other scripts than ours stay what they are.
     */
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
                        folded.appendCodePoint(isLetter(c) ? c : ' ');
                    }
                });
        return folded.toString().strip().replaceAll(" +", " ");
    }

    /** Also the vowel signs of Indic scripts, which are parts of letters. */
    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Accents, the vowel points of Arabic and Hebrew, what nobody sees, and the apostrophes that people type. */
    private static boolean joins(int c) {
        boolean accent = c >= FIRST_ACCENT && c <= LAST_ACCENT;
        boolean points = c >= FIRST_POINT && c <= LAST_POINT;
        int type = Character.getType(c);
        return accent
                || (points && type == Character.NON_SPACING_MARK)
                || type == Character.FORMAT
                || "'’‘ʼ`´".indexOf(c) >= 0;
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
