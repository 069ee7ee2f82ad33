package org.hustings.check;

import static org.hustings.check.Hints.didYouMean;
import static org.hustings.check.Hints.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Agreement;
import org.hustings.model.Agreement.Action;
import org.hustings.model.Agreement.Commitment;
import org.hustings.model.Agreement.Indicator;
import org.hustings.model.Dataset;
import org.hustings.model.PledgeRef;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** Rule 1: an agreement's organisation, the pledges of its commitments, and the commitments of its plan exist. */
final class AgreementReferences implements Rule {

    private static final String NAME = "references";

    private final Known known;

    AgreementReferences(Known known) {
        this.known = known;
    }

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        for (Agreement agreement : data.agreements().values()) {
            checkOrganisation(data, agreement, findings);
            for (Commitment commitment : agreement.commitments().values()) {
                checkPledges(data, agreement, commitment, findings);
            }
            for (Action action : agreement.actions().values()) {
                checkCommitment(agreement, "actions", action.id(), action.commitment(), findings);
            }
            for (Indicator indicator : agreement.indicators().values()) {
                checkCommitment(agreement, "indicators", indicator.id(), indicator.commitment(), findings);
            }
        }
        return findings;
    }

    private void checkOrganisation(Dataset data, Agreement agreement, List<Finding> findings) {
        agreement
                .organisation()
                .filter(id -> !known.organisation(id))
                .ifPresent(id -> findings.add(Finding.error(
                        Place.value(agreement.file().path(), "organisation"),
                        NAME,
                        "there is no organisation " + quoted(id),
                        didYouMean(id, data.organisations().keySet(), "add it as data/areas/" + id + ".yaml"))));
    }

    private void checkPledges(Dataset data, Agreement agreement, Commitment commitment, List<Finding> findings) {
        for (int i = 0; i < commitment.pledges().size(); i++) {
            String written = commitment.pledges().get(i);
            int slash = written.indexOf('/');
            if (slash < 0 || !known.pledge(new PledgeRef(written.substring(0, slash), written.substring(slash + 1)))) {
                findings.add(Finding.error(
                        Place.value(agreement.file().path(), "commitments", commitment.id(), "pledges", i),
                        NAME,
                        "there is no pledge " + quoted(written),
                        pledgeHint(data, written)));
            }
        }
    }

    private static String pledgeHint(Dataset data, String written) {
        List<String> refs =
                data.pledges().keySet().stream().map(PledgeRef::toString).toList();
        Optional<String> withCall =
                refs.stream().filter(ref -> ref.endsWith("/" + written)).findFirst();
        return withCall.map(ref -> "did you mean " + quoted(ref) + "?")
                .orElseGet(() -> didYouMean(written, refs, "write it with its call, as \"call/pledge\""));
    }

    private void checkCommitment(
            Agreement agreement, String section, String id, Optional<String> commitment, List<Finding> findings) {
        if (commitment.isPresent() && !known.commitment(agreement, commitment.get())) {
            findings.add(Finding.error(
                    Place.value(agreement.file().path(), section, id, "commitment"),
                    NAME,
                    "this agreement has no commitment " + quoted(commitment.get()),
                    didYouMean(
                            commitment.get(),
                            agreement.commitments().keySet(),
                            "add it to \"commitments\" in this file")));
        }
    }
}
