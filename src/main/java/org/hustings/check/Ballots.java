package org.hustings.check;

import static org.hustings.check.Hints.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/**
 * Each ballot has an address of its own, and one that is called off says why and what replaces it. That is often not known
 * for weeks after a poll was called off, so a site is built without it; its pages then say no more than what is recorded. One
 * is uncontested where no more people stand than there are seats.
 */
final class Ballots implements Rule {

    private static final String NAME = "ballots";

    /** An election's page has its parties under this name, where an area of that name would be. */
    private static final String TAKEN = "parties";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        for (Election election : data.elections().values()) {
            Map<String, String> ballotByArea = new HashMap<>();
            for (Ballot ballot : election.ballots().values()) {
                String first = ballotByArea.putIfAbsent(ballot.area(), ballot.id());
                if (first != null) {
                    findings.add(sameArea(election, ballot, first));
                }
                if (ballot.area().equals(TAKEN)) {
                    findings.add(takenArea(election, ballot));
                }
                if (ballot.status().calledOff()) {
                    checkCalledOff(election, ballot, findings);
                }
            }
        }
        checkUncontested(data, findings);
        return findings;
    }

    /** Where more people stand than there are seats, somebody has to choose; one party's list may well be longer. */
    private static void checkUncontested(Dataset data, List<Finding> findings) {
        for (Election election : data.elections().values()) {
            List<Ballot> uncontested = election.ballots().values().stream()
                    .filter(ballot -> ballot.status() == Ballot.Status.UNCONTESTED)
                    .toList();
            if (!uncontested.isEmpty() && !election.votingSystem().lists()) {
                Map<String, Long> standing = data.candidates().stream()
                        .filter(candidate -> candidate.election().equals(election.id()) && candidate.standing())
                        .collect(Collectors.groupingBy(Candidate::area, Collectors.counting()));
                for (Ballot ballot : uncontested) {
                    long people = standing.getOrDefault(ballot.area(), 0L);
                    if (people > ballot.seats()) {
                        findings.add(contested(election, ballot, people));
                    }
                }
            }
        }
    }

    private static Finding contested(Election election, Ballot ballot, long people) {
        return Finding.warning(
                Place.value(election.file().path(), "ballots", ballot.id(), "status"),
                NAME,
                "this ballot is uncontested, and " + people + " people stand for "
                        + (ballot.seats() == 1 ? "1 seat" : ballot.seats() + " seats"),
                "mend \"seats\", write \"status: open\" if there is a poll, or say in the candidates' files who no longer"
                        + " stands: \"status: withdrawn\"");
    }

    private static Finding sameArea(Election election, Ballot ballot, String first) {
        return Finding.error(
                Place.value(election.file().path(), "ballots", ballot.id(), "area"),
                NAME,
                "the area " + quoted(ballot.area()) + " already has the ballot " + first
                        + ", and an area's page shows one",
                "put a ballot that is held on another day into an election of its own, under data/elections/");
    }

    private static Finding takenArea(Election election, Ballot ballot) {
        return Finding.error(
                Place.value(election.file().path(), "ballots", ballot.id(), "area"),
                NAME,
                "an area cannot have the id \"parties\": the election's parties have their pages there",
                "give the area another id, for example \"parties-ward\"");
    }

    private static void checkCalledOff(Election election, Ballot ballot, List<Finding> findings) {
        Place place = Place.value(election.file().path(), "ballots", ballot.id(), "status");
        String ballotIs = "this ballot is " + ballot.status().term();
        if (ballot.reason().isEmpty()) {
            findings.add(Finding.warning(
                    place,
                    NAME,
                    ballotIs + " and has no \"reason\"",
                    "say why beside \"status\", for example \"reason: candidate-death\" if that was it"));
        }
        if (ballot.replacedBy().isEmpty()) {
            findings.add(Finding.warning(
                    place,
                    NAME,
                    ballotIs + " and does not say what replaces it",
                    "name the ballot held instead beside \"status\", once it is known: \"replaced_by: ...\""));
        }
    }
}
