package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.ACLE_BALLOT;
import static org.hustings.model.Sample.ballot;
import static org.hustings.model.Sample.call;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.election;
import static org.hustings.model.Sample.with;

import java.util.Map;
import java.util.Optional;
import org.hustings.model.Call;
import org.hustings.model.Candidate;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private final Sample sample = new Sample();

    @Test
    void theLeastThereCanBe() {
        numbers(1, 1, 1, 0);
        assertThat(found()).isEmpty();
    }

    @Test
    void lessThanThat() {
        numbers(0, 0, 0, -1);
        assertThat(found()).isEqualTo("""
                        error …/election.yaml ballots/local.norfolk.acle.2021-05-06/seats
                          "seats" cannot be 0
                          write a number from 1 up
                        error data/calls/vcse/call.yaml fair_contact/attempts
                          "attempts" cannot be 0
                          write a number from 1 up
                        error data/calls/vcse/call.yaml fair_contact/routes
                          "routes" cannot be 0
                          write a number from 1 up
                        error …/candidates/acle/jo.yaml list_position
                          "list_position" cannot be 0
                          write a number from 1 up
                        error …/candidates/acle/jo.yaml result/votes
                          "votes" cannot be -1
                          write a number from 0 up""");
    }

    private void numbers(int seats, int fair, int position, int votes) {
        sample.put(with(election(), "ballots", Map.of(ACLE_BALLOT, with(ballot(ACLE_BALLOT, "acle"), "seats", seats))));
        sample.put(with(call("vcse"), "fairContact", new Call.FairContact(fair, fair)));
        sample.put(with(
                candidate("acle", "jo"),
                "listPosition",
                Optional.of(position),
                "result",
                Optional.of(new Candidate.Result(Optional.of(false), Optional.of(votes)))));
    }

    private String found() {
        return Findings.of(new Numbers(), sample);
    }
}
