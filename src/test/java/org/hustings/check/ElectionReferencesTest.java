package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.ACLE_BALLOT;
import static org.hustings.model.Sample.AYLSHAM_BALLOT;
import static org.hustings.model.Sample.ballot;
import static org.hustings.model.Sample.election;
import static org.hustings.model.Sample.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Ballot;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class ElectionReferencesTest {

    private final Sample sample = new Sample();

    @Test
    void everythingIsThere() {
        ballots(replacedBy(AYLSHAM_BALLOT), ballot(AYLSHAM_BALLOT, "aylsham"));
        assertThat(found()).isEmpty();
    }

    @Test
    void aBallotOfAnotherElectionMayReplaceOne() {
        String byElection = "local.norfolk.acle.by.2021-06-17";
        ballots(replacedBy(byElection));
        sample.put(with(
                election(),
                "id",
                "local.norfolk.2021-06-17",
                "ballots",
                Map.of(byElection, ballot(byElection, "acle"))));
        assertThat(found()).isEmpty();
    }

    @Test
    void anUnknownOrganisation() {
        sample.put(with(election(), "organisation", "norflok"));
        assertThat(found()).isEqualTo("""
                        error …/election.yaml organisation
                          there is no organisation "norflok"
                          did you mean "norfolk"?""");
        sample.put(with(election(), "organisation", "essex"));
        assertThat(found()).endsWith("add it as data/areas/essex.yaml");
    }

    @Test
    void anUnknownCallAndOneTwice() {
        sample.put(with(election(), "calls", List.of("vcse", "vsce", "vcse", "climate")));
        assertThat(found()).isEqualTo("""
                        error …/election.yaml calls/1
                          there is no call "vsce"
                          did you mean "vcse"?
                        error …/election.yaml calls/2
                          the call "vcse" is listed twice
                          delete one of the two
                        error …/election.yaml calls/3
                          there is no call "climate"
                          add it as data/calls/climate/call.yaml""");
    }

    @Test
    void anUnknownArea() {
        ballots(ballot(ACLE_BALLOT, "acel"), ballot(AYLSHAM_BALLOT, "wroxham"));
        assertThat(found()).contains("""
                        error …/election.yaml ballots/local.norfolk.acle.2021-05-06/area
                          norfolk has no area "acel"
                          did you mean "acle"?""", """
                        error …/election.yaml ballots/local.norfolk.aylsham.2021-05-06/area
                          norfolk has no area "wroxham"
                          did you mean "aylsham", as in the ballot's id? If not, add it to "areas" in data/areas/norfolk.yaml""");
    }

    @Test
    void anUnknownReplacement() {
        ballots(replacedBy("local.norfolk.aylsham.2021-06-05"), ballot(AYLSHAM_BALLOT, "aylsham"));
        assertThat(found()).isEqualTo("""
                        error …/election.yaml ballots/local.norfolk.acle.2021-05-06/replaced_by
                          no election has a ballot "local.norfolk.aylsham.2021-06-05"
                          did you mean "local.norfolk.aylsham.2021-05-06"?""");
        ballots(replacedBy("mayor.2021"));
        assertThat(found()).endsWith("add it to the \"ballots\" of the election in which it is held");
        ballots(replacedBy(ACLE_BALLOT));
        assertThat(found()).contains("this ballot is replaced by itself");
    }

    @Test
    void whatABadFileWasToGiveIsNotMissed() {
        sample.organisations.clear();
        sample.calls.clear();
        ballots(replacedBy("mayor.2021"));
        Set<String> bad =
                Set.of("data/areas/norfolk.yaml", "data/calls/vcse/call.yaml", "data/elections/mayor/election.yaml");
        assertThat(Findings.of(new ElectionReferences(new Known(sample.build(), new Gaps(bad, Map.of()))), sample))
                .isEmpty();
        assertThat(found()).contains("no organisation", "no call", "no election has a ballot");
    }

    @Test
    void anAreaThatCouldNotBeReadIsNotMissed() {
        ballots(ballot(ACLE_BALLOT, "diss"), ballot(AYLSHAM_BALLOT, "nowhere"));
        Gaps gaps = new Gaps(Set.of("data/areas/norfolk.yaml"), Map.of("data/areas/norfolk.yaml", Set.of("diss")));
        assertThat(Findings.of(new ElectionReferences(new Known(sample.build(), gaps)), sample))
                .contains("norfolk has no area \"nowhere\"")
                .doesNotContain("diss");
        assertThat(found()).contains("norfolk has no area \"diss\"");
    }

    private static Ballot replacedBy(String id) {
        return with(ballot(ACLE_BALLOT, "acle"), "replacedBy", Optional.of(id));
    }

    private void ballots(Ballot... ballots) {
        Map<String, Ballot> byId = new LinkedHashMap<>();
        for (Ballot ballot : ballots) {
            byId.put(ballot.id(), ballot);
        }
        sample.put(with(election(), "ballots", byId));
    }

    private String found() {
        return Findings.of(new ElectionReferences(Findings.known(sample)), sample);
    }
}
