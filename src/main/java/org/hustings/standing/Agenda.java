package org.hustings.standing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.model.PledgeRef;

/**
 * The pledges that an election's candidates are asked, and the keys by which a candidate's file names them: a pledge's id,
 * or {@code call/pledge}, which is needed where two calls of the election share an id.
 */
public final class Agenda {

    private final List<Pledge> pledges;
    private final Map<String, Pledge> byKey;
    private final Set<String> sharedIds;

    private Agenda(List<Pledge> pledges) {
        this.pledges = pledges;
        this.byKey = new HashMap<>();
        this.sharedIds = new HashSet<>();
        for (Pledge pledge : pledges) {
            byKey.put(pledge.ref().toString(), pledge);
            if (byKey.putIfAbsent(pledge.id(), pledge) != null) {
                sharedIds.add(pledge.id());
            }
        }
        byKey.keySet().removeAll(sharedIds);
    }

    /** The agenda of an election; calls and pledges that do not exist are left out. */
    public static Agenda of(Dataset data, Election election) {
        Map<PledgeRef, Pledge> each = new LinkedHashMap<>();
        data.pledgesOf(election).forEach(pledge -> each.putIfAbsent(pledge.ref(), pledge));
        return new Agenda(List.copyOf(each.values()));
    }

    /** The pledges, call by call in the order asked. */
    public List<Pledge> pledges() {
        return pledges;
    }

    /** The pledge that a key names; none where the key is unknown or ambiguous. */
    public Optional<Pledge> pledge(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether a key is the id of pledges of more than one call, so that it does not say which is meant. */
    public boolean ambiguous(String key) {
        return sharedIds.contains(key);
    }

    /** The shortest key that names a pledge. */
    public String key(Pledge pledge) {
        return ambiguous(pledge.id()) ? pledge.ref().toString() : pledge.id();
    }
}
