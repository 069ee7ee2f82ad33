package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.with;

import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultsTest {

    private final Sample sample = new Sample();

    @Test
    void whoWithdrewCannotBeElected() {
        put(Candidate.Status.WITHDRAWN, true);
        assertThat(Findings.of(new Results(), sample)).isEqualTo("""
                        warning …/candidates/acle/jo.yaml result/elected
                          this candidate is marked as elected, and has "status: withdrawn"
                          mend the one that is wrong: who gave up the seat after the poll did not withdraw from it""");
    }

    /** Who was deselected may still be on the ballot paper, and who was elected may have died since. */
    @ParameterizedTest
    @EnumSource(value = Candidate.Status.class, mode = EnumSource.Mode.EXCLUDE, names = "WITHDRAWN")
    void othersCan(Candidate.Status status) {
        put(status, true);
        assertThat(Findings.of(new Results(), sample)).isEmpty();
    }

    @Test
    void aLostResultIsNoMatter() {
        put(Candidate.Status.WITHDRAWN, false);
        assertThat(Findings.of(new Results(), sample)).isEmpty();
    }

    private void put(Candidate.Status status, boolean elected) {
        sample.put(with(
                candidate("acle", "jo"),
                "status",
                status,
                "result",
                Optional.of(new Candidate.Result(Optional.of(elected), Optional.empty()))));
    }
}
