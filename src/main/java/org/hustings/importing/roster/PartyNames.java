package org.hustings.importing.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hustings.importing.Slug;

/**
 * Which party of the data a party of a roster is, by what both are called: case, accents and punctuation aside, and then
 * also without the words that people leave out, as in Labour, the Labour Party, and on a ballot paper Labour Party
 * Candidate. It is one only where no other can be meant, on either side.
 */
final class PartyNames {

    /** What is said of a party, or left out, without another party being meant. */
    private static final Pattern LEFT_OUT = Pattern.compile("^the | (party|candidate)(?= |$)");

    private final Map<String, Set<String>> names = new TreeMap<>();

    /** Adds what a party of the data is called. */
    void add(String id, Collection<String> called) {
        names.computeIfAbsent(id, key -> new TreeSet<>()).addAll(called);
    }

    /**
     * The ids of those parties of a roster that are in the data, by their keys.
     *
     * @param descriptions how ballot papers describe each party's candidates, by its key
     */
    Map<String, String> match(List<Roster.Party> wanted, Map<String, Set<String>> descriptions) {
        Map<String, String> found = new TreeMap<>();
        Map<String, Set<String>> titles = new TreeMap<>();
        Map<String, Set<String>> all = new TreeMap<>();
        for (Roster.Party party : wanted) {
            titles.put(party.key(), Set.of(party.name()));
            all.put(party.key(), with(descriptions.getOrDefault(party.key(), Set.of()), party.name()));
        }
        match(titles, found, Slug::folded);
        match(titles, found, PartyNames::core);
        match(all, found, Slug::folded);
        match(all, found, PartyNames::core);
        return found;
    }

    private void match(Map<String, Set<String>> wanted, Map<String, String> found, UnaryOperator<String> form) {
        Map<String, Set<String>> called = byForm(wanted, form);
        byForm(names, form).forEach((name, ids) -> {
            Set<String> keys = called.getOrDefault(name, Set.of());
            Optional<String> id = only(ids);
            Optional<String> key = only(keys);
            if (id.isPresent() && key.isPresent() && !found.containsValue(id.get())) {
                found.putIfAbsent(key.get(), id.get());
            }
        });
    }

    private static Map<String, Set<String>> byForm(Map<String, Set<String>> named, UnaryOperator<String> form) {
        Map<String, Set<String>> byForm = new TreeMap<>();
        named.forEach((key, names) -> names.stream()
                .map(form)
                .filter(name -> !name.isEmpty())
                .forEach(name ->
                        byForm.computeIfAbsent(name, each -> new TreeSet<>()).add(key)));
        return byForm;
    }

    private static Optional<String> only(Set<String> set) {
        return set.size() == 1 ? Optional.of(set.iterator().next()) : Optional.empty();
    }

    private static String core(String name) {
        return LEFT_OUT.matcher(Slug.folded(name)).replaceAll("").strip();
    }

    private static Set<String> with(Set<String> descriptions, String name) {
        Set<String> all = new TreeSet<>(descriptions);
        all.add(name);
        return all;
    }

    /** How ballot papers describe each party's candidates, by the party's key. */
    static Map<String, Set<String>> descriptions(List<Roster.Candidacy> candidacies) {
        Map<String, Set<String>> descriptions = new HashMap<>();
        for (Roster.Candidacy candidacy : candidacies) {
            List<String> said = new ArrayList<>();
            candidacy.description().ifPresent(said::add);
            candidacy
                    .party()
                    .ifPresent(key -> descriptions
                            .computeIfAbsent(key, each -> new TreeSet<>())
                            .addAll(said));
        }
        return descriptions;
    }
}
