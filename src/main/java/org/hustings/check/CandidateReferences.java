package org.hustings.check;

import static org.hustings.check.Hints.didYouMean;
import static org.hustings.check.Hints.quoted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Organisation;
import org.hustings.model.Party;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Nearest;
import org.hustings.problem.Place;

/** Rule 1: a candidate's party exists, and their folder is an area with a ballot in an election. */
final class CandidateReferences implements Rule {

    private static final String NAME = "references";

    private final Known known;

    CandidateReferences(Known known) {
        this.known = known;
    }

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Set<String>> areasByElection = areasWithBallots(data);
        Set<String> reported = new HashSet<>();
        for (Candidate candidate : data.candidates()) {
            if (!known.party(candidate.party())) {
                findings.add(noParty(data, candidate));
            }
            Set<String> areas = areasByElection.get(candidate.election());
            if (areas == null) {
                if (!known.election(candidate.election()) && reported.add(candidate.election())) {
                    findings.add(noElection(data, candidate));
                }
            } else if (!areas.contains(candidate.area())
                    && known.everyBallot(data.elections().get(candidate.election()))
                    && reported.add(candidate.election() + "/" + candidate.area())) {
                findings.add(noBallot(data, candidate, areas));
            }
        }
        return findings;
    }

    private static Map<String, Set<String>> areasWithBallots(Dataset data) {
        Map<String, Set<String>> areas = new HashMap<>();
        for (Election election : data.elections().values()) {
            Set<String> withBallot = new HashSet<>();
            for (Ballot ballot : election.ballots().values()) {
                withBallot.add(ballot.area());
            }
            areas.put(election.id(), withBallot);
        }
        return areas;
    }

    private static Finding noParty(Dataset data, Candidate candidate) {
        String id = candidate.party();
        return Finding.error(
                Place.value(candidate.file().path(), "party"),
                NAME,
                "there is no party " + quoted(id),
                byName(data, id)
                        .map(party -> "write the party's id: \"party: " + party + "\"")
                        .orElseGet(() -> didYouMean(
                                id,
                                data.parties().keySet(),
                                "the parties are " + Nearest.some(data.parties().keySet())
                                        + "; a new one needs a line in data/parties.yaml, such as"
                                        + " \"kite: {name: Kite Party}\"")));
    }

    /** The id of the party that somebody wrote by its name. */
    private static Optional<String> byName(Dataset data, String name) {
        return data.parties().values().stream()
                .filter(party -> Stream.concat(
                                Stream.ofNullable(party.name().plain()), party.name().byLanguage().values().stream())
                        .anyMatch(name::equalsIgnoreCase))
                .map(Party::id)
                .findFirst();
    }

    /** Said once for a folder, on its first candidate. */
    private static Finding noElection(Dataset data, Candidate candidate) {
        String folder = "data/elections/" + candidate.election() + "/";
        return Finding.error(
                Place.value(candidate.file().path()),
                NAME,
                "there is no election " + quoted(candidate.election()) + ": " + folder + "election.yaml is missing",
                didYouMean(
                        candidate.election(),
                        data.elections().keySet(),
                        "add the file, or move this folder's candidates"));
    }

    private Finding noBallot(Dataset data, Candidate candidate, Set<String> areas) {
        Optional<Ballot> mistyped = mistyped(data, candidate);
        return Finding.error(
                Place.value(candidate.file().path()),
                NAME,
                "this folder, " + quoted(candidate.area()) + ", is no area with a ballot in " + candidate.election(),
                mistyped.isPresent()
                        ? "its ballot may name the area wrongly: in election.yaml, "
                                + mistyped.get().id() + " has \"area: "
                                + mistyped.get().area() + "\"; if it is meant, write \"area: " + candidate.area()
                                + "\" there"
                        : didYouMean(
                                candidate.area(),
                                areas,
                                "rename the folder to the area's id, or add a ballot with \"area: " + candidate.area()
                                        + "\" to election.yaml"));
    }

    /** A ballot whose area is none, while the folder's area is one: the slip is there and not here. */
    private Optional<Ballot> mistyped(Dataset data, Candidate candidate) {
        Election election = data.elections().get(candidate.election());
        Organisation organisation = data.organisations().get(election.organisation());
        if (organisation == null || !organisation.areas().containsKey(candidate.area())) {
            return Optional.empty();
        }
        return election.ballots().values().stream()
                .filter(ballot -> !known.area(organisation, ballot.area()))
                .max(Comparator.comparing((Ballot ballot) -> isNamedFor(ballot, candidate.area()))
                        .thenComparing(Ballot::id, Comparator.reverseOrder()));
    }

    private static boolean isNamedFor(Ballot ballot, String area) {
        return ("." + ballot.id() + ".").contains("." + area + ".");
    }
}
