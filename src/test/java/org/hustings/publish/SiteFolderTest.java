package org.hustings.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hustings.model.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFolderTest {

    @TempDir
    private Path temp;

    private Path project;

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectories(temp.toRealPath().resolve("project/content"))
                .getParent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "content", "content/site", "data", "assets/x", "templates", ".hustings", "..", "../.."})
    void refusesTheProjectAndItsInputs(String out) {
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> SiteFolder.at(project.resolve(out), project))
                .withMessageContaining("cannot publish into");
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "words");

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> SiteFolder.at(file, project))
                .withMessageContaining("it is not a folder");
    }

    @Test
    void isWhereALinkLeads() throws IOException {
        Path disk = Files.createDirectories(temp.toRealPath().resolve("disk/www"));
        Path link = Files.createSymbolicLink(temp.resolve("site"), disk);
        TrialSite site = new TrialSite(link, project);

        site.publish(Map.of("index.html", "one"), new Fingerprint(1, 1));
        site.publish(Map.of("index.html", "two"), new Fingerprint(1, 2));

        assertThat(SiteFolder.at(link, project).root()).isEqualTo(disk);
        assertThat(link).isSymbolicLink();
        assertThat(disk.resolve("index.html")).hasContent("two");
    }

    @Test
    void refusesALinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("site"), temp.resolve("nowhere"));

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> SiteFolder.at(link, project))
                .withMessageContaining("leads nowhere");
    }

    @Test
    void refusesSomebodyElsesFolder() throws IOException {
        Path thesis = Files.createDirectories(temp.resolve("thesis"));
        Files.writeString(thesis.resolve("chapter-1.txt"), "years of work");
        Files.writeString(thesis.resolve("manifest.json"), "{\"name\": \"somebody else's\"}");

        assertThatRefused(thesis, "does not say that Hustings wrote it");

        assertThat(thesis.resolve("chapter-1.txt")).hasContent("years of work");
        assertThat(temp.resolve(".thesis.hustings")).doesNotExist();
    }

    @Test
    void refusesAFolderUnderVersionControl() throws IOException {
        Path pages = Files.createDirectories(temp.resolve("pages"));
        TrialSite site = new TrialSite(pages, project);
        site.publish(Map.of("index.html", "one"), new Fingerprint(1, 1));
        Files.createDirectory(pages.resolve(".git"));

        assertThatRefused(pages, "holds a .git folder");

        assertThat(pages.resolve(".git")).exists();
    }

    @Test
    void takesASiteThatAnotherCheckoutPublished() throws IOException {
        TrialSite site = new TrialSite(temp.resolve("site"), project);
        site.publish(Map.of("index.html", "one"), new Fingerprint(1, 1));
        Path other = Files.createDirectories(temp.resolve("other"));

        new TrialSite(site.root(), other).publish(Map.of("index.html", "two"), new Fingerprint(1, 1));

        assertThat(site.contents()).containsEntry("index.html", "two");
    }

    private void assertThatRefused(Path out, String because) {
        TrialSite site = new TrialSite(out, project);
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> site.publish(Map.of("index.html", "mine"), new Fingerprint(1, 1)))
                .withMessageContaining(because);
    }
}
