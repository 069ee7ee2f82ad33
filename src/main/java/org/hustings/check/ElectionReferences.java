package org.hustings.check;

import static org.hustings.check.Hints.didYouMean;
import static org.hustings.check.Hints.quoted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Ballot;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Organisation;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** Rule 1: an election's organisation, calls, areas and replacing ballots exist. */
final class ElectionReferences implements Rule {

    private static final String NAME = "references";

    private final Known known;

    ElectionReferences(Known known) {
        this.known = known;
    }

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        Set<String> ballots = new HashSet<>();
        for (Election election : data.elections().values()) {
            ballots.addAll(election.ballots().keySet());
        }
        for (Election election : data.elections().values()) {
            checkOrganisation(data, election, findings);
            checkCalls(data, election, findings);
            for (Ballot ballot : election.ballots().values()) {
                checkArea(data, election, ballot, findings);
                checkReplacement(election, ballot, ballots, findings);
            }
        }
        return findings;
    }

    private void checkOrganisation(Dataset data, Election election, List<Finding> findings) {
        String id = election.organisation();
        if (!known.organisation(id)) {
            findings.add(Finding.error(
                    Place.value(election.file().path(), "organisation"),
                    NAME,
                    "there is no organisation " + quoted(id),
                    didYouMean(id, data.organisations().keySet(), "add it as data/areas/" + id + ".yaml")));
        }
    }

    private void checkCalls(Dataset data, Election election, List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < election.calls().size(); i++) {
            String id = election.calls().get(i);
            Place place = Place.value(election.file().path(), "calls", i);
            if (!known.call(id)) {
                findings.add(Finding.error(
                        place,
                        NAME,
                        "there is no call " + quoted(id),
                        didYouMean(id, data.calls().keySet(), "add it as data/calls/" + id + "/call.yaml")));
            } else if (!seen.add(id)) {
                findings.add(Finding.error(
                        place, NAME, "the call " + quoted(id) + " is listed twice", "delete one of the two"));
            }
        }
    }

    private void checkArea(Dataset data, Election election, Ballot ballot, List<Finding> findings) {
        Organisation organisation = data.organisations().get(election.organisation());
        if (organisation != null && !known.area(organisation, ballot.area())) {
            findings.add(Finding.error(
                    Place.value(election.file().path(), "ballots", ballot.id(), "area"),
                    NAME,
                    organisation.id() + " has no area " + quoted(ballot.area()),
                    didYouMean(
                            ballot.area(),
                            organisation.areas().keySet(),
                            ofId(ballot, organisation)
                                            .map(area -> "did you mean " + quoted(area)
                                                    + ", as in the ballot's id? If not, ")
                                            .orElse("")
                                    + "add it to \"areas\" in "
                                    + organisation.file().path())));
        }
    }

    /** The area that a ballot's id names. */
    private static Optional<String> ofId(Ballot ballot, Organisation organisation) {
        return organisation.areas().keySet().stream()
                .filter(area -> ("." + ballot.id() + ".").contains("." + area + "."))
                .findFirst();
    }

    private void checkReplacement(Election election, Ballot ballot, Set<String> ballots, List<Finding> findings) {
        if (ballot.replacedBy().isEmpty()) {
            return;
        }
        String id = ballot.replacedBy().get();
        Place place = Place.value(election.file().path(), "ballots", ballot.id(), "replaced_by");
        if (id.equals(ballot.id())) {
            findings.add(Finding.error(
                    place, NAME, "this ballot is replaced by itself", "name the ballot that is held instead"));
        } else if (!ballots.contains(id) && known.everyElection()) {
            findings.add(Finding.error(
                    place,
                    NAME,
                    "no election has a ballot " + quoted(id),
                    didYouMean(id, ballots, "add it to the \"ballots\" of the election in which it is held")));
        }
    }
}
