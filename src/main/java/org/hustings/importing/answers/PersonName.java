package org.hustings.importing.answers;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hustings.importing.Slug;
import org.hustings.model.Titles;

/**
 * A name as somebody typed it: case, accents, titles and what stands in brackets do not matter, and {@code Sample, Jo} is
 * Jo Sample too.
 *
 * @param readings the words of the name, in each order that it can be read in
 */
record PersonName(List<List<String>> readings) {

    private static final Set<String> TITLES =
            Titles.and("canon", "cynghorydd", "cyng", "alderman", "ald", "cptn", "captain");

    private static final Set<String> LETTERS =
            Set.of("mbe", "obe", "cbe", "kbe", "dbe", "bem", "jp", "phd", "mp", "msp", "ms", "mla", "esq");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

    /** Signs that stand for an apostrophe, beyond those that {@link Slug#folded} knows. */
    private static final Pattern APOSTROPHE = Pattern.compile("[\\u201B\\u2032\\u02BB\\uFF07\\u00B4]");

    PersonName {
        readings = readings.stream().map(List::copyOf).toList();
    }

    static PersonName of(String typed) {
        String plain = APOSTROPHE.matcher(typed).replaceAll("'");
        String bare = BRACKETS.matcher(plain).replaceAll(" ");
        String name = Slug.folded(bare).isEmpty() ? plain : bare;
        List<List<String>> readings = new ArrayList<>(List.of(words(name)));
        int comma = name.indexOf(',');
        if (comma > 0 && comma == name.lastIndexOf(',')) {
            List<String> inverted = words(name.substring(comma + 1) + " " + name.substring(0, comma));
            if (!inverted.equals(readings.get(0))) {
                readings.add(inverted);
            }
        }
        return new PersonName(readings);
    }

    /** The words without titles before them and letters behind them; a name always keeps one word. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(List.of(Slug.folded(name).split(" ")));
        if (words.size() > 2 && words.get(0).equals("the") && words.get(1).equals("hon")) {
            words.subList(0, 2).clear();
        }
        while (words.size() > 1 && TITLES.contains(words.get(0))) {
            words.remove(0);
        }
        while (words.size() > 2 && LETTERS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    /** Whether both are the same name, word for word. */
    boolean isSameAs(PersonName other) {
        return readings.stream().anyMatch(other.readings::contains);
    }

    /** Whether both are the same name but for names in the middle that only one of them has. */
    boolean isSameButForMiddleNames(PersonName other) {
        return readings.stream()
                .anyMatch(mine -> other.readings.stream()
                        .anyMatch(theirs ->
                                mine.size() <= theirs.size() ? shortened(mine, theirs) : shortened(theirs, mine)));
    }

    private static boolean shortened(List<String> few, List<String> many) {
        int last = few.size() - 1;
        boolean ends = last > 0
                && few.get(0).length() > 1
                && few.get(0).equals(many.get(0))
                && few.get(last).equals(many.get(many.size() - 1));
        if (!ends) {
            return false;
        }
        Iterator<String> middle = many.subList(1, many.size() - 1).iterator();
        return few.subList(1, last).stream().allMatch(word -> comesNext(word, middle));
    }

    private static boolean comesNext(String word, Iterator<String> rest) {
        while (rest.hasNext()) {
            String next = rest.next();
            boolean initial =
                    (word.length() == 1 && next.startsWith(word)) || (next.length() == 1 && word.startsWith(next));
            if (initial || next.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The words of the name in the order typed, with spaces. */
    String plain() {
        return String.join(" ", readings.get(0));
    }

    /** Whether one can be the surname of the other. */
    boolean sharesSurname(PersonName other) {
        return readings.stream()
                .anyMatch(mine -> other.readings.stream().anyMatch(theirs -> {
                    String surname = mine.get(mine.size() - 1);
                    return !surname.isEmpty() && surname.equals(theirs.get(theirs.size() - 1));
                }));
    }

    /** Whether a word longer than an initial stands in both. */
    boolean sharesAWord(PersonName other) {
        return readings.get(0).stream()
                .anyMatch(word -> word.length() > 2 && other.readings.get(0).contains(word));
    }
}
