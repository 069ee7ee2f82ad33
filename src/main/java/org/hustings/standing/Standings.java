package org.hustings.standing;

import java.util.List;
import org.hustings.model.Agreement;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.ContactAttempt;
import org.hustings.model.Correction;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.Pledge;
import org.hustings.model.Today;

/**
 * What is true of a dataset on a day. Made once for a build and shared by all threads; what concerns one candidate is
 * worked out when asked, since keeping it for everybody would cost more memory than time.
 */
public final class Standings {

    private final Dataset data;
    private final Today today;

    private Standings(Dataset data, Today today) {
        this.data = data;
        this.today = today;
    }

    /** Works out ballot orders and tallies. The dataset's references must have been checked. */
    public static Standings of(Dataset data, Today today) {
        return new Standings(data, today);
    }

    public Dataset data() {
        return data;
    }

    public Today today() {
        return today;
    }

    /** Whether a call's answers may not be published yet. */
    public boolean embargoed(Call call) {
        return unwritten();
    }

    /** Everybody on the ballot of an area, in ballot-paper order (rule 9), with those no longer standing in their place. */
    public List<Candidate> ballotOrder(String election, String area) {
        return unwritten();
    }

    /** The candidacies of a Democracy Club person, oldest election first. */
    public List<Candidate> candidacies(String person) {
        return unwritten();
    }

    /** Everybody in an election who stands for a party, by area in the organisation's order, then in ballot order. */
    public List<Candidate> partyCandidates(String election, String party) {
        return unwritten();
    }

    /** One candidate's state on a pledge, without its history: the cheap question. */
    public AnswerState state(Candidate candidate, Pledge pledge) {
        return unwritten();
    }

    /** One candidate's standing on every pledge that the election's calls ask, in the order asked. */
    public List<PledgeStanding> pledges(Candidate candidate) {
        return unwritten();
    }

    /** On what a state rests, with its dates: {@code Asked by email on 10 April; the deadline was 22 April}. */
    public Phrase explain(Candidate candidate, PledgeStanding standing) {
        return unwritten();
    }

    /** What became of the pledges of an elected person, in the order asked; empty for everybody else. */
    public List<OutcomeStanding> outcomes(Candidate candidate) {
        return unwritten();
    }

    /** On what an outcome rests. */
    public Phrase explain(OutcomeStanding standing) {
        return unwritten();
    }

    /** The contact log up to today; empty once personal data may no longer be shown. */
    public List<ContactAttempt> contactLog(Candidate candidate) {
        return unwritten();
    }

    /** Whether links and contact log may still be shown: the election's retention day has not passed. */
    public boolean personalDataShown(Election election) {
        return unwritten();
    }

    /** The corrections of a candidate's file up to today, newest first; empty while an embargo hides the answers. */
    public List<Correction> corrections(Candidate candidate) {
        return unwritten();
    }

    /** Whether totals by party may be shown (rule 8): the site presents in full, or the polls have closed. */
    public boolean totalsByParty(Election election) {
        return unwritten();
    }

    /** Whether the polls of an election have closed. */
    public boolean pollsClosed(Election election) {
        return unwritten();
    }

    /** How everybody in an election answered a pledge. */
    public Tally tally(String election, Pledge pledge) {
        return unwritten();
    }

    /** How the candidates of one ballot answered a pledge. */
    public Tally tally(String election, String area, Pledge pledge) {
        return unwritten();
    }

    /** How the candidates of one party answered a pledge; ask only where {@link #totalsByParty} allows it. */
    public Tally partyTally(String election, String party, Pledge pledge) {
        return unwritten();
    }

    /** Where an action stands. */
    public ActionStanding action(Agreement agreement, Agreement.Action action) {
        return unwritten();
    }

    /** Where an indicator stands. */
    public IndicatorStanding indicator(Agreement.Indicator indicator) {
        return unwritten();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> T unwritten() {
        throw new UnsupportedOperationException();
    }
}
