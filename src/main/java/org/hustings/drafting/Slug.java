package org.hustings.drafting;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.hustings.source.Ids;

/** Makes an id of a name: {@code Siân O'Neill} becomes {@code sian-oneill}. */
public final class Slug {

    /** Letters that are no other letter with a mark. */
    private static final Map<Integer, String> LETTERS = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d",
            (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i");

    private Slug() {}

    /** The id; empty where the name has no letter or digit that an id could have. */
    public static String of(String name) {
        StringBuilder slug = new StringBuilder();
        String small = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        small.codePoints().forEach(c -> {
            if (LETTERS.containsKey(c)) {
                slug.append(LETTERS.get(c));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append((char) c);
            } else if (c != '\'' && c != '’' && Character.getType(c) != Character.NON_SPACING_MARK) {
                slug.append('-');
            }
        });
        String joined = slug.toString().replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
        return joined.length() <= Ids.LONGEST
                ? joined
                : joined.substring(0, Ids.LONGEST).replaceAll("-$", "");
    }
}
