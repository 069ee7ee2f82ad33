package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.with;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Ballot;
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

    @ParameterizedTest
    @EnumSource(
            value = Ballot.Status.class,
            names = {"CANCELLED", "COUNTERMANDED"})
    void aBallotThatWasCalledOffHasNone(Ballot.Status status) {
        ballot(status);
        sample.put(with(candidate("acle", "jo"), "result", Sample.result(false)));
        sample.put(with(candidate("aylsham", "ann"), "result", Sample.result(false)));
        assertThat(Findings.of(new Results(), sample)).isEqualTo("""
                        warning …/candidates/acle/jo.yaml result (key)
                          there is a result here, and the ballot is %s in data/elections/local.norfolk.2021-05-06/election.yaml
                          delete "result"; or, if the poll was held, write "status: open" for the ballot""".formatted(status.term()));
    }

    @Test
    void nobodyVotesWhereNobodyHasToBeChosen() {
        ballot(Ballot.Status.UNCONTESTED);
        Candidate elected = with(candidate("acle", "jo"), "result", Sample.result(true));
        sample.put(elected);
        assertThat(Findings.of(new Results(), sample)).isEmpty();
        sample.candidates.set(
                0, with(elected, "result", elected.result().map(result -> with(result, "votes", Optional.of(12)))));
        assertThat(Findings.of(new Results(), sample)).isEqualTo("""
                        warning …/candidates/acle/jo.yaml result/votes
                          there are votes here, and the ballot is uncontested in data/elections/local.norfolk.2021-05-06/election.yaml
                          delete "votes", as nobody voted; or, if the poll was held, write "status: open" for the ballot""");
    }

    private void ballot(Ballot.Status status) {
        Map<String, Ballot> ballots = new LinkedHashMap<>(Sample.election().ballots());
        ballots.computeIfPresent(Sample.ACLE_BALLOT, (id, ballot) -> with(ballot, "status", status));
        sample.put(with(Sample.election(), "ballots", ballots));
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
