package org.hustings.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.page.Paths;

/** Who is who on the two sides: by file, and where a file was renamed or moved, by person or by name. */
final class People {

    private final Map<String, List<Pair>> byElection;
    /** Polling day by election. */
    private final Map<String, LocalDate> days;

    private People(Map<String, List<Pair>> byElection, Map<String, LocalDate> days) {
        this.byElection = byElection;
        this.days = days;
    }

    /** A candidacy on both sides, or on one alone. */
    record Pair(Optional<Candidate> before, Optional<Candidate> after) {

        Candidate any() {
            return after.or(() -> before).orElseThrow();
        }
    }

    static People of(Snapshot before, Snapshot after) {
        Map<String, List<Pair>> byElection = new LinkedHashMap<>();
        Map<String, LocalDate> days = new LinkedHashMap<>();
        for (Election election : after.data().elections().values()) {
            byElection.put(election.id(), pairs(of(before, election.id()), of(after, election.id())));
            days.put(election.id(), election.date());
        }
        return new People(byElection, days);
    }

    /** By path, in the order of the areas and of the ballot paper. */
    private static Map<String, Candidate> of(Snapshot side, String election) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        Dataset data = side.data();
        Election found = data.elections().get(election);
        Stream<String> areas = found == null
                ? Stream.of()
                : found.ballots().values().stream().map(ballot -> ballot.area()).distinct();
        areas.flatMap(area -> side.standings().ballotOrder(election, area).stream())
                .forEach(candidate -> candidates.put(Paths.candidate(candidate), candidate));
        return candidates;
    }

    private static List<Pair> pairs(Map<String, Candidate> before, Map<String, Candidate> after) {
        List<Pair> pairs = new ArrayList<>();
        Map<String, Candidate> left = new LinkedHashMap<>(before);
        left.keySet().removeAll(after.keySet());
        after.forEach((path, candidate) -> {
            Optional<Candidate> old = Optional.ofNullable(before.get(path));
            if (old.isEmpty()) {
                old = left.values().stream()
                        .filter(other -> isSame(other, candidate))
                        .findFirst();
                old.ifPresent(other -> left.remove(Paths.candidate(other)));
            }
            pairs.add(new Pair(old, Optional.of(candidate)));
        });
        left.values().forEach(gone -> pairs.add(new Pair(Optional.of(gone), Optional.empty())));
        return pairs;
    }

    private static boolean isSame(Candidate one, Candidate other) {
        boolean known = one.person().isPresent() && other.person().isPresent();
        return known
                ? one.person().equals(other.person())
                : one.area().equals(other.area()) && one.name().equals(other.name());
    }

    /** Everybody in an election of {@code after}, on either side. */
    List<Pair> in(Election election) {
        return byElection.getOrDefault(election.id(), List.of());
    }

    /** The path of a scorecard that is left of somebody who had this {@code person} before: that of the last election. */
    Optional<String> scorecard(String person) {
        return byElection.values().stream()
                .flatMap(List::stream)
                .filter(pair -> pair.before()
                        .flatMap(Candidate::person)
                        .filter(person::equals)
                        .isPresent())
                .flatMap(pair -> pair.after().stream())
                .max(Comparator.comparing(this::day))
                .map(Paths::candidate);
    }

    private LocalDate day(Candidate candidate) {
        return days.get(candidate.election());
    }

    /** Where somebody's page has gone: the new path for the old one of a renamed or moved file. */
    Optional<String> newPath(String oldPath) {
        return byElection.values().stream()
                .flatMap(List::stream)
                .filter(pair -> pair.before()
                        .map(Paths::candidate)
                        .filter(oldPath::equals)
                        .isPresent())
                .flatMap(pair -> pair.after().map(Paths::candidate).stream())
                .filter(path -> !path.equals(oldPath))
                .findFirst();
    }
}
