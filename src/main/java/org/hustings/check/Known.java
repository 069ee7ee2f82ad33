package org.hustings.check;

import org.hustings.model.Agreement;
import org.hustings.model.Call;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Organisation;
import org.hustings.model.PledgeRef;

/**
 * What can be referred to. What is there but could not be read counts as known: it has been reported, and a second error
 * for each reference to it would only hide the first.
 */
final class Known {

    private static final String PARTIES = "data/parties.yaml";

    private final Dataset data;
    private final Gaps gaps;

    Known(Dataset data, Gaps gaps) {
        this.data = data;
        this.gaps = gaps;
    }

    boolean party(String id) {
        // Only a file that gave no party at all is taken as unread: independent is always there.
        return data.parties().containsKey(id)
                || gaps.lost(PARTIES, id)
                || (data.parties().size() <= 1 && gaps.bad(PARTIES));
    }

    boolean organisation(String id) {
        return data.organisations().containsKey(id) || gaps.bad("data/areas/" + id + ".yaml");
    }

    boolean area(Organisation organisation, String id) {
        return organisation.areas().containsKey(id)
                || unread(organisation.file().path(), id, organisation.areas().isEmpty());
    }

    /** Whether every ballot of an election could be read, so that an area without one has none. */
    boolean everyBallot(Election election) {
        String file = election.file().path();
        return !gaps.lostIn(file) && !(election.ballots().isEmpty() && gaps.bad(file));
    }

    /** Whether the calls of an election could be read, so that a pledge of no call is not asked. */
    boolean everyCall(Election election) {
        return !(election.calls().isEmpty() && gaps.bad(election.file().path()));
    }

    boolean commitment(Agreement agreement, String id) {
        return agreement.commitments().containsKey(id)
                || unread(agreement.file().path(), id, agreement.commitments().isEmpty());
    }

    private boolean unread(String file, String id, boolean none) {
        return gaps.lost(file, id) || (none && gaps.bad(file));
    }

    boolean election(String id) {
        return data.elections().containsKey(id) || gaps.bad("data/elections/" + id + "/election.yaml");
    }

    boolean call(String id) {
        return data.calls().containsKey(id) || gaps.bad("data/calls/" + id + "/call.yaml");
    }

    /** Whether a call's list of pledges could be read, so that a pledge that is not in it is not asked. */
    boolean everyPledge(Call call) {
        return !(call.pledges().isEmpty() && gaps.bad(call.file().path()));
    }

    boolean pledge(PledgeRef ref) {
        return data.pledges().containsKey(ref)
                || gaps.bad("data/calls/" + ref.call() + "/pledges/" + ref.pledge() + ".yaml");
    }

    /** Whether every election could be read, so that a ballot that is not found is nowhere. */
    boolean everyElection() {
        return gaps.badFiles().stream()
                .noneMatch(file -> file.startsWith("data/elections/") && file.endsWith("/election.yaml"));
    }
}
