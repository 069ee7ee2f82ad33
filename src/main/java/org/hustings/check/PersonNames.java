package org.hustings.check;

import static org.hustings.check.Hints.inBrackets;
import static org.hustings.check.Hints.quoted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.LocalText;
import org.hustings.model.Titles;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;
import org.hustings.standing.Letters;

/**
 * Warns where one person has names without a word in common, since a mistyped {@code person} would put what one said on
 * another's page. People change their names: a maiden name still shares the forename, and {@code other_names} says that a
 * whole name was changed.
 */
final class PersonNames implements Rule {

    private static final String NAME = "person-names";

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,.\\-‐‑–]+");

    /** What stands before a name and is no part of it. */
    private static final Set<String> TITLES = Titles.and("cllor", "baron", "hon");

    /** The candidacies under which somebody is known by names that share words, by way of others if need be. */
    private record Known(Candidate first, Set<String> words) {}

    @Override
    public List<Finding> check(Dataset data, Today today) {
        Map<String, List<Candidate>> people = new LinkedHashMap<>();
        for (Candidate candidate : data.candidates()) {
            candidate
                    .person()
                    .ifPresent(person -> people.computeIfAbsent(person, id -> new ArrayList<>(1))
                            .add(candidate));
        }
        List<Finding> findings = new ArrayList<>();
        people.forEach((person, candidacies) -> {
            if (candidacies.size() > 1) {
                check(candidacies, data.site().defaultLanguage(), findings);
            }
        });
        return findings;
    }

    private static void check(List<Candidate> candidacies, String language, List<Finding> findings) {
        List<Known> known = known(candidacies);
        for (Known other : known.subList(Math.min(1, known.size()), known.size())) {
            findings.add(strange(known.get(0).first(), other.first(), language));
        }
    }

    /** The groups of candidacies whose names hang together, each by its first, in the order of the data. */
    private static List<Known> known(List<Candidate> candidacies) {
        List<Known> known = new ArrayList<>();
        for (Candidate candidate : candidacies) {
            Set<String> words = words(candidate);
            if (!words.isEmpty()) {
                add(new Known(candidate, words), known);
            }
        }
        return known;
    }

    private static void add(Known fresh, List<Known> known) {
        List<Known> same = known.stream()
                .filter(other -> !Collections.disjoint(other.words(), fresh.words()))
                .toList();
        if (same.isEmpty()) {
            known.add(fresh);
            return;
        }
        Set<String> words = same.get(0).words();
        words.addAll(fresh.words());
        for (Known other : same.subList(1, same.size())) {
            words.addAll(other.words());
            known.remove(other);
        }
    }

    private static Set<String> words(Candidate candidate) {
        Set<String> words = new HashSet<>();
        addWords(candidate.name(), words);
        candidate.ballotName().ifPresent(name -> {
            addWords(name.surname(), words);
            name.otherNames().ifPresent(other -> addWords(other, words));
        });
        candidate.otherNames().forEach(name -> addWords(name, words));
        return words;
    }

    private static void addWords(LocalText name, Set<String> words) {
        Stream.concat(Stream.ofNullable(name.plain()), name.byLanguage().values().stream())
                .forEach(text -> addWords(text, words));
    }

    /** An initial is nobody's name, nor is a title. */
    private static void addWords(String name, Set<String> words) {
        for (String part : BETWEEN_WORDS.split(name, -1)) {
            String word = Letters.of(part);
            if (word.codePointCount(0, word.length()) > 1 && !TITLES.contains(word)) {
                words.add(word);
            }
        }
    }

    private static Finding strange(Candidate first, Candidate second, String language) {
        String name = first.name().in(language);
        return Finding.warning(
                Place.value(second.file().path(), "person"),
                NAME,
                "person " + second.person().orElseThrow() + " is "
                        + quoted(second.name().in(language)) + " here and " + quoted(name) + " in "
                        + first.file().path() + ": two people on one page?",
                "mend \"person\" in one of the two; if it is one person whose name changed, add a line here:\n"
                        + "other_names: [" + inBrackets(name) + "]");
    }
}
