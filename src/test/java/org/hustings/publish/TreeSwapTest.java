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
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TreeSwapTest {

    @TempDir
    private Path temp;

    private TrialSite site;
    private SiteFolder folder;
    private TreeSwap swap;

    @BeforeEach
    void publishTheOldSite() throws IOException {
        site = new TrialSite(temp.resolve("site"), Files.createDirectory(temp.resolve("project")));
        site.publish(Map.of("index.html", "old"), new Fingerprint(1, 1));
        folder = SiteFolder.at(site.root(), site.project());
        swap = new TreeSwap(folder);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void exchangesAtOneInstant() throws IOException {
        Path next = newSite();

        assertThat(SystemCalls.load().exchange(next, site.root())).isTrue();

        assertThat(next.resolve("index.html")).hasContent("old");
        assertThat(site.root().resolve("index.html")).hasContent("new");
        assertThat(SystemCalls.load().exchange(next, temp.resolve("missing"))).isFalse();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void waitsForTheDisk() {
        assertThat(SystemCalls.load().sync(site.root())).isTrue();
    }

    @Test
    void swapsInTwoStepsWhereItMust() throws IOException {
        newSite();

        swap.swapInTwoSteps();
        assertThat(swap.removeLeftovers()).isTrue();

        assertThat(site.contents()).containsExactly(Map.entry("index.html", "new"));
        assertThat(folder.work()).isEmptyDirectory();
    }

    @Test
    void putsTheOldSiteBackIfTheSecondStepFails() throws IOException {
        Files.createDirectory(folder.work());

        assertThatExceptionOfType(PublishException.class).isThrownBy(swap::swapInTwoSteps);

        assertThat(site.contents()).containsEntry("index.html", "old");
    }

    @Test
    void findsTheOldSiteAfterDeathBetweenTheSteps() throws IOException {
        newSite();
        Files.move(site.root(), folder.work().resolve("old"));

        site.begin().close();

        assertThat(site.contents()).containsEntry("index.html", "old");
        assertThat(folder.work()).doesNotExist();
    }

    @Test
    void clearsAwayTheOldSiteAfterDeathBehindTheSecondStep() throws IOException {
        newSite();
        swap.swapInTwoSteps();
        Files.writeString(site.root().resolve("manifest.json"), "{\"/index.html\":\"" + "0".repeat(64) + "\"}");

        site.begin().close();

        assertThat(site.contents()).containsEntry("index.html", "new");
        assertThat(folder.work()).doesNotExist();
    }

    @Test
    void removesLinksAndNotWhatTheyLeadTo() throws IOException {
        Path precious = Files.createDirectories(temp.resolve("precious/photos"));
        Files.writeString(precious.resolve("1.jpg"), "a photo");
        Path next = newSite();
        Files.createSymbolicLink(next.resolve("photos"), precious);

        assertThat(TreeRemoval.remove(next)).isTrue();

        assertThat(next).doesNotExist();
        assertThat(precious.resolve("1.jpg")).exists();
    }

    private Path newSite() throws IOException {
        Path next = Files.createDirectories(swap.next());
        Files.writeString(next.resolve("index.html"), "new");
        return next;
    }
}
