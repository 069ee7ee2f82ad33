package org.hustings.check;

import static org.hustings.check.Hints.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** Rule 2: nobody stands twice, and no more people are elected than there are seats. */
final class People implements Rule {

    private static final String NAME = "people";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Map<String, List<Candidate>>> elected = new TreeMap<>();
        Map<String, Map<String, List<Candidate>>> people = new HashMap<>();
        for (Candidate candidate : data.candidates()) {
            if (candidate.elected()) {
                add(elected, candidate, candidate.area());
            }
            if (candidate.person().isPresent()) {
                String person = candidate.person().get();
                checkId(candidate, person, findings);
                for (Candidate other : add(people, candidate, person)) {
                    checkTwice(data, other, candidate).ifPresent(findings::add);
                }
            }
        }
        elected.forEach((election, byArea) -> checkSeats(data.elections().get(election), byArea, findings));
        return findings;
    }

    /** Adds to a group; returns who was there before. */
    private static List<Candidate> add(
            Map<String, Map<String, List<Candidate>>> groups, Candidate candidate, String key) {
        Map<String, List<Candidate>> group = groups.computeIfAbsent(candidate.election(), election -> new HashMap<>());
        List<Candidate> before = group.get(key);
        if (before == null) {
            group.put(key, List.of(candidate));
            return List.of();
        }
        List<Candidate> all = new ArrayList<>(before);
        all.add(candidate);
        group.put(key, all);
        return before;
    }

    private static Optional<Finding> checkTwice(Dataset data, Candidate first, Candidate second) {
        boolean sameBallot = first.area().equals(second.area());
        if (!sameBallot && !(onOpenBallot(data, first) && onOpenBallot(data, second))) {
            return Optional.empty();
        }
        return Optional.of(Finding.error(
                Place.value(second.file().path(), "person"),
                NAME,
                "person " + second.person().orElseThrow()
                        + (sameBallot ? " is on this ballot twice" : " is on two open ballots of this election")
                        + ": the other is " + first.file().path(),
                sameBallot
                        ? "delete one of the two files, or mend \"person\""
                        : "mend \"person\", or mark one of the two \"status: withdrawn\""));
    }

    private static boolean onOpenBallot(Dataset data, Candidate candidate) {
        Election election = data.elections().get(candidate.election());
        return candidate.status() != Candidate.Status.WITHDRAWN
                && election != null
                && election.ballotIn(candidate.area())
                        .map(ballot -> ballot.status() == Ballot.Status.OPEN)
                        .orElse(false);
    }

    /** A person's id is a part of their page's address. */
    private static void checkId(Candidate candidate, String person, List<Finding> findings) {
        for (int i = 0; i < person.length(); i++) {
            char c = person.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && i > 0))) {
                findings.add(Finding.error(
                        Place.value(candidate.file().path(), "person"),
                        NAME,
                        quoted(person) + " cannot be the id of a person",
                        "write Democracy Club's person_id, for example \"person: 12345\""));
                return;
            }
        }
    }

    private static void checkSeats(Election election, Map<String, List<Candidate>> byArea, List<Finding> findings) {
        if (election == null) {
            return;
        }
        for (Ballot ballot : election.ballots().values()) {
            List<Candidate> elected = byArea.getOrDefault(ballot.area(), List.of());
            if (elected.size() > ballot.seats()) {
                List<String> ids = elected.stream().map(Candidate::id).toList();
                findings.add(Finding.error(
                        Place.value(election.file().path(), "ballots", ballot.id(), "seats"),
                        NAME,
                        elected.size() + " people are marked as elected for "
                                + (ballot.seats() == 1 ? "one seat" : ballot.seats() + " seats") + ": "
                                + String.join(", ", ids),
                        "mend \"seats\" here, or \"elected\" in the file of whoever was not elected"));
            }
        }
    }
}
