package org.hustings.check;

import static org.hustings.check.Hints.didYouMean;
import static org.hustings.check.Hints.quoted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.model.PledgeRef;
import org.hustings.problem.Finding;
import org.hustings.problem.Place;
import org.hustings.standing.Agenda;

/** Whether the keys of a candidate's answers and findings name pledges that their election asks, each once. */
final class PledgeKeys {

    private final String rule;
    private final String section;
    private final Map<String, Agenda> agendas = new HashMap<>();

    /**
     * @param known what could be read
     * @param rule the rule to report under
     * @param section the part of a candidate's file whose keys are looked at
     */
    PledgeKeys(Dataset data, Known known, String rule, String section) {
        this.rule = rule;
        this.section = section;
        for (Election election : data.elections().values()) {
            // What an unknown call or pledge would have asked cannot be known, and that it is unknown is reported.
            if (known.everyCall(election) && complete(data, known, election)) {
                agendas.put(election.id(), Agenda.of(data, election));
            }
        }
    }

    private static boolean complete(Dataset data, Known known, Election election) {
        for (String id : election.calls()) {
            Call call = data.calls().get(id);
            if (call == null
                    || !known.everyPledge(call)
                    || !call.pledges().stream()
                            .allMatch(pledge -> data.pledges().containsKey(new PledgeRef(id, pledge)))) {
                return false;
            }
        }
        return true;
    }

    void check(Candidate candidate, Set<String> keys, List<Finding> findings) {
        Agenda agenda = agendas.get(candidate.election());
        if (agenda == null) {
            return;
        }
        for (String key : keys) {
            Optional<Pledge> pledge = agenda.pledge(key);
            if (pledge.isEmpty()) {
                findings.add(unknown(candidate, agenda, key));
                continue;
            }
            String shortest = agenda.key(pledge.get());
            if (!key.equals(shortest) && keys.contains(shortest)) {
                findings.add(twice(candidate, pledge.get(), key));
            }
        }
    }

    /** The pledge that a key of a candidate's file names; none where that cannot be known. */
    Optional<Pledge> pledge(Candidate candidate, String key) {
        Agenda agenda = agendas.get(candidate.election());
        return agenda == null ? Optional.empty() : agenda.pledge(key);
    }

    /** Whether two keys of a candidate's file name one pledge, with its call or without. */
    boolean same(Candidate candidate, String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Optional<Pledge> pledge = pledge(candidate, one);
        return pledge.isPresent() && pledge.equals(pledge(candidate, other));
    }

    private Finding unknown(Candidate candidate, Agenda agenda, String key) {
        Place place = Place.key(candidate.file().path(), section, key);
        List<String> shortest = agenda.pledges().stream().map(agenda::key).toList();
        if (agenda.ambiguous(key)) {
            List<String> meant =
                    shortest.stream().filter(each -> each.endsWith("/" + key)).toList();
            return Finding.error(
                    place,
                    rule,
                    "two calls of this election have a pledge " + quoted(key),
                    "say which is meant: \"" + String.join("\" or \"", meant) + "\"");
        }
        return Finding.error(
                place,
                rule,
                "the calls of this election ask no pledge " + quoted(key),
                didYouMean(
                        key,
                        shortest,
                        shortest.isEmpty()
                                ? "add the call that asks it to \"calls\" in the election's election.yaml"
                                : "they ask " + String.join(", ", shortest)));
    }

    private Finding twice(Candidate candidate, Pledge pledge, String key) {
        return Finding.error(
                Place.key(candidate.file().path(), section, key),
                rule,
                "the pledge " + quoted(pledge.ref()) + " is here under two keys",
                "put all its entries under one of them");
    }
}
