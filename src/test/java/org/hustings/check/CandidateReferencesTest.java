package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.ELECTION;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.with;

import java.util.Map;
import java.util.Set;
import org.hustings.model.Candidate;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class CandidateReferencesTest {

    private final Sample sample = new Sample();

    @Test
    void partyAndBallotAreThere() {
        sample.put(candidate("acle", "jo")).put(with(candidate("aylsham", "sam"), "party", "independent"));
        assertThat(found()).isEmpty();
    }

    @Test
    void anUnknownParty() {
        sample.put(with(candidate("acle", "jo"), "party", "labuor"))
                .put(with(candidate("acle", "sam"), "party", "pirates"));
        assertThat(found()).isEqualTo("""
                        error …/candidates/acle/jo.yaml party
                          there is no party "labuor"
                          did you mean "labour"?
                        error …/candidates/acle/sam.yaml party
                          there is no party "pirates"
                          the parties are green, independent, labour; a new one needs a line in data/parties.yaml, such as "kite: {name: Kite Party}\"""");
    }

    @Test
    void aPartyByItsNameInsteadOfItsId() {
        sample.put(with(candidate("acle", "jo"), "party", "Labour party"));
        assertThat(found()).contains("write the party's id: \"party: labour\"");
    }

    @Test
    void aFolderWithoutABallotIsReportedOnce() {
        sample.put(candidate("acel", "jo")).put(candidate("acel", "sam")).put(candidate("wroxham", "kim"));
        assertThat(found()).isEqualTo("""
                        error …/candidates/acel/jo.yaml
                          this folder, "acel", is no area with a ballot in local.norfolk.2021-05-06
                          did you mean "acle"?
                        error …/candidates/wroxham/kim.yaml
                          this folder, "wroxham", is no area with a ballot in local.norfolk.2021-05-06
                          rename the folder to the area's id, or add a ballot with "area: wroxham" to election.yaml""");
    }

    @Test
    void anElectionWithoutItsFile() {
        Candidate stray = with(candidate("acle", "jo"), "election", "local.norfolk.2021-05-07");
        sample.put(stray).put(with(stray, "id", "sam"));
        assertThat(found()).isEqualTo("""
                        error …/candidates/acle/jo.yaml
                          there is no election "local.norfolk.2021-05-07": data/elections/local.norfolk.2021-05-07/election.yaml is missing
                          did you mean "local.norfolk.2021-05-06"?""");
    }

    @Test
    void whatABadFileWasToGiveIsNotMissed() {
        sample.elections.clear();
        sample.parties.keySet().removeIf(id -> !id.equals("independent"));
        sample.put(candidate("acle", "jo"));
        Set<String> bad = Set.of("data/parties.yaml", "data/elections/" + ELECTION + "/election.yaml");
        assertThat(Findings.of(new CandidateReferences(new Known(sample.build(), new Gaps(bad, Map.of()))), sample))
                .isEmpty();
        assertThat(found()).contains("there is no party", "there is no election");
    }

    @Test
    void anEntryThatCouldNotBeReadIsNotMissed() {
        sample.put(with(candidate("acle", "jo"), "party", "orange"))
                .put(with(candidate("acle", "sam"), "party", "purple"))
                .put(candidate("diss", "alex"));
        String election = "data/elections/" + ELECTION + "/election.yaml";
        Gaps gaps = new Gaps(
                Set.of("data/parties.yaml", election),
                Map.of("data/parties.yaml", Set.of("orange"), election, Set.of("local.norfolk.diss.2021-05-06")));
        assertThat(Findings.of(new CandidateReferences(new Known(sample.build(), gaps)), sample))
                .contains("there is no party \"purple\"")
                .doesNotContain("orange", "diss");
        assertThat(found()).contains("there is no party \"orange\"", "\"diss\", is no area with a ballot");
    }

    private String found() {
        return Findings.of(new CandidateReferences(Findings.known(sample)), sample);
    }
}
