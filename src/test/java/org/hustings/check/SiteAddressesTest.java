package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.with;

import java.util.Optional;
import org.hustings.model.CorrectionsContact;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressesTest {

    private final Sample sample = new Sample();

    @ParameterizedTest
    @ValueSource(strings = {"pledges.example.org/", "/pledges/", "mailto:jo@example.org", "https://a.example/?a/"})
    void theSiteStandsOnTheWeb(String url) {
        sample.site = with(sample.site, "baseUrl", url);
        assertThat(found()).isEqualTo("""
                        error data/site.yaml base_url
                          "%s" cannot be the address of a site
                          write it in full, for example "base_url: https://pledges.example.org/\"""".formatted(url));
        sample.site = with(sample.site, "baseUrl", "http://localhost/pledges/");
        assertThat(found()).isEmpty();
    }

    @Test
    void emailAddresses() {
        Optional<String> bad = Optional.of("pledges at example.org");
        sample.site = with(
                sample.site,
                "publisher",
                with(sample.site.publisher(), "email", bad),
                "corrections",
                Optional.of(new CorrectionsContact(bad, Optional.empty())));
        assertThat(found()).isEqualTo("""
                        error data/site.yaml publisher/email
                          "pledges at example.org" is no email address
                          write it as "email: someone@example.org"
                        error data/site.yaml corrections/email
                          "pledges at example.org" is no email address
                          write it as "email: someone@example.org\"""");
    }

    private String found() {
        return Findings.of(new SiteAddresses(), sample);
    }
}
