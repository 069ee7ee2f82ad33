package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.action;
import static org.hustings.model.Sample.agreement;
import static org.hustings.model.Sample.indicator;
import static org.hustings.model.Sample.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.model.Agreement.Commitment;
import org.hustings.model.LocalText;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class AgreementReferencesTest {

    private final Sample sample = new Sample();

    @Test
    void everythingIsThere() {
        sample.put(with(
                agreement(),
                "commitments",
                Map.of("share", commitment("vcse/funding")),
                "actions",
                Map.of("training", action(null)),
                "indicators",
                Map.of("local-share", indicator())));
        assertThat(found()).isEmpty();
    }

    @Test
    void anUnknownOrganisation() {
        sample.put(with(agreement(), "organisation", Optional.of("thurrock")));
        assertThat(found()).isEqualTo("""
                        error data/agreements/compact.yaml organisation
                          there is no organisation "thurrock"
                          add it as data/areas/thurrock.yaml""");
        sample.put(with(agreement(), "organisation", Optional.empty()));
        assertThat(found()).isEmpty();
    }

    @Test
    void unknownPledges() {
        sample.put(with(
                agreement(),
                "commitments",
                Map.of("share", commitment("funding", "vcse/founding", "climate/nature/wild"))));
        assertThat(found()).isEqualTo("""
                        error data/agreements/compact.yaml commitments/share/pledges/0
                          there is no pledge "funding"
                          did you mean "vcse/funding"?
                        error data/agreements/compact.yaml commitments/share/pledges/1
                          there is no pledge "vcse/founding"
                          did you mean "vcse/funding"?
                        error data/agreements/compact.yaml commitments/share/pledges/2
                          there is no pledge "climate/nature/wild"
                          write it with its call, as "call/pledge\"""");
    }

    @Test
    void unknownCommitments() {
        sample.put(with(
                agreement(),
                "actions",
                Map.of("training", with(action(null), "commitment", Optional.of("shares"))),
                "indicators",
                Map.of("local-share", with(indicator(), "commitment", Optional.of("website")))));
        assertThat(found()).isEqualTo("""
                        error data/agreements/compact.yaml actions/training/commitment
                          this agreement has no commitment "shares"
                          did you mean "share"?
                        error data/agreements/compact.yaml indicators/local-share/commitment
                          this agreement has no commitment "website"
                          add it to "commitments" in this file""");
    }

    @Test
    void aCommitmentThatCouldNotBeReadIsNotMissed() {
        sample.put(with(
                agreement(), "actions", Map.of("training", with(action(null), "commitment", Optional.of("website")))));
        Gaps gaps = new Gaps(
                Set.of("data/agreements/compact.yaml"), Map.of("data/agreements/compact.yaml", Set.of("website")));
        assertThat(Findings.of(new AgreementReferences(new Known(sample.build(), gaps)), sample))
                .isEmpty();
        assertThat(found()).contains("no commitment \"website\"");
    }

    private static Commitment commitment(String... pledges) {
        return new Commitment("share", LocalText.of("A share"), Optional.empty(), Optional.empty(), List.of(pledges));
    }

    private String found() {
        return Findings.of(new AgreementReferences(Findings.known(sample)), sample);
    }
}
