package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.with;

import java.util.Optional;
import org.hustings.model.CorrectionsContact;
import org.hustings.model.LocalText;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;

class LegalNoticesTest {

    private final Sample sample = new Sample();

    @Test
    void allAreThere() {
        assertThat(found()).isEmpty();
        corrections(new CorrectionsContact(Optional.empty(), Optional.of("https://example.org/")));
        assertThat(found()).isEmpty();
    }

    @Test
    void whatIsMissing() {
        sample.site = with(
                sample.site,
                "imprint",
                Optional.empty(),
                "independence",
                Optional.empty(),
                "corrections",
                Optional.empty());
        assertThat(found()).isEqualTo("""
                        error data/site.yaml imprint
                          "imprint" is missing, and digital campaign material needs one by law
                          add "imprint: Published by ... on behalf of ..."
                        error data/site.yaml independence
                          "independence" is missing: readers must know that the site takes no side
                          add "independence: We do not support or oppose any party or candidate."
                        error data/site.yaml corrections
                          there is no way to ask for a correction: "corrections" needs an "email" or a "url"
                          add "corrections: {email: corrections@example.org}" with your address""");
    }

    @Test
    void theExampleOfANewSiteIsNoImprint() {
        String publisher = sample.site.publisher().name().in("en");
        sample.site = with(
                sample.site,
                "imprint",
                Optional.of(LocalText.of("Published by " + publisher + ", 1 Example Street, Exampleton.")));
        assertThat(found()).startsWith("warning data/site.yaml imprint");
        sample.site = with(
                sample.site, "imprint", Optional.of(LocalText.of("Published by " + publisher + ", 2 High Street.")));
        assertThat(found()).isEmpty();
    }

    @Test
    void anEmptyContactIsNone() {
        corrections(new CorrectionsContact(Optional.empty(), Optional.empty()));
        assertThat(found()).startsWith("error data/site.yaml corrections");
    }

    private void corrections(CorrectionsContact contact) {
        sample.site = with(sample.site, "corrections", Optional.of(contact));
    }

    private String found() {
        return Findings.of(new LegalNotices(), sample);
    }
}
