package org.hustings.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Party;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** Warns of places in party lists where people do not vote for lists, and of two candidates at one place of a list. */
final class PartyLists implements Rule {

    private static final String NAME = "party-lists";
    private static final String FIELD = "list_position";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        Map<Election, List<Candidate>> listed = new LinkedHashMap<>();
        for (Candidate candidate : data.candidates()) {
            Election election = data.elections().get(candidate.election());
            if (candidate.listPosition().isPresent() && election != null) {
                listed.computeIfAbsent(election, id -> new ArrayList<>()).add(candidate);
            }
        }
        List<Finding> findings = new ArrayList<>();
        listed.forEach((election, candidates) -> {
            if (election.votingSystem().lists()) {
                checkPlaces(candidates, findings);
            } else {
                findings.add(noLists(election, candidates));
            }
        });
        return findings;
    }

    /** Said once for an election: most often it is the voting system that is wrong, or an export that numbers everybody. */
    private static Finding noLists(Election election, List<Candidate> candidates) {
        int more = candidates.size() - 1;
        String others = more == 0 ? "" : ", here and in " + more + (more == 1 ? " other file" : " other files");
        return Finding.warning(
                Place.value(candidates.get(0).file().path(), FIELD),
                NAME,
                "\"" + FIELD + "\" is not used" + others + ": the voting system of " + election.id() + " is "
                        + election.votingSystem().term() + ", whose ballot papers go by surname",
                "take it out; or, if people vote for party lists, write \"voting_system: list\" or \"voting_system: ams\""
                        + " in " + election.file().path());
    }

    private static void checkPlaces(List<Candidate> candidates, List<Finding> findings) {
        Map<List<Object>, Candidate> first = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (!candidate.standing() || candidate.party().equals(Party.INDEPENDENT)) {
                continue;
            }
            int place = candidate.listPosition().orElseThrow();
            Candidate other = first.putIfAbsent(List.of(candidate.area(), candidate.party(), place), candidate);
            if (other != null) {
                findings.add(Finding.warning(
                        Place.value(candidate.file().path(), FIELD),
                        NAME,
                        "place " + place + " of this party's list is taken: by "
                                + other.file().path(),
                        "mend \"" + FIELD + "\" in one of the two, as on the ballot paper"));
            }
        }
    }
}
