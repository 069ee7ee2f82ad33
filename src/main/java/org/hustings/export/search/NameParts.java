package org.hustings.export.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hustings.page.search.SearchEntry;

/**
 * Every entry in as many places as its name has words, each time turned so that another word comes first: {@code jo ann
 * sample}, {@code ann sample jo}, {@code sample jo ann}. The turned names are sorted and cut into parts of about one size;
 * a reader's browser finds the part of a beginning in a list of where each part starts.
 */
final class NameParts {

    private final List<SearchEntry> entries;
    /** The entry at each place. */
    private final int[] order;
    /** Where each part begins in the order, and where the last one ends. */
    private final int[] begins;

    private final List<String> starts = new ArrayList<>();

    private NameParts(List<SearchEntry> entries, Turned[] turned, int parts) {
        this.entries = entries;
        this.order = Arrays.stream(turned).mapToInt(Turned::entry).toArray();
        this.begins = cut(entries, order, parts);
        for (int part = 0; part < parts; part++) {
            int first = begins[part];
            boolean none = first == 0 || first == turned.length;
            starts.add(first == 0 ? "" : none ? "\uffff" : between(turned[first - 1].key(), turned[first].key()));
        }
    }

    /** A name turned to begin with one of its words. */
    private record Turned(String key, int entry) {}

    /** @param words the words of each entry, as {@link #words} gives them */
    static NameParts of(List<SearchEntry> entries, List<List<String>> words, int parts) {
        List<Turned> turned = new ArrayList<>(entries.size() * 5 / 2);
        for (int i = 0; i < entries.size(); i++) {
            for (String key : keys(words.get(i), entries.get(i).path())) {
                turned.add(new Turned(key, i));
            }
        }
        Turned[] sorted = turned.toArray(Turned[]::new);
        Arrays.sort(sorted, Comparator.comparing(Turned::key));
        return new NameParts(entries, sorted, parts);
    }

    /** Where each part starts: no key of an earlier part is as great, no key of the part or a later one is less. */
    List<String> starts() {
        return starts;
    }

    /** The entries of a part in order; one whose name has a word twice is there once. */
    List<SearchEntry> part(int part) {
        List<SearchEntry> found = new ArrayList<>(begins[part + 1] - begins[part]);
        int last = -1;
        for (int place = begins[part]; place < begins[part + 1]; place++) {
            if (order[place] != last) {
                last = order[place];
                found.add(entries.get(last));
            }
        }
        return found;
    }

    /** The name in all its turns, each made unique by the path. */
    private static Set<String> keys(List<String> words, String path) {
        Set<String> keys = new LinkedHashSet<>();
        for (int first = 0; first < words.size(); first++) {
            StringBuilder key = new StringBuilder(64);
            for (int i = 0; i < words.size(); i++) {
                key.append(words.get((first + i) % words.size())).append(' ');
            }
            keys.add(key.append(path).toString());
        }
        return keys;
    }

    /** The words of the name that somebody goes by, then those that only the ballot paper has. */
    static List<String> words(SearchEntry entry) {
        List<String> words = Words.of(entry.name());
        if (entry.nominated().isPresent()) {
            Words.of(entry.nominated().get()).stream()
                    .filter(word -> !words.contains(word))
                    .forEach(words::add);
        }
        return words;
    }

    private static int[] cut(List<SearchEntry> entries, int[] order, int parts) {
        long total = 0;
        for (int entry : order) {
            total += cost(entries.get(entry));
        }
        int[] begins = new int[parts + 1];
        Arrays.fill(begins, order.length);
        begins[0] = 0;
        long before = 0;
        int part = 0;
        for (int place = 0; place < order.length; place++) {
            int at = (int) (before * parts / total);
            while (part < at) {
                begins[++part] = place;
            }
            before += cost(entries.get(order[place]));
        }
        return begins;
    }

    /** About how many bytes an entry takes. */
    private static int cost(SearchEntry entry) {
        return IndexSize.bytes(entry.name()) + entry.path().length() + 40;
    }

    /** The shortest text that is greater than one key and not greater than the next. */
    private static String between(String before, String next) {
        int same = 0;
        while (same < before.length() && before.charAt(same) == next.charAt(same)) {
            same++;
        }
        return next.substring(0, same + 1);
    }
}
