package org.hustings.importing.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hustings.importing.Slug;
import org.hustings.importing.YamlFile;

/**
 * Finds who in the data is who in a roster, on one ballot. A person is known by their person id wherever their row stands.
 * A file without one is of somebody whose name nobody else on the ballot has, or nobody else of the same party. A file with
 * one is never taken for somebody with another on the name alone: answers would come to stand under a stranger.
 */
final class WhoIsWho {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

    private final Parties parties;
    private final List<YamlFile> files;
    private final List<Roster.Candidacy> listed;
    private final Map<YamlFile, Roster.Candidacy> matched = new HashMap<>();
    private final List<Roster.Candidacy> fresh = new ArrayList<>();
    private final Map<String, List<YamlFile>> namesakes;

    /**
     * @param persons the ids of everybody in the roster, on whatever ballot
     * @param complete whether every row of the ballot could be read; if not, an id that is nowhere may be in one of those
     */
    WhoIsWho(
            Parties parties,
            Set<String> persons,
            List<YamlFile> files,
            List<Roster.Candidacy> listed,
            boolean complete) {
        this.parties = parties;
        this.files = files;
        this.listed = listed;
        byId();
        BiPredicate<YamlFile, Roster.Candidacy> withoutId = (file, candidacy) -> id(file).isEmpty();
        match(file -> ofParty(nameNow(file), file.text("party")), this::ofParty, withoutId);
        match(file -> folded(nameNow(file)), WhoIsWho::name, withoutId);
        // By a former name alone it may be somebody else, who is told as a namesake.
        match(file -> ofParty(everyName(file), file.text("party")), this::ofParty, withoutId);
        match(
                file -> ofParty(nameNow(file), file.text("party")),
                this::ofParty,
                (file, candidacy) -> complete && isRenumbered(file, candidacy, persons));
        match(
                file -> folded(nameNow(file)),
                WhoIsWho::name,
                (file, candidacy) -> candidacy.person().isEmpty());
        namesakes = fresh.isEmpty() ? Map.of() : unmatched(file -> bare(everyName(file)));
    }

    /** Who is listed of those in the data. */
    Map<YamlFile, Roster.Candidacy> matched() {
        return matched;
    }

    /** Who is listed and in no file. */
    List<Roster.Candidacy> fresh() {
        return fresh;
    }

    /** The files of people who are not listed and are called, or were, what somebody new is called. */
    List<YamlFile> namesakes(Roster.Candidacy candidacy) {
        return namesakes.getOrDefault(bare(candidacy.name()), List.of());
    }

    private void byId() {
        Map<String, YamlFile> byPerson = new HashMap<>();
        files.forEach(file -> id(file).ifPresent(person -> byPerson.putIfAbsent(person, file)));
        for (Roster.Candidacy candidacy : listed) {
            YamlFile file = candidacy.person().map(byPerson::get).orElse(null);
            if (file == null || matched.putIfAbsent(file, candidacy) != null) {
                fresh.add(candidacy);
            }
        }
    }

    /** Matches those who are left over on both sides by something that each side has just once. */
    private void match(
            Function<YamlFile, Set<String>> ofFile,
            Function<Roster.Candidacy, String> ofCandidacy,
            BiPredicate<YamlFile, Roster.Candidacy> fits) {
        if (fresh.isEmpty() || matched.size() == files.size()) {
            return;
        }
        Map<String, List<YamlFile>> left = unmatched(ofFile);
        Map<String, Long> wanted = listed.stream().collect(Collectors.groupingBy(ofCandidacy, Collectors.counting()));
        fresh.removeIf(candidacy -> {
            String key = ofCandidacy.apply(candidacy);
            List<YamlFile> same = left.getOrDefault(key, List.of());
            return same.size() == 1
                    && wanted.get(key) == 1L
                    && fits.test(same.get(0), candidacy)
                    && matched.putIfAbsent(same.get(0), candidacy) == null;
        });
    }

    /** The files that are left over, by something that each has. */
    private Map<String, List<YamlFile>> unmatched(Function<YamlFile, Set<String>> ofFile) {
        Map<String, List<YamlFile>> left = new HashMap<>();
        for (YamlFile file : files) {
            if (!matched.containsKey(file)) {
                ofFile.apply(file)
                        .forEach(key -> left.computeIfAbsent(key, each -> new ArrayList<>())
                                .add(file));
            }
        }
        left.remove("");
        return left;
    }

    /**
     * Whether a person may only have got another id: Democracy Club makes one person of two when it finds that they are the
     * same. Nobody else is known by the old id, an editor does not hold on to it, and nothing else that is known differs.
     */
    private static boolean isRenumbered(YamlFile file, Roster.Candidacy candidacy, Set<String> persons) {
        return candidacy.person().isPresent()
                && !persons.contains(id(file).orElse(""))
                && !file.kept("person")
                && file.text("status")
                        .orElse("standing")
                        .equals(candidacy.status().orElse("standing"))
                && agree(file.text("ballot_name", "surname"), candidacy.surname())
                && agree(file.text("ballot_name", "other_names"), candidacy.otherNames());
    }

    /** Whether one of two names has no word that the other has not, or is not known. */
    private static boolean agree(Optional<String> one, Optional<String> other) {
        Set<String> mine = words(one);
        Set<String> theirs = words(other);
        return mine.containsAll(theirs) || theirs.containsAll(mine);
    }

    private static Set<String> words(Optional<String> name) {
        return name.map(text -> Set.copyOf(List.of(Slug.folded(text).split(" "))))
                .orElse(Set.of());
    }

    private static Optional<String> id(YamlFile file) {
        return file.text("person");
    }

    private static String name(Roster.Candidacy candidacy) {
        return Slug.folded(candidacy.name());
    }

    private String ofParty(Roster.Candidacy candidacy) {
        return parties.id(candidacy.party())
                .map(party -> bare(candidacy.name()) + "\n" + party)
                .orElse("");
    }

    private static Set<String> ofParty(List<String> names, Optional<String> party) {
        return party.isEmpty()
                ? Set.of()
                : bare(names).stream().map(name -> name + "\n" + party.get()).collect(Collectors.toSet());
    }

    /** The name, in each language in which there is one. */
    private static List<String> nameNow(YamlFile file) {
        return file.text("name").map(List::of).orElseGet(() -> file.texts("name"));
    }

    /** That, and the names that they had before. */
    private static List<String> everyName(YamlFile file) {
        List<String> names = new ArrayList<>(nameNow(file));
        file.items("other_names").forEach(item -> YamlFile.text(item).ifPresent(names::add));
        return names;
    }

    private static Set<String> folded(List<String> names) {
        return names.stream().map(Slug::folded).collect(Collectors.toSet());
    }

    private static Set<String> bare(List<String> names) {
        return names.stream().map(WhoIsWho::bare).collect(Collectors.toCollection(HashSet::new));
    }

    /** A name without what an editor put behind it in brackets to tell two people apart. */
    private static String bare(String name) {
        return Slug.folded(BRACKETS.matcher(name).replaceAll(" "));
    }
}
