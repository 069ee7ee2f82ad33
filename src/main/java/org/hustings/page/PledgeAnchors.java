package org.hustings.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.model.PledgeRef;

/** What the parts of a scorecard that are about a pledge are called. */
public final class PledgeAnchors {

    private PledgeAnchors() {}

    /**
     * The anchor of each pledge that an election's calls ask, in the order asked: its id, or {@code <call>-<pledge>} where
     * an earlier call has the id. So links to a pledge last when another call comes to be put.
     */
    public static Map<PledgeRef, String> of(Dataset data, Election election) {
        Set<String> ids = new HashSet<>();
        Map<PledgeRef, String> names = new LinkedHashMap<>();
        for (Pledge pledge : data.pledgesOf(election)) {
            names.put(pledge.ref(), ids.add(pledge.id()) ? pledge.id() : pledge.call() + "-" + pledge.id());
        }
        return names;
    }
}
