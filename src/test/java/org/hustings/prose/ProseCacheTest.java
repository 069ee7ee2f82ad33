package org.hustings.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProseCacheTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path project;

    @TempDir
    Path cache;

    private ProseResult first;

    @BeforeEach
    void readOnce() throws IOException {
        Files.createDirectories(project.resolve("content"));
        write("content/a.md", """
                title=A
                date=2021-05-06
                tags=x,y
                other=Z
                ~~~~~~
                <p id="p" onclick="x">[a link](b.md#q)</p>
                """);
        write("content/b.md", "# B\n");
        first = read("1");
        for (Path entry : entries()) {
            Files.setLastModifiedTime(entry, LONG_AGO);
        }
    }

    @Test
    void theSameAgainWithItsProblems() throws IOException {
        assertThat(first.problems()).hasSize(1);
        assertThat(read("1")).isEqualTo(first);
        assertThat(written()).isEmpty();
    }

    @Test
    void onlyWhatChangedIsConvertedAndWhatIsUnusedGoes() throws IOException {
        List<Path> before = entries();
        write("content/b.md", "# C\n");
        assertThat(read("1").documents().get(1).title()).isEqualTo("C");
        assertThat(written()).hasSize(1);
        assertThat(entries()).hasSize(2).isNotEqualTo(before);
    }

    @Test
    void anotherVersionOrConfigurationConvertsAnew() throws IOException {
        read("2");
        assertThat(written()).hasSize(2);
        write("jbake.properties", "default.type=post\n");
        assertThat(read("2").documents()).extracting(AuthoredDocument::type).containsOnly("post");
    }

    @Test
    void aDamagedEntryIsWrittenAnew() throws IOException {
        List<Path> entries = entries();
        byte[] whole = Files.readAllBytes(entries.get(0));
        for (int length : new int[] {0, 7, whole.length / 2, whole.length - 1}) {
            Files.write(entries.get(0), Arrays.copyOf(whole, length));
            assertThat(read("1")).isEqualTo(first);
            assertThat(Files.readAllBytes(entries.get(0))).isEqualTo(whole);
        }
        byte[] damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(entries.get(0), damaged);
        assertThat(read("1")).isEqualTo(first);
        assertThat(Files.readAllBytes(entries.get(0))).isEqualTo(whole);
    }

    @Test
    void aFingerprintStaysAsLongAsTheFileDoes() throws IOException {
        write("content/b.md", "# C\n");
        ProseResult again = read("1");
        assertThat(again.documents().get(0).fingerprint())
                .isEqualTo(first.documents().get(0).fingerprint());
        assertThat(again.documents().get(1).fingerprint())
                .isNotEqualTo(first.documents().get(1).fingerprint());
    }

    private ProseResult read(String version) throws IOException {
        return Prose.read(project, Optional.of(cache), version);
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("prose"))) {
            return files.sorted().toList();
        }
    }

    private List<Path> written() throws IOException {
        List<Path> all = entries();
        return all.stream().filter(entry -> !LONG_AGO.equals(modified(entry))).toList();
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(project.resolve(file), text);
    }
}
