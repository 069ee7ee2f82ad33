package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Ballot.Status.CANCELLED;
import static org.hustings.model.Ballot.Status.COUNTERMANDED;
import static org.hustings.model.Ballot.Status.UNCONTESTED;
import static org.hustings.model.Sample.ACLE_BALLOT;
import static org.hustings.model.Sample.ballot;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.election;
import static org.hustings.model.Sample.text;
import static org.hustings.model.Sample.with;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class BallotsTest {

    private final Sample sample = new Sample();

    @Test
    void oneBallotAnAreaAndNoneCalledOff() {
        ballots(with(ballot(ACLE_BALLOT, "acle"), "status", UNCONTESTED), ballot("b", "aylsham"));
        assertThat(found()).isEmpty();
    }

    @Test
    void oneThatIsCalledOffSaysWhyAndWhatReplacesIt() {
        Ballot calledOff = with(ballot(ACLE_BALLOT, "acle"), "status", COUNTERMANDED);
        ballots(with(calledOff, "reason", text("candidate-death"), "replacedBy", Optional.of("b")));
        assertThat(found()).isEmpty();
        ballots(calledOff, with(calledOff, "id", "b", "area", "b", "status", CANCELLED, "reason", text("flood")));
        assertThat(found()).isEqualTo("""
                        warning …/election.yaml ballots/local.norfolk.acle.2021-05-06/status
                          this ballot is countermanded and has no "reason"
                          say why beside "status", for example "reason: candidate-death" if that was it
                        warning …/election.yaml ballots/local.norfolk.acle.2021-05-06/status
                          this ballot is countermanded and does not say what replaces it
                          name the ballot held instead beside "status", once it is known: "replaced_by: ..."
                        warning …/election.yaml ballots/b/status
                          this ballot is cancelled and does not say what replaces it
                          name the ballot held instead beside "status", once it is known: "replaced_by: ...\"""");
    }

    @Test
    void whereMorePeopleStandThanThereAreSeatsSomebodyHasToChoose() {
        sample.put(candidate("acle", "jo")).put(candidate("acle", "ann"));
        sample.put(with(candidate("acle", "pat"), "status", Candidate.Status.WITHDRAWN));
        Ballot uncontested = with(ballot(ACLE_BALLOT, "acle"), "status", UNCONTESTED);
        ballots(with(uncontested, "seats", 2));
        assertThat(found()).isEmpty();
        ballots(uncontested);
        assertThat(found()).isEqualTo("""
                        warning …/election.yaml ballots/local.norfolk.acle.2021-05-06/status
                          this ballot is uncontested, and 2 people stand for 1 seat
                          mend "seats", write "status: open" if there is a poll, or say in the candidates' files who no longer stands: "status: withdrawn\"""");
        sample.put(with(sample.elections.get(Sample.ELECTION), "votingSystem", Election.VotingSystem.LIST));
        assertThat(found()).as("of a party's list").isEmpty();
    }

    @Test
    void twoInOneArea() {
        ballots(ballot("a", "acle"), ballot("b", "acle"));
        assertThat(found()).isEqualTo("""
                        error …/election.yaml ballots/b/area
                          the area "acle" already has the ballot a, and an area's page shows one
                          put a ballot that is held on another day into an election of its own, under data/elections/""");
    }

    @Test
    void anAreaWhoseAddressIsTaken() {
        ballots(ballot("a", "parties"));
        assertThat(found()).isEqualTo("""
                        error …/election.yaml ballots/a/area
                          an area cannot have the id "parties": the election's parties have their pages there
                          give the area another id, for example "parties-ward\"""");
    }

    private void ballots(Ballot... ballots) {
        Map<String, Ballot> byId = new LinkedHashMap<>();
        for (Ballot ballot : ballots) {
            byId.put(ballot.id(), ballot);
        }
        sample.put(with(election(), "ballots", byId));
    }

    private String found() {
        return Findings.of(new Ballots(), sample);
    }
}
