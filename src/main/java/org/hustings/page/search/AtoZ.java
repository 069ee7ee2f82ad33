package org.hustings.page.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All entries under the letters they are filed under, in an order that favours nobody. */
public final class AtoZ {

    /** Every letter with a page of its own on a big site, in order. */
    public static final List<String> LETTERS = letters();

    /** What is filed under no letter from A to Z. */
    static final String OTHER = "other";

    /** More entries than this make a page too long for a phone, so that each letter gets its own. */
    private static final int FEW = 400;

    private static final Comparator<SearchEntry> FILED = Comparator.comparing(SearchEntry::filed)
            .thenComparing(SearchEntry::name)
            .thenComparing(SearchEntry::path);

    private final Map<String, List<SearchEntry>> byLetter = new LinkedHashMap<>();
    private final boolean paged;

    private AtoZ(boolean paged) {
        this.paged = paged;
        LETTERS.forEach(letter -> byLetter.put(letter, new ArrayList<>()));
    }

    /** Files entries. */
    public static AtoZ of(List<SearchEntry> entries, boolean paged) {
        AtoZ files = new AtoZ(paged);
        entries.forEach(entry -> files.byLetter.get(letter(entry.filed())).add(entry));
        files.byLetter.values().forEach(list -> list.sort(FILED));
        return files;
    }

    /** Whether so many entries should have a page for each letter. */
    public static boolean paged(int entries) {
        return entries > FEW;
    }

    /** Whether each letter has a page of its own. */
    boolean paged() {
        return paged;
    }

    /** What is filed under a letter, in order. */
    List<SearchEntry> under(String letter) {
        return byLetter.get(letter);
    }

    private static String letter(String filed) {
        char first = filed.isEmpty() ? ' ' : filed.charAt(0);
        return first >= 'a' && first <= 'z' ? String.valueOf(first) : OTHER;
    }

    private static List<String> letters() {
        List<String> letters = new ArrayList<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            letters.add(String.valueOf(letter));
        }
        letters.add(OTHER);
        return List.copyOf(letters);
    }
}
