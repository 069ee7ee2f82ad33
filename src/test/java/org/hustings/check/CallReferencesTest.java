package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.call;
import static org.hustings.model.Sample.pledge;
import static org.hustings.model.Sample.with;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hustings.model.PledgeRef;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class CallReferencesTest {

    private final Sample sample = new Sample();

    @Test
    void everyPledgeListedHasItsFile() {
        assertThat(found()).isEmpty();
    }

    @Test
    void aPledgeWithoutAFileAndOneTwice() {
        sample.calls.put(
                "vcse", with(call("vcse"), "pledges", List.of("funding", "voice", "funding", "viice", "nature")));
        assertThat(found()).isEqualTo("""
                        error data/calls/vcse/call.yaml pledges/2
                          the pledge "funding" is listed twice
                          delete one of the two
                        error data/calls/vcse/call.yaml pledges/3
                          the call "vcse" has no pledge "viice"
                          did you mean "voice"?
                        error data/calls/vcse/call.yaml pledges/4
                          the call "vcse" has no pledge "nature"
                          add it as data/calls/vcse/pledges/nature.yaml""");
    }

    @Test
    void aPledgeThatItsCallDoesNotList() {
        sample.put(pledge("vcse", "nature"));
        assertThat(found()).isEqualTo("""
                        error data/calls/vcse/pledges/nature.yaml
                          the call "vcse" does not list this pledge
                          add "nature" to "pledges" in data/calls/vcse/call.yaml""");
    }

    @Test
    void pledgesWithoutACallAreReportedOnce() {
        sample.put(pledge("climate", "nature")).put(pledge("climate", "water"));
        assertThat(found()).isEqualTo("""
                        error data/calls/climate/pledges/nature.yaml
                          there is no call "climate": data/calls/climate/call.yaml is missing
                          add the file""");
    }

    @Test
    void whatABadFileWasToGiveIsNotMissed() {
        sample.put(pledge("climate", "nature"));
        sample.pledges.remove(new PledgeRef("vcse", "voice"));
        Set<String> bad = Set.of("data/calls/climate/call.yaml", "data/calls/vcse/pledges/voice.yaml");
        assertThat(Findings.of(new CallReferences(new Known(sample.build(), new Gaps(bad, Map.of()))), sample))
                .isEmpty();
        assertThat(found()).contains("has no pledge \"voice\"", "there is no call \"climate\"");
    }

    private String found() {
        return Findings.of(new CallReferences(Findings.known(sample)), sample);
    }
}
