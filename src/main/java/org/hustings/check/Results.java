package org.hustings.check;

import java.util.ArrayList;
import java.util.List;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/**
 * Nobody is elected who had withdrawn. A party cannot take a name off the ballot paper, so who was deselected may be; and
 * who was may have died since.
 */
final class Results implements Rule {

    private static final String NAME = "results";

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        for (Candidate candidate : data.candidates()) {
            if (candidate.elected() && candidate.status() == Candidate.Status.WITHDRAWN) {
                findings.add(Finding.warning(
                        Place.value(candidate.file().path(), "result", "elected"),
                        NAME,
                        "this candidate is marked as elected, and has \"status: withdrawn\"",
                        "mend the one that is wrong: who gave up the seat after the poll did not withdraw from it"));
            }
        }
        return findings;
    }
}
