package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.answer;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.source;
import static org.hustings.model.Sample.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.CorrectionsContact;
import org.hustings.model.Licence;
import org.hustings.model.Link;
import org.hustings.model.LocalText;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private final Sample sample = new Sample();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://example.org:8080/a?b=c#d",
                "https://münchen.example/ü",
                "http://[::1]/",
                "mailto:jo@example.org",
                "mailto:jo@example.org?subject=Pledges"
            })
    void linksThatCanBeFollowed(String url) {
        link(url);
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "javascript:alert(1)   | write an address that starts with https://, http:// or mailto:",
                "ftp://example.org/    | write an address that starts with https://, http:// or mailto:",
                "data:text/html,x      | write an address that starts with https://, http:// or mailto:",
                "https:example.org     | write an address that starts with https://, http:// or mailto:",
                "https://              | write an address that starts with https://, http:// or mailto:",
                "https:///path         | write an address that starts with https://, http:// or mailto:",
                "https://a.example/x y | it has a space behind \"https://a.example/x\"; delete it, or open the page in a browser and copy the address from there",
                "mailto:jo             | write an address that starts with https://, http:// or mailto:",
                "mailto:jo@a@b.example | write an address that starts with https://, http:// or mailto:",
                "//example.org/        | write an address that starts with https://, http:// or mailto:",
                "www.example.org/jo    | did you mean \"https://www.example.org/jo\"?",
                "jo@example.org        | did you mean \"mailto:jo@example.org\"?"
            },
            quoteCharacter = '`')
    void linksThatCannot(String url, String hint) {
        link(url);
        assertThat(found()).isEqualTo("""
                        error …/candidates/acle/jo.yaml links/0/url
                          "%s" is no address to link to
                          %s""".formatted(url, hint));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/\u0007x | it has an invisible character (U+0007) behind \"https://a.example/\"",
                "https://a.example/\u007f | it has an invisible character (U+007F) behind \"https://a.example/\"",
                "https://a.example/\tx | it has a tab behind \"https://a.example/\"",
                "https://a.example/<x> | it has a < behind \"https://a.example/\"",
                "<https://a.example/> | it has a < at its start",
                "a long way://before.the.space/is x | it has a space behind \"a\""
            },
            quoteCharacter = '`')
    void aCharacterThatNoAddressCanHaveIsNamed(String url, String hint) {
        link(url);
        assertThat(found()).contains(hint);
    }

    @Test
    void theLineBreakOfAnAttackIsNotFollowed() {
        link("https://example.org/\nx");
        assertThat(found()).contains("is no address to link to");
    }

    @Test
    void everyAddressIsLookedAt() {
        Optional<String> bad = Optional.of("x");
        sample.site = with(
                sample.site,
                "repository",
                bad,
                "licence",
                Optional.of(new Licence(LocalText.of("CC"), bad)),
                "corrections",
                Optional.of(new CorrectionsContact(Optional.empty(), bad)));
        sample.put(with(Sample.organisation("norfolk", "acle", "aylsham"), "url", bad));
        sample.put(with(
                candidate("acle", "jo"),
                "answers",
                Map.of(
                        "funding",
                        List.of(with(
                                answer("2021-04-12", Answer.Kind.COMMITTED),
                                "source",
                                Optional.of(with(source(), "url", bad, "archived", bad)))))));
        assertThat(found().lines().filter(line -> line.startsWith("error")))
                .containsExactly(
                        "error data/site.yaml licence/url",
                        "error data/site.yaml corrections/url",
                        "error data/site.yaml repository",
                        "error data/areas/norfolk.yaml url",
                        "error …/candidates/acle/jo.yaml answers/funding/0/source/url",
                        "error …/candidates/acle/jo.yaml answers/funding/0/source/archived");
    }

    private void link(String url) {
        sample.put(with(candidate("acle", "jo"), "links", List.of(new Link("website", url))));
    }

    private String found() {
        return Findings.of(new Addresses(), sample);
    }
}
