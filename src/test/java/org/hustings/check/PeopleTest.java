package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.ACLE_BALLOT;
import static org.hustings.model.Sample.AYLSHAM_BALLOT;
import static org.hustings.model.Sample.ballot;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.election;
import static org.hustings.model.Sample.result;
import static org.hustings.model.Sample.with;

import java.util.Map;
import java.util.Optional;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

    private final Sample sample = new Sample();

    @Test
    void everybodyStandsOnce() {
        sample.put(person("acle", "jo", "1")).put(person("aylsham", "sam", "2")).put(candidate("acle", "kim"));
        assertThat(found()).isEmpty();
    }

    @Test
    void onePersonOnTwoOpenBallots() {
        sample.put(person("acle", "jo", "1")).put(person("aylsham", "jo", "1"));
        assertThat(found()).isEqualTo("""
                        error …/candidates/aylsham/jo.yaml person
                          person 1 is on two open ballots of this election: the other is data/elections/local.norfolk.2021-05-06/candidates/acle/jo.yaml
                          mend "person", or mark one of the two "status: withdrawn\"""");
    }

    @ParameterizedTest
    @EnumSource(value = Ballot.Status.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void aBallotThatIsNotOpenDoesNotCount(Ballot.Status status) {
        sample.put(person("acle", "jo", "1")).put(person("aylsham", "jo", "1"));
        sample.put(with(
                election(),
                "ballots",
                Map.of(
                        ACLE_BALLOT, with(ballot(ACLE_BALLOT, "acle"), "status", status),
                        AYLSHAM_BALLOT, ballot(AYLSHAM_BALLOT, "aylsham"))));
        assertThat(found()).isEmpty();
    }

    @Test
    void whoeverWithdrewMayStandElsewhere() {
        sample.put(with(person("acle", "jo", "1"), "status", Candidate.Status.WITHDRAWN))
                .put(person("aylsham", "jo", "1"));
        assertThat(found()).isEmpty();
    }

    @Test
    void anotherElectionIsAnotherMatter() {
        sample.put(with(election(), "id", "local.norfolk.2017-05-04"));
        sample.put(person("acle", "jo", "1"))
                .put(with(person("aylsham", "jo", "1"), "election", "local.norfolk.2017-05-04"));
        assertThat(found()).isEmpty();
    }

    @Test
    void onePersonTwiceOnOneBallot() {
        sample.put(person("acle", "jo", "1"))
                .put(person("acle", "jo-sample", "1"))
                .put(with(person("acle", "joe", "1"), "status", Candidate.Status.WITHDRAWN));
        assertThat(found()).contains("""
                        error …/candidates/acle/jo-sample.yaml person
                          person 1 is on this ballot twice: the other is data/elections/local.norfolk.2021-05-06/candidates/acle/jo.yaml
                          delete one of the two files, or mend "person\"""", "error …/candidates/acle/joe.yaml person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/b", "12 34", "-1", "Jo"})
    void anIdThatCannotBeAPath(String id) {
        sample.put(person("acle", "jo", id));
        assertThat(found()).isEqualTo("""
                        error …/candidates/acle/jo.yaml person
                          "%s" cannot be the id of a person
                          write Democracy Club's person_id, for example "person: 12345\"""".formatted(id));
    }

    @Test
    void morePeopleElectedThanSeats() {
        sample.put(elected("acle", "jo")).put(elected("acle", "kim")).put(elected("aylsham", "sam"));
        assertThat(found()).isEqualTo("""
                        error …/election.yaml ballots/local.norfolk.acle.2021-05-06/seats
                          2 people are marked as elected for one seat: jo, kim
                          mend "seats" here, or "elected" in the file of whoever was not elected""");
        sample.put(with(election(), "ballots", Map.of(ACLE_BALLOT, with(ballot(ACLE_BALLOT, "acle"), "seats", 2))));
        assertThat(found()).isEmpty();
        sample.put(elected("acle", "lee"));
        assertThat(found()).contains("3 people are marked as elected for 2 seats: jo, kim, lee");
    }

    private static Candidate person(String area, String id, String person) {
        return with(candidate(area, id), "person", Optional.of(person));
    }

    private static Candidate elected(String area, String id) {
        return with(candidate(area, id), "result", result(true));
    }

    private String found() {
        return Findings.of(new People(), sample);
    }
}
