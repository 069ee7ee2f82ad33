package org.hustings.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Organisation;
import org.hustings.model.Pledge;
import org.hustings.model.Today;

/** What is true of one election: who stands, in which order, and how they answered, counted in one pass. */
final class ElectionStandings {

    private final Election election;
    private final List<AskedPledge> asked;
    private final Map<String, List<Candidate>> ballots;
    private final Map<String, List<Candidate>> parties = new HashMap<>();
    private final Map<String, Tallies> ballotTallies = new HashMap<>();
    private final Map<String, Tallies> partyTallies = new HashMap<>();
    private final boolean pollsClosed;
    private final Tallies tallies;

    private ElectionStandings(
            Election election, List<AskedPledge> asked, Map<String, List<Candidate>> ballots, boolean pollsClosed) {
        this.election = election;
        this.asked = asked;
        this.ballots = ballots;
        this.pollsClosed = pollsClosed;
        this.tallies = new Tallies(asked.size(), pollsClosed);
    }

    /** Works out an election; {@code byArea} has its candidates in any order. */
    static ElectionStandings of(
            Dataset data, Today today, Election election, Map<String, List<Candidate>> byArea, AnswerStates states) {
        ElectionStandings standings = new ElectionStandings(
                election,
                asked(data, today, election),
                ordered(data, election, byArea),
                AskedPledge.pollsClosed(election, today));
        standings.ballots.forEach((area, candidates) -> standings.count(area, candidates, states));
        return standings;
    }

    private static List<AskedPledge> asked(Dataset data, Today today, Election election) {
        Agenda agenda = Agenda.of(data, election);
        Map<String, Contacts> contacts = contacts(data, election);
        return agenda.pledges().stream()
                .map(pledge -> AskedPledge.of(pledge, contacts.get(pledge.call()), agenda, election, today))
                .toList();
    }

    private static Map<String, Contacts> contacts(Dataset data, Election election) {
        List<Call> calls = election.calls().stream()
                .map(data.calls()::get)
                .filter(Objects::nonNull)
                .toList();
        Map<String, Contacts> contacts = new HashMap<>();
        calls.forEach(call -> contacts.put(call.id(), Contacts.about(call, calls)));
        return contacts;
    }

    private static Map<String, List<Candidate>> ordered(
            Dataset data, Election election, Map<String, List<Candidate>> byArea) {
        BallotOrder order = new BallotOrder(data, election);
        Map<String, List<Candidate>> ordered = new LinkedHashMap<>();
        Optional.ofNullable(data.organisations().get(election.organisation())).map(Organisation::areas).stream()
                .flatMap(areas -> areas.keySet().stream())
                .filter(byArea::containsKey)
                .forEach(area -> ordered.put(area, order.of(byArea.get(area))));
        byArea.forEach((area, candidates) -> ordered.computeIfAbsent(area, unknown -> order.of(candidates)));
        return ordered;
    }

    private void count(String area, List<Candidate> candidates, AnswerStates states) {
        Tallies ballot = new Tallies(asked.size(), pollsClosed);
        ballotTallies.put(area, ballot);
        for (Candidate candidate : candidates) {
            parties.computeIfAbsent(candidate.party(), party -> new ArrayList<>())
                    .add(candidate);
            Tallies party =
                    partyTallies.computeIfAbsent(candidate.party(), id -> new Tallies(asked.size(), pollsClosed));
            if (candidate.standing()) {
                for (int i = 0; i < asked.size(); i++) {
                    Answer newest = states.newest(candidate, asked.get(i));
                    AnswerState state = states.state(candidate, asked.get(i), newest);
                    boolean byParty = newest != null && newest.byParty();
                    tallies.count(i, state, byParty);
                    ballot.count(i, state, byParty);
                    party.count(i, state, byParty);
                }
            }
        }
    }

    Election election() {
        return election;
    }

    List<AskedPledge> asked() {
        return asked;
    }

    /** A pledge as this election asks it. */
    AskedPledge asked(Pledge pledge) {
        return asked.get(index(pledge));
    }

    List<Candidate> ballot(String area) {
        return ballots.getOrDefault(area, List.of());
    }

    List<Candidate> party(String party) {
        return List.copyOf(parties.getOrDefault(party, List.of()));
    }

    Tally tally(Pledge pledge) {
        return tallies.of(index(pledge));
    }

    Tally ballotTally(String area, Pledge pledge) {
        return tally(ballotTallies.get(area), pledge);
    }

    Tally partyTally(String party, Pledge pledge) {
        return tally(partyTallies.get(party), pledge);
    }

    private Tally tally(Tallies group, Pledge pledge) {
        return group == null ? Tally.empty() : group.of(index(pledge));
    }

    private int index(Pledge pledge) {
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).is(pledge)) {
                return i;
            }
        }
        throw new IllegalArgumentException(election.id() + " does not ask " + pledge.ref());
    }
}
