package org.hustings.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.day;
import static org.hustings.model.Sample.election;
import static org.hustings.model.Sample.on;
import static org.hustings.model.Sample.with;

import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class CandidaciesTest {

    @Test
    void aPersonsCandidaciesComeOldestElectionFirst() {
        Candidate now = with(candidate("acle", "jo"), "person", Optional.of("12345"));
        Candidate before = with(now, "election", "parl.2019-12-12");
        Sample sample = new Sample()
                .put(with(election(), "id", "parl.2019-12-12", "date", day("2019-12-12")))
                .put(now)
                .put(before)
                .put(candidate("acle", "sam"));
        Standings standings = Standings.of(sample.build(), on("2021-04-21"));
        assertThat(standings.candidacies("12345")).containsExactly(before, now);
        assertThat(standings.candidacies("1")).isEmpty();
    }
}
