package org.hustings.check;

import java.util.ArrayList;
import java.util.List;
import org.hustings.model.Ballot;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** Numbers that count something are not below the least that can be counted. */
final class Numbers implements Rule {

    private static final String NAME = "numbers";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        for (Election election : data.elections().values()) {
            for (Ballot ballot : election.ballots().values()) {
                atLeast(1, ballot.seats(), findings, election.file().path(), "ballots", ballot.id(), "seats");
            }
        }
        for (Call call : data.calls().values()) {
            Call.FairContact fair = call.fairContact();
            atLeast(1, fair.attempts(), findings, call.file().path(), "fair_contact", "attempts");
            atLeast(1, fair.routes(), findings, call.file().path(), "fair_contact", "routes");
        }
        for (Candidate candidate : data.candidates()) {
            checkCandidate(candidate, findings);
        }
        return findings;
    }

    private static void checkCandidate(Candidate candidate, List<Finding> findings) {
        String file = candidate.file().path();
        if (candidate.listPosition().isPresent()) {
            atLeast(1, candidate.listPosition().get(), findings, file, "list_position");
        }
        if (candidate.result().isPresent() && candidate.result().get().votes().isPresent()) {
            atLeast(0, candidate.result().get().votes().get(), findings, file, "result", "votes");
        }
    }

    private static void atLeast(int least, int number, List<Finding> findings, String file, Object... path) {
        if (number < least) {
            findings.add(Finding.error(
                    Place.value(file, path),
                    NAME,
                    "\"" + path[path.length - 1] + "\" cannot be " + number,
                    "write a number from " + least + " up"));
        }
    }
}
