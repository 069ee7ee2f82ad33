package org.hustings.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hustings.model.Redirects;
import org.hustings.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermanenceTest {

    private static final Redirects NONE = Redirects.none();

    @TempDir
    private Path temp;

    @Test
    void whatStandsIsNotMissed() throws IOException {
        published("/", "/about/", "/data/popolo.json");

        assertThat(lost(NONE, "", "about/", "data/popolo.json", "new/")).isEmpty();
    }

    @Test
    void aPageThatIsGoneIsToldOnceForAllItsFiles() throws IOException {
        published("/", "/jo/", "/jo/index.json", "/data/old.csv");

        assertThat(lost(NONE, ""))
                .containsExactly(
                        "/jo/ was published before and would be gone",
                        "/data/old.csv was published before and would be gone");
    }

    @Test
    void aTombstoneOrRedirectOfAPageSpeaksForTheFilesBesideIt() throws IOException {
        published("/jo/", "/jo/index.json", "/old/", "/old/index.json");
        Redirects told = new Redirects(Map.of("old/", "new/"), List.of("jo/"));

        assertThat(lost(told, "new/")).isEmpty();
    }

    @Test
    void aRedirectOfAPageDoesNotSpeakForThePagesBelowIt() throws IOException {
        published("/old/", "/old/a/", "/old/a/index.json");
        Redirects told = new Redirects(Map.of("old/", "new/"), List.of());

        assertThat(lost(told, "new/")).containsExactly("/old/a/ was published before and would be gone");
    }

    @Test
    void aTombstoneOrRedirectOfAFileSpeaksForThatFile() throws IOException {
        published("/old.html", "/old.html.txt", "/jolly/", "/data/old.csv");
        Redirects told = new Redirects(Map.of("old.html", "new/"), List.of("jo/", "data/old.csv"));

        assertThat(lost(told, "new/"))
                .containsExactly(
                        "/old.html.txt was published before and would be gone",
                        "/jolly/ was published before and would be gone");
    }

    @Test
    void whatIsNamedForItsBytesComesAndGoes() throws IOException {
        published("/assets/site.0123456789ab.css");

        assertThat(lost(NONE)).isEmpty();
    }

    @Test
    void filesOfPostcodesComeAndGoWithTheAreas() throws IOException {
        published("/postcodes/nr1.json");

        assertThat(lost(NONE)).isEmpty();
    }

    @Test
    void pagesOfLettersPartsOfTheIndexAndPicturesToShareComeAndGoWithTheSizeOfTheSite() throws IOException {
        published(
                "/search/a/",
                "/cy/search/other/",
                "/assets/search/en/n0.js",
                "/elections/x/acle/card.png",
                "/cy/elections/x/acle/jo/card.png");

        assertThat(lost(NONE)).isEmpty();
    }

    @Test
    void theSearchAndAPageOfThatNameElsewhereArePromises() throws IOException {
        published("/search/", "/cy/search/", "/calls/search/a/");

        assertThat(lost(NONE)).hasSize(3);
    }

    @Test
    void aBarePageGoesWithItsPage() throws IOException {
        published(
                "/elections/x/acle/jo/",
                "/embed/elections/x/acle/jo/",
                "/cy/elections/x/acle/jo/",
                "/cy/embed/elections/x/acle/jo/");

        assertThat(lost(NONE))
                .containsExactly(
                        "/elections/x/acle/jo/ was published before and would be gone",
                        "/cy/elections/x/acle/jo/ was published before and would be gone");
        assertThat(lost(NONE, "elections/x/acle/jo/", "cy/elections/x/acle/jo/"))
                .containsExactly(
                        "/embed/elections/x/acle/jo/ was published before and would be gone",
                        "/cy/embed/elections/x/acle/jo/ was published before and would be gone");
    }

    @ParameterizedTest
    @CsvSource({
        // The same name in another area, before one much like it in the same.
        "e/x/south/jo-sample/ e/x/north/jo-sampel/ e/x/north/ann/, e/x/south/jo-sample/",
        "e/x/north/jo-sampel/ e/x/north/ann/, e/x/north/jo-sampel/",
        "e/x/north/joanna-brown/ e/x/south/ann/, e/x/north/joanna-brown/",
        // Nobody is guessed where two could be meant, or who stood before, or another election's.
        "e/x/north/pat/ e/x/north/ann/, new/path/",
        "e/x/south/jo-sample/ e/x/west/jo-sample/, new/path/",
        "e/y/north/jo-sample/, new/path/",
        "e/x/north/old-hand/, new/path/"
    })
    void theLineToAddNamesWhereAPageHasLikelyGone(String now, String successor) throws IOException {
        published("/e/x/north/jo-sample/", "/e/x/north/old-hand/");
        Set<String> urls = new HashSet<>(List.of(now.split(" ")));
        urls.add("e/x/north/old-hand/");

        assertThat(Permanence.check(temp, urls, NONE, List.of()))
                .singleElement()
                .extracting(Problem::hint)
                .asString()
                .contains("\ne/x/north/jo-sample/: " + successor + "\n");
    }

    @Test
    void theManifestIsFoundInItsFolder() throws IOException {
        published("/about/");

        assertThat(Permanence.check(temp, Set.of(), NONE, List.of())).hasSize(1);
    }

    @Test
    void whatIsNoManifestIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("manifest.json"), "[1, 2");

        assertThatIOException()
                .isThrownBy(() -> Permanence.check(file, Set.of(), NONE, List.of()))
                .withMessageContaining("is no manifest");
    }

    private void published(String... urls) throws IOException {
        String manifest =
                Arrays.stream(urls).map(url -> "\"" + url + "\":\"0\"").collect(Collectors.joining(",", "{", "}"));
        Files.writeString(temp.resolve("manifest.json"), manifest);
    }

    private List<String> lost(Redirects redirects, String... urls) throws IOException {
        return Permanence.check(temp.resolve("manifest.json"), Set.of(urls), redirects, List.of()).stream()
                .map(Problem::message)
                .toList();
    }
}
