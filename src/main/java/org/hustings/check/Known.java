package org.hustings.check;

import java.util.Set;
import org.hustings.model.Dataset;
import org.hustings.model.PledgeRef;

/**
 * What can be referred to. An entry whose file is there but could not be read counts as known: its file has been reported,
 * and a second error for each reference to it would only hide the first.
 */
final class Known {

    private final Dataset data;
    private final Set<String> badFiles;

    Known(Dataset data, Set<String> badFiles) {
        this.data = data;
        this.badFiles = Set.copyOf(badFiles);
    }

    boolean party(String id) {
        // Only a file that gave no party at all is taken as unread: independent is always there.
        return data.parties().containsKey(id) || (data.parties().size() <= 1 && badFiles.contains("data/parties.yaml"));
    }

    boolean organisation(String id) {
        return data.organisations().containsKey(id) || badFiles.contains("data/areas/" + id + ".yaml");
    }

    boolean election(String id) {
        return data.elections().containsKey(id) || badFiles.contains("data/elections/" + id + "/election.yaml");
    }

    boolean call(String id) {
        return data.calls().containsKey(id) || badFiles.contains("data/calls/" + id + "/call.yaml");
    }

    boolean pledge(PledgeRef ref) {
        return data.pledges().containsKey(ref)
                || badFiles.contains("data/calls/" + ref.call() + "/pledges/" + ref.pledge() + ".yaml");
    }

    /** Whether every election could be read, so that a ballot that is not found is nowhere. */
    boolean everyElection() {
        return badFiles.stream()
                .noneMatch(file -> file.startsWith("data/elections/") && file.endsWith("/election.yaml"));
    }
}
