package org.hustings.standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Agreement;
import org.hustings.model.Ballot;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.ContactAttempt;
import org.hustings.model.Correction;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.model.Presentation;
import org.hustings.model.Today;

/**
 * What is true of a dataset on a day. Made once for a build and shared by all threads; what concerns one candidate is
 * worked out when asked, since keeping it for everybody would cost more memory than time.
 */
public final class Standings {

    private final Dataset data;
    private final Today today;
    private final AnswerStates states;
    private final Explanations explanations;
    private final Map<String, ElectionStandings> elections;
    private final Map<String, List<Candidate>> people;

    private Standings(Dataset data, Today today) {
        this.data = data;
        this.today = today;
        this.states = new AnswerStates(today.day());
        this.explanations = new Explanations(states);
        this.elections = elections(data, today, states);
        this.people = people(data);
    }

    /** Works out ballot orders and tallies. The dataset's references must have been checked. */
    public static Standings of(Dataset data, Today today) {
        return new Standings(data, today);
    }

    private static Map<String, ElectionStandings> elections(Dataset data, Today today, AnswerStates states) {
        Map<String, Map<String, List<Candidate>>> byElectionAndArea = new HashMap<>();
        for (Candidate candidate : data.candidates()) {
            byElectionAndArea
                    .computeIfAbsent(candidate.election(), election -> new LinkedHashMap<>())
                    .computeIfAbsent(candidate.area(), area -> new ArrayList<>())
                    .add(candidate);
        }
        Map<String, ElectionStandings> elections = new HashMap<>();
        data.elections().forEach((id, election) -> {
            Map<String, List<Candidate>> byArea = byElectionAndArea.getOrDefault(id, Map.of());
            elections.put(id, ElectionStandings.of(data, today, election, byArea, states));
        });
        return elections;
    }

    private static Map<String, List<Candidate>> people(Dataset data) {
        Map<String, List<Candidate>> people = new HashMap<>();
        for (Candidate candidate : data.candidates()) {
            if (candidate.person().isPresent() && data.elections().containsKey(candidate.election())) {
                people.merge(candidate.person().get(), List.of(candidate), Standings::both);
            }
        }
        people.replaceAll((person, candidacies) -> candidacies.size() == 1 ? candidacies : byDate(data, candidacies));
        return people;
    }

    private static List<Candidate> both(List<Candidate> earlier, List<Candidate> later) {
        List<Candidate> both = new ArrayList<>(earlier);
        both.addAll(later);
        return both;
    }

    private static List<Candidate> byDate(Dataset data, List<Candidate> candidacies) {
        return candidacies.stream()
                .sorted(Comparator.comparing((Candidate candidate) ->
                                data.elections().get(candidate.election()).date())
                        .thenComparing(Candidate::election)
                        .thenComparing(Candidate::area)
                        .thenComparing(Candidate::id))
                .toList();
    }

    /** What editors wrote. */
    public Dataset data() {
        return data;
    }

    /** The day described. */
    public Today today() {
        return today;
    }

    /** Whether a call's answers may not be published yet. */
    public boolean embargoed(Call call) {
        return AskedPledge.embargoed(call, today);
    }

    private boolean anyEmbargoed(String election) {
        return election(election).asked().stream().anyMatch(AskedPledge::embargoed);
    }

    /** Everybody on the ballot of an area, in ballot-paper order (rule 9), with those no longer standing in their place. */
    public List<Candidate> ballotOrder(String election, String area) {
        return election(election).ballot(area);
    }

    /** The candidacies of a Democracy Club person, oldest election first. */
    public List<Candidate> candidacies(String person) {
        return people.getOrDefault(person, List.of());
    }

    /** Everybody in an election who stands for a party, by area in the organisation's order, then in ballot order. */
    public List<Candidate> partyCandidates(String election, String party) {
        return election(election).party(party);
    }

    /** One candidate's state on a pledge, without its history: the cheap question. */
    public AnswerState state(Candidate candidate, Pledge pledge) {
        return states.state(candidate, election(candidate.election()).asked(pledge));
    }

    /** Whether one candidate's state on a pledge rests on an answer that the party gave. */
    public boolean byParty(Candidate candidate, Pledge pledge) {
        return states.byParty(candidate, election(candidate.election()).asked(pledge));
    }

    /** One candidate's standing on one pledge. */
    public PledgeStanding standing(Candidate candidate, Pledge pledge) {
        return states.standing(candidate, election(candidate.election()).asked(pledge));
    }

    /** One candidate's standing on every pledge that the election's calls ask, in the order asked. */
    public List<PledgeStanding> pledges(Candidate candidate) {
        List<AskedPledge> asked = election(candidate.election()).asked();
        List<PledgeStanding> pledges = new ArrayList<>(asked.size());
        for (AskedPledge pledge : asked) {
            pledges.add(states.standing(candidate, pledge));
        }
        return Collections.unmodifiableList(pledges);
    }

    /** On what a state rests, with its dates: {@code Asked by email on 10 April; the deadline was 22 April}. */
    public Phrase explain(Candidate candidate, PledgeStanding standing) {
        ElectionStandings election = election(candidate.election());
        return explanations.of(
                candidate, election.asked(standing.pledge()), standing, personalDataShown(election.election()));
    }

    /**
     * Whether somebody is known to be elected: recorded so, and the polls have closed. Where a ballot is uncontested,
     * nobody waits for the polls.
     */
    public boolean elected(Candidate candidate) {
        if (!candidate.elected()) {
            return false;
        }
        return decided(candidate);
    }

    /** The result for one person, once there can be one: the polls have closed, or nobody waits for them. */
    public Optional<Candidate.Result> result(Candidate candidate) {
        return candidate.result().filter(result -> decided(candidate));
    }

    /** Whether somebody who is left out of every count stood at the poll all the same: they were elected, or won votes. */
    public boolean leftOutThoughStood(Candidate candidate) {
        return !candidate.standing()
                && (elected(candidate)
                        || result(candidate).flatMap(Candidate.Result::votes).isPresent());
    }

    private boolean decided(Candidate candidate) {
        Election election = election(candidate.election()).election();
        return pollsClosed(election)
                || election.ballotIn(candidate.area())
                        .map(ballot -> ballot.status() == Ballot.Status.UNCONTESTED)
                        .orElse(false);
    }

    /**
     * What became of the pledges of an elected person, in the order asked; empty for everybody else. What they did not
     * pledge is there only where somebody recorded a finding. Pledges under an embargo are left out, since an outcome
     * would tell the answer.
     */
    public List<OutcomeStanding> outcomes(Candidate candidate) {
        if (!elected(candidate)) {
            return List.of();
        }
        Outcomes outcomes = new Outcomes(today, states);
        return election(candidate.election()).asked().stream()
                .filter(asked -> !asked.embargoed())
                .flatMap(asked -> outcomes.of(candidate, asked).stream())
                .toList();
    }

    /** On what an outcome rests. */
    public Phrase explain(OutcomeStanding standing) {
        return Explanations.of(standing);
    }

    /** The contact log up to today, oldest first; empty once personal data may no longer be shown. */
    public List<ContactAttempt> contactLog(Candidate candidate) {
        return personalDataShown(election(candidate.election()).election()) ? states.contacts(candidate) : List.of();
    }

    /** Whether links and contact log may still be shown: the election's retention day has not passed. */
    public boolean personalDataShown(Election election) {
        return election.retainPersonalDataUntil().isEmpty()
                || !today.isAfter(election.retainPersonalDataUntil().get());
    }

    /** The corrections of a candidate's file up to today, newest first; empty while an embargo hides the answers. */
    public List<Correction> corrections(Candidate candidate) {
        if (candidate.corrections().isEmpty() || anyEmbargoed(candidate.election())) {
            return List.of();
        }
        List<Correction> newestFirst = new ArrayList<>(candidate.corrections());
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .filter(correction -> today.knows(correction.on()))
                .sorted(Comparator.comparing(Correction::on).reversed())
                .toList();
    }

    /** Whether totals by party may be shown (rule 8): the site presents in full, or the polls have closed. */
    public boolean totalsByParty(Election election) {
        return data.site().presentation() == Presentation.FULL || pollsClosed(election);
    }

    /** Whether the polls of an election have closed. */
    public boolean pollsClosed(Election election) {
        return AskedPledge.pollsClosed(election, today);
    }

    /** How everybody in an election answered a pledge. */
    public Tally tally(String election, Pledge pledge) {
        return election(election).tally(pledge);
    }

    /** How the candidates of one ballot answered a pledge. */
    public Tally tally(String election, String area, Pledge pledge) {
        return election(election).ballotTally(area, pledge);
    }

    /** How the candidates of one party answered a pledge; ask only where {@link #totalsByParty} allows it. */
    public Tally partyTally(String election, String party, Pledge pledge) {
        return election(election).partyTally(party, pledge);
    }

    /** When and how an agreement was adopted, if it was up to today. */
    public Optional<Agreement.Adoption> adoption(Agreement agreement) {
        return new ActionPlan(today).adoption(agreement);
    }

    /** Where an action stands. */
    public ActionStanding action(Agreement agreement, Agreement.Action action) {
        return new ActionPlan(today).of(agreement, action);
    }

    /** Where an indicator stands. */
    public IndicatorStanding indicator(Agreement.Indicator indicator) {
        return new Indicators(today).of(indicator);
    }

    private ElectionStandings election(String id) {
        ElectionStandings election = elections.get(id);
        if (election == null) {
            throw new IllegalArgumentException("no election '" + id + "'");
        }
        return election;
    }
}
