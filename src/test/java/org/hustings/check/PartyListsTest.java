package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.with;

import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.model.Election.VotingSystem;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class PartyListsTest {

    private final Sample sample = new Sample();

    @Test
    void wherePeopleDoNotVoteForListsItIsSaidOnce() {
        sample.put(with(Sample.election(), "votingSystem", VotingSystem.STV));
        sample.put(listed("acle", "a", 1)).put(listed("acle", "b", 1)).put(candidate("acle", "c"));
        assertThat(found()).isEqualTo("""
                        warning …/candidates/acle/a.yaml list_position
                          "list_position" is not used, here and in 1 other file: the voting system of local.norfolk.2021-05-06 is stv, whose ballot papers go by surname
                          take it out; or, if people vote for party lists, write "voting_system: list" or "voting_system: ams" in data/elections/local.norfolk.2021-05-06/election.yaml""");
    }

    @Test
    void inAListAPlaceIsOneCandidates() {
        sample.put(with(Sample.election(), "votingSystem", VotingSystem.LIST));
        sample.put(listed("acle", "a", 1))
                .put(listed("acle", "b", 2))
                .put(listed("acle", "c", 2))
                .put(listed("aylsham", "d", 2))
                .put(with(listed("acle", "e", 2), "party", "green"))
                .put(with(listed("acle", "f", 2), "status", Candidate.Status.WITHDRAWN))
                .put(with(listed("acle", "g", 2), "party", "independent"));
        assertThat(found()).isEqualTo("""
                        warning …/candidates/acle/c.yaml list_position
                          place 2 of this party's list is taken: by data/elections/local.norfolk.2021-05-06/candidates/acle/b.yaml
                          mend "list_position" in one of the two, as on the ballot paper""");
    }

    private static Candidate listed(String area, String id, int place) {
        return with(candidate(area, id), "listPosition", Optional.of(place));
    }

    private String found() {
        return Findings.of(new PartyLists(), sample);
    }
}
