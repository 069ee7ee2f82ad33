package org.hustings.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hustings.model.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final Fingerprint SITE = new Fingerprint(5, 6);

    @TempDir
    private Path temp;

    @Test
    void readsWhatItWrote() throws IOException {
        Path file = temp.resolve("deep/down/ledger");
        List<PublishedFile> files =
                IntStream.range(0, 1000).mapToObj(LedgerTest::file).toList();

        Ledger.encode(SITE, files).write(file);
        Ledger ledger = Ledger.read(file).orElseThrow();

        assertThat(ledger.site()).isEqualTo(SITE);
        assertThat(ledger.count()).isEqualTo(1000);
        assertThat(files)
                .allSatisfy(each -> assertThat(ledger.file(ledger.row(each.path()), each.path()))
                        .isEqualTo(each));
        assertThat(ledger.row("page-1000/index.html")).isNegative();
        assertThat(file.getParent()).isDirectoryContaining("glob:**ledger").isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void tellsPathsOfOneHashApart() {
        PublishedFile aa = new PublishedFile("Aa", SITE, sha256(1), 1, 1);
        PublishedFile bb = new PublishedFile("BB", SITE, sha256(2), 2, 2);

        Ledger ledger = Ledger.encode(SITE, List.of(aa, bb));

        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(ledger.row("Aa")).isZero();
        assertThat(ledger.row("BB")).isEqualTo(1);
    }

    @Test
    void trustsNothingThatIsNotWhole() throws IOException {
        Path file = temp.resolve("ledger");
        Ledger.encode(SITE, List.of(file(1), file(2))).write(file);
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(Ledger.read(file)).as("the first %d bytes", length).isEmpty();
        }
        assertThat(Ledger.read(temp.resolve("missing"))).isEmpty();
    }

    private static PublishedFile file(int i) {
        String path = "page-" + i + "/Überblick/index.html";
        return new PublishedFile(
                path, new Fingerprint(i, -i), sha256(i), 1L << (i % 60), 1_600_000_000_123_456_789L + i);
    }

    private static Sha256 sha256(int i) {
        return new Sha256(i, ~i, 3L * i, Long.MIN_VALUE + i);
    }
}
