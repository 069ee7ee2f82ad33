package org.hustings.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/**
 * Nobody is elected who had withdrawn. A party cannot take a name off the ballot paper, so who was deselected may be; and
 * who was may have died since. A poll that was not held has no result, and where nobody had to be chosen nobody voted.
 */
final class Results implements Rule {

    private static final String NAME = "results";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Map<String, Ballot>> unheld = new HashMap<>();
        for (Election election : data.elections().values()) {
            unheld.put(election.id(), unheld(election));
        }
        for (Candidate candidate : data.candidates()) {
            if (candidate.elected() && candidate.status() == Candidate.Status.WITHDRAWN) {
                findings.add(Finding.warning(
                        Place.value(candidate.file().path(), "result", "elected"),
                        NAME,
                        "this candidate is marked as elected, and has \"status: withdrawn\"",
                        "mend the one that is wrong: who gave up the seat after the poll did not withdraw from it"));
            }
            if (candidate.result().isPresent()) {
                Election election = data.elections().get(candidate.election());
                Ballot ballot =
                        unheld.getOrDefault(candidate.election(), Map.of()).get(candidate.area());
                if (ballot != null) {
                    check(candidate, election, ballot).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /** The ballots for which no poll is held, by their area. */
    private static Map<String, Ballot> unheld(Election election) {
        Map<String, Ballot> ballots = new HashMap<>();
        for (Ballot ballot : election.ballots().values()) {
            if (ballot.status() != Ballot.Status.OPEN) {
                ballots.put(ballot.area(), ballot);
            }
        }
        return ballots;
    }

    private static Optional<Finding> check(Candidate candidate, Election election, Ballot ballot) {
        String file = candidate.file().path();
        String poll = ballot.status().term() + " in " + election.file().path();
        if (ballot.status().calledOff()) {
            return Optional.of(Finding.warning(
                    Place.key(file, "result"),
                    NAME,
                    "there is a result here, and the ballot is " + poll,
                    "delete \"result\"; or, if the poll was held, write \"status: open\" for the ballot"));
        }
        if (candidate.result().get().votes().isPresent()) {
            return Optional.of(Finding.warning(
                    Place.value(file, "result", "votes"),
                    NAME,
                    "there are votes here, and the ballot is " + poll,
                    "delete \"votes\", as nobody voted; or, if the poll was held, write \"status: open\" for the"
                            + " ballot"));
        }
        return Optional.empty();
    }
}
