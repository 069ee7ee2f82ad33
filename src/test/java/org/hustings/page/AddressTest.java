package org.hustings.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hustings.model.Sample;
import org.hustings.standing.Standings;
import org.hustings.wording.Wording;
import org.junit.jupiter.api.Test;

class AddressTest {

    private static final String CALL = "calls/vcse/";

    @Test
    void linksAreRelative() {
        assertThat(english("en").at(CALL).to("parties/")).isEqualTo("../../parties/");
        assertThat(english("en").at(CALL).to(CALL + "#funding")).isEqualTo("./#funding");
    }

    @Test
    void everyOtherLanguageHasItsOwnRootAndSharesTheAssets() {
        Address page = welsh().at(CALL);
        assertThat(page.languageRoot()).isEqualTo("../../");
        assertThat(page.asset("assets/site.css")).isEqualTo("../../../assets/site.1a2b.css");
        assertThat(page.url()).isEqualTo("https://pledges.example.org/cy/calls/vcse/");
    }

    @Test
    void theFrontPageIsItsOwnRoot() {
        assertThat(english("en").at("").languageRoot()).isEqualTo("./");
    }

    @Test
    void aPageNamesItsOtherLanguages() {
        assertThat(welsh().at(CALL).alternates())
                .containsExactly(
                        new Address.Alternate("en", "calls/vcse/", "https://pledges.example.org/calls/vcse/"),
                        new Address.Alternate("cy", "cy/calls/vcse/", "https://pledges.example.org/cy/calls/vcse/"));
    }

    @Test
    void oneLanguageHasNoOthers() {
        assertThat(english("en").at(CALL).alternates()).isEmpty();
    }

    private static LanguageEdition welsh() {
        return LanguageEdition.of(edition("en", "cy"), "cy");
    }

    private static LanguageEdition english(String... languages) {
        return LanguageEdition.of(edition(languages), "en");
    }

    private static Edition edition(String... languages) {
        Sample sample = new Sample();
        Map<String, String> strings = Editions.strings();
        sample.site = Sample.with(sample.site, "languages", List.of(languages));
        return new Edition(
                Standings.of(sample.build(), Sample.on("2021-04-25")),
                Map.of("en", new Wording("en", Sample.ZONE, strings), "cy", new Wording("cy", Sample.ZONE, strings)),
                "https://pledges.example.org/",
                Map.of("assets/site.css", "assets/site.1a2b.css"),
                Set.of());
    }
}
