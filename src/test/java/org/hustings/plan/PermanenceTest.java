package org.hustings.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hustings.model.Redirects;
import org.hustings.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        published("/old.html", "/old.html.txt", "/jolly/");
        Redirects told = new Redirects(Map.of("old.html", "new/"), List.of("jo/"));

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
    void theManifestIsFoundInItsFolder() throws IOException {
        published("/about/");

        assertThat(Permanence.check(temp, Set.of(), NONE)).hasSize(1);
    }

    @Test
    void whatIsNoManifestIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("manifest.json"), "[1, 2");

        assertThatIOException()
                .isThrownBy(() -> Permanence.check(file, Set.of(), NONE))
                .withMessageContaining("is no manifest");
    }

    private void published(String... urls) throws IOException {
        String manifest =
                Arrays.stream(urls).map(url -> "\"" + url + "\":\"0\"").collect(Collectors.joining(",", "{", "}"));
        Files.writeString(temp.resolve("manifest.json"), manifest);
    }

    private List<String> lost(Redirects redirects, String... urls) throws IOException {
        return Permanence.check(temp.resolve("manifest.json"), Set.of(urls), redirects).stream()
                .map(Problem::message)
                .toList();
    }
}
