package org.hustings.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hustings.source.Glance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is noticed of a project in which somebody works. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WatchTest {

    private static final String AREA = "data/elections/e/candidates/north";
    private static final String JO = AREA + "/jo.yaml";
    private static final long A_MOMENT = 200;

    @TempDir
    Path project;

    @BeforeEach
    void lay() throws IOException {
        write(JO, "name: Jo\n");
        write("target/website/index.html", "made");
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Watch told() throws IOException {
        return new ToldWatch(project, FileSystems.getDefault().newWatchService());
    }

    private Watch polling() throws IOException {
        return new PollingWatch(() -> Glance.at(project, ""));
    }

    @Test
    void whoIsToldKnowsWhichFileWasSavedHoweverTheEditorDoesIt() throws IOException, InterruptedException {
        try (Watch watch = told()) {
            assertThat(watch.changesWithin(0)).isFalse();
            write(JO, "name: Jo Sample\n");
            assertThat(watch.await()).isEqualTo(new Changes(false, Set.of(JO)));

            Path aside = project.resolve(AREA + "/.jo.yaml.swp");
            Files.writeString(aside, "name: Jo\n");
            Files.move(aside, project.resolve(JO), StandardCopyOption.REPLACE_EXISTING);
            assertThat(watch.await().paths()).containsExactly(JO);

            Files.move(project.resolve(JO), project.resolve(JO + "~"));
            write(JO, "name: Jo Sample\n");
            Files.delete(project.resolve(JO + "~"));
            assertThat(watch.await().paths()).containsExactly(JO);
        }
    }

    @Test
    void whatEditorsPutBesideFilesAndWhatBuildsMakeIsNoNews() throws IOException, InterruptedException {
        try (Watch watch = told()) {
            write(AREA + "/.jo.yaml.swp", "");
            write(AREA + "/4913", "");
            write("target/website/index.html", "made again");
            write("notes.txt", "");
            assertThat(watch.changesWithin(A_MOMENT)).isFalse();
        }
    }

    @Test
    void foldersThatComeAreWatchedAndThoseThatGoAreToldOf() throws IOException, InterruptedException {
        try (Watch watch = told()) {
            Files.move(project.resolve(AREA), project.resolve(AREA + "-east"));
            assertThat(watch.await().touch(JO)).isTrue();
            write(AREA + "-east/jo.yaml", "name: Jo Sample\n");
            Changes changes = watch.await();
            assertThat(changes.touch(AREA + "-east/jo.yaml")).isTrue();
            assertThat(changes.touch("content")).isFalse();

            write("content/about/us.adoc", "= Us\n");
            assertThat(watch.await().touch("content/about/us.adoc")).isTrue();
        }
    }

    @Test
    void aWholeBranchCheckedOutLosesNothing() throws IOException, InterruptedException {
        try (Watch watch = told()) {
            List<String> files = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                files.add("data/elections/e/candidates/area-" + i % 50 + "/c" + i + ".yaml");
                write(files.get(i), "name: Somebody\n");
            }
            while (!files.isEmpty()) {
                Changes changes = watch.await();
                files.removeIf(changes::touch);
            }
        }
    }

    @Test
    void whoIsToldNothingLooksAgainAndAgain() throws IOException, InterruptedException {
        try (Watch watch = polling()) {
            assertThat(watch.changesWithin(0)).isFalse();
            write(JO, "name: Jo Sample\n");
            assertThat(watch.changesWithin(0)).isTrue();
            assertThat(watch.changesWithin(0))
                    .as("still, as nobody has asked what")
                    .isTrue();
            assertThat(watch.await()).isEqualTo(Changes.anything());
            assertThat(watch.changesWithin(A_MOMENT)).isFalse();

            Files.delete(project.resolve(JO));
            assertThat(watch.await()).isEqualTo(Changes.anything());
        }
    }

    @Test
    void aLookThatFailsIsAFailureOfTheMachine() throws IOException {
        int[] looks = {0};
        try (Watch watch = new PollingWatch(() -> {
            if (looks[0]++ > 0) {
                throw new IOException("the disk is gone");
            }
            return "";
        })) {
            assertThatThrownBy(watch::await).isInstanceOf(IOException.class).hasMessage("the disk is gone");
        }
    }
}
