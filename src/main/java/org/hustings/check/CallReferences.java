package org.hustings.check;

import static org.hustings.check.Hints.didYouMean;
import static org.hustings.check.Hints.quoted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hustings.model.Call;
import org.hustings.model.Dataset;
import org.hustings.model.Pledge;
import org.hustings.model.PledgeRef;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;

/** Rule 1: a call lists each of its pledges once, and each pledge that it lists has a file. */
final class CallReferences implements Rule {

    private static final String NAME = "references";

    private final Known known;

    CallReferences(Known known) {
        this.known = known;
    }

    @Override
    public List<Finding> check(Dataset data, Today today) {
        List<Finding> findings = new ArrayList<>();
        for (Call call : data.calls().values()) {
            checkList(data, call, findings);
        }
        Set<String> withoutCall = new HashSet<>();
        for (Pledge pledge : data.pledges().values()) {
            Call call = data.calls().get(pledge.call());
            if (call != null && known.everyPledge(call) && !call.pledges().contains(pledge.id())) {
                findings.add(notListed(pledge, call));
            } else if (!known.call(pledge.call()) && withoutCall.add(pledge.call())) {
                findings.add(noCall(data, pledge));
            }
        }
        return findings;
    }

    private void checkList(Dataset data, Call call, List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < call.pledges().size(); i++) {
            String id = call.pledges().get(i);
            Place place = Place.value(call.file().path(), "pledges", i);
            if (!known.pledge(new PledgeRef(call.id(), id))) {
                findings.add(Finding.error(
                        place,
                        NAME,
                        "the call " + quoted(call.id()) + " has no pledge " + quoted(id),
                        didYouMean(
                                id,
                                pledgesOf(data, call),
                                "add it as data/calls/" + call.id() + "/pledges/" + id + ".yaml")));
            } else if (!seen.add(id)) {
                findings.add(Finding.error(
                        place, NAME, "the pledge " + quoted(id) + " is listed twice", "delete one of the two"));
            }
        }
    }

    private static List<String> pledgesOf(Dataset data, Call call) {
        return data.pledges().keySet().stream()
                .filter(ref -> ref.call().equals(call.id()))
                .map(PledgeRef::pledge)
                .toList();
    }

    private static Finding notListed(Pledge pledge, Call call) {
        return Finding.error(
                Place.value(pledge.file().path()),
                NAME,
                "the call " + quoted(call.id()) + " does not list this pledge",
                "add " + quoted(pledge.id()) + " to \"pledges\" in "
                        + call.file().path());
    }

    /** Said once for a folder, on its first pledge. */
    private static Finding noCall(Dataset data, Pledge pledge) {
        return Finding.error(
                Place.value(pledge.file().path()),
                NAME,
                "there is no call " + quoted(pledge.call()) + ": data/calls/" + pledge.call() + "/call.yaml is missing",
                didYouMean(pledge.call(), data.calls().keySet(), "add the file"));
    }
}
