package org.hustings.export.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of all names, each where a slip leads to it. A word's beginning, its first four letters, is there whole and with
 * each letter left out in turn; each of these is hashed to a part. Whoever does the same with a word that has one letter
 * wrong, missing, too many or swapped near its beginning meets the right word in one of the parts; a slip further on
 * leaves the beginning whole. (The deletion neighbourhood of Mor and Fraenkel, 1982, of a beginning only.)
 */
final class SpellingParts {

    private static final int BEGINNING = 4;
    private static final int SHORTEST = 3;

    private final List<StringBuilder> parts = new ArrayList<>();

    private SpellingParts(int parts) {
        for (int i = 0; i < parts; i++) {
            this.parts.add(new StringBuilder());
        }
    }

    static SpellingParts of(Set<String> words, int parts) {
        SpellingParts spellings = new SpellingParts(parts);
        new TreeSet<>(words).stream().filter(word -> word.length() >= SHORTEST).forEach(spellings::add);
        return spellings;
    }

    /** The words of a part in order, a line each. */
    String part(int part) {
        return parts.get(part).toString();
    }

    private void add(String word) {
        Set<Integer> places = new LinkedHashSet<>();
        for (String beginning : beginnings(word)) {
            places.add(hash(beginning) & (parts.size() - 1));
        }
        for (int place : places) {
            StringBuilder part = parts.get(place);
            part.append(part.isEmpty() ? "" : "\n").append(word);
        }
    }

    /** A word's beginning, and the same with each letter left out in turn. */
    static Set<String> beginnings(String word) {
        String beginning = word.substring(0, Math.min(BEGINNING, word.length()));
        Set<String> beginnings = new LinkedHashSet<>();
        beginnings.add(beginning);
        for (int i = 0; i < beginning.length(); i++) {
            beginnings.add(beginning.substring(0, i) + beginning.substring(i + 1));
        }
        return beginnings;
    }

    /** FNV-1a (Fowler, Noll, Vo) over UTF-16, its halves mixed, since parts are taken from the lower one. */
    static int hash(String text) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return hash ^ (hash >>> 16);
    }
}
