package org.hustings.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hustings.model.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

    private static final Fingerprint SITE = new Fingerprint(1, 2);

    @TempDir
    private Path temp;

    private TrialSite site;

    @BeforeEach
    void makeProject() throws IOException {
        site = new TrialSite(temp.resolve("project/target/website"), temp.resolve("project"));
        Files.createDirectories(temp.resolve("project/content"));
    }

    @Test
    void publishesExactlyWhatWasPut() throws IOException {
        site.publish(Map.of("index.html", "home", "calls/norfolk/index.html", "a call"), SITE);

        assertThat(site.contents())
                .containsOnlyKeys("index.html", "calls/norfolk/index.html", "manifest.json")
                .containsEntry("calls/norfolk/index.html", "a call");
        assertThat(site.neighbours()).containsExactly("website");
    }

    @Test
    void removesPagesThatAreGone() throws IOException {
        site.publish(Map.of("index.html", "home", "people/jo/index.html", "Jo"), SITE);
        site.publish(Map.of("index.html", "home"), SITE);

        assertThat(site.contents()).containsOnlyKeys("index.html", "manifest.json");
        assertThat(site.root().resolve("people")).doesNotExist();
    }

    @Test
    void keepsTheVeryFileWhoseInputsAreTheSame() throws IOException {
        site.publish(Map.of("a/index.html", "one", "b/index.html", "two"), SITE);
        Object before = site.identity("a/index.html");
        site.age("a/index.html");

        // The ledger knows the file as it was written, not as it was aged; so this build reads it, the next does not.
        Object aged = site.identity("a/index.html");
        site.publish(Map.of("a/index.html", "one", "b/index.html", "two"), SITE);
        site.publish(Map.of("a/index.html", "one", "b/index.html", "changed"), SITE);

        assertThat(aged).isNotEqualTo(before);
        assertThat(site.identity("a/index.html")).isEqualTo(aged);
        assertThat(site.contents()).containsEntry("b/index.html", "changed");
    }

    @Test
    void keepsTheVeryFileWhoseBytesAreTheSame() throws IOException {
        site.publish(Map.of("a/index.html", "one"), SITE);
        Object before = site.identity("a/index.html");
        try (Publication publication = site.begin()) {
            byte[] bytes = "one".getBytes(UTF_8);
            Fingerprint other = new Fingerprint(77, 77);

            assertThat(publication.keep("a/index.html", other)).isFalse();
            assertThat(publication
                            .put("a/index.html", bytes, 0, bytes.length, other)
                            .inputs())
                    .isEqualTo(other);
            site.finish(publication, SITE);
        }

        assertThat(site.identity("a/index.html")).isEqualTo(before);
        try (Publication next = site.begin()) {
            assertThat(next.keep("a/index.html", new Fingerprint(77, 77))).isTrue();
        }
    }

    /** A cache, a checkout or a copy brings the site and not what the project remembers of it. */
    @Test
    void keepsWhatIsTheSameOfASiteThatCameFromElsewhere() throws IOException {
        site.publish(Map.of("a/index.html", "one", "b/index.html", "two", "c/index.html", "longer"), SITE);
        Files.delete(SiteFolder.at(site.root(), temp.resolve("project")).ledger());
        for (String path : List.of("a/index.html", "b/index.html", "c/index.html", "manifest.json")) {
            site.age(path);
        }
        Object a = site.identity("a/index.html");
        Object b = site.identity("b/index.html");
        Object c = site.identity("c/index.html");
        site.publish(Map.of("a/index.html", "one", "b/index.html", "TWO", "c/index.html", "long"), SITE);

        assertThat(site.identity("a/index.html")).isEqualTo(a);
        assertThat(site.identity("b/index.html")).isNotEqualTo(b);
        assertThat(site.identity("c/index.html")).isNotEqualTo(c);
        assertThat(site.contents()).containsEntry("b/index.html", "TWO").containsEntry("c/index.html", "long");
        assertThat(site.last().stands(SITE)).isTrue();
    }

    @Test
    void keepsTheTimeOfAStreamedFileThatCameFromElsewhere() throws IOException {
        stream("id,name\n", 1);
        Files.delete(SiteFolder.at(site.root(), temp.resolve("project")).ledger());
        site.age("data/all.csv");
        FileTime aged = Files.getLastModifiedTime(site.root().resolve("data/all.csv"));

        assertThat(stream("id,name\n", 2)).isEqualTo(aged);
        assertThat(site.last().stands(SITE)).isTrue();
    }

    @Test
    void streamsAFileAsItPutsOne() throws IOException {
        Fingerprint key = new Fingerprint(8, 8);
        PublishedFile streamed;
        try (Publication publication = site.begin()) {
            streamed = publication.put("data/all.csv", List.of(part(key, "id,name\n")), key);
            site.finish(publication, SITE);
        }

        byte[] bytes = "id,name\n".getBytes(UTF_8);
        assertThat(streamed.sha256()).isEqualTo(Sha256.of(bytes, 0, bytes.length));
        assertThat(streamed.size()).isEqualTo(bytes.length);
        assertThat(site.contents()).containsEntry("data/all.csv", "id,name\n");
        assertThat(site.last().stands(SITE)).isTrue();
        try (Publication next = site.begin()) {
            assertThat(next.keep("data/all.csv", key)).isTrue();
        }
    }

    @Test
    void keepsTheTimeOfAStreamedFileWhoseBytesAreTheSame() throws IOException, InterruptedException {
        FileTime first = stream("id,name\n", 1);
        Thread.sleep(20);
        FileTime same = stream("id,name\n", 2);
        FileTime changed = stream("id,NAME\n", 3);

        assertThat(same).isEqualTo(first);
        assertThat(changed).isGreaterThan(first);
        assertThat(site.contents()).containsEntry("data/all.csv", "id,NAME\n");
        assertThat(site.last().stands(SITE)).isTrue();
    }

    @Test
    void publishesNothingOfAStreamThatBreaksOff() {
        site.publish(Map.of("index.html", "old"), SITE);
        try (Publication publication = site.begin()) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> publication.put(
                            "index.html",
                            List.of(new Publication.Part(SITE, out -> {
                                out.write('n');
                                throw new IOException("no more");
                            })),
                            SITE));
        }

        assertThat(site.root().resolve("index.html")).hasContent("old");
    }

    private FileTime stream(String text, int version) throws IOException {
        try (Publication publication = site.begin()) {
            Fingerprint key = new Fingerprint(8, version);
            publication.put("data/all.csv", List.of(part(key, text)), key);
            site.finish(publication, SITE);
        }
        return Files.getLastModifiedTime(site.root().resolve("data/all.csv"));
    }

    @Test
    void makesOnlyThosePartsOfALongFileWhoseInputsChanged() throws IOException {
        assertThat(made("head", "one", "two", "three")).containsExactly("head", "one", "two", "three");
        assertThat(made("head", "one", "TWO and more", "three")).containsExactly("TWO and more");
        assertThat(made("head", "three", "one", "four")).containsExactly("four");
        assertThat(made("head", "three", "four")).isEmpty();
        assertThat(site.last().stands(SITE)).isTrue();
    }

    @Test
    void takesNoPartsFromALongFileThatWasAltered() throws IOException {
        made("head", "one");
        Files.writeString(site.root().resolve("data/all.csv"), "HEAD\none\n");

        assertThat(made("head", "one", "two")).containsExactly("head", "one", "two");
    }

    /** Publishes a file of these lines, each a part made from nothing but itself, and gives those that were made. */
    private List<String> made(String... lines) throws IOException {
        List<String> made = new ArrayList<>();
        List<Publication.Part> parts = Stream.of(lines)
                .map(line -> new Publication.Part(new Fingerprint(9, line.hashCode()), out -> {
                    made.add(line);
                    out.write((line + "\n").getBytes(UTF_8));
                }))
                .toList();
        try (Publication publication = site.begin()) {
            publication.put("data/all.csv", parts, new Fingerprint(10, parts.hashCode()));
            site.finish(publication, SITE);
        }
        assertThat(site.contents()).containsEntry("data/all.csv", String.join("\n", lines) + "\n");
        return made;
    }

    private static Publication.Part part(Fingerprint inputs, String text) {
        return new Publication.Part(inputs, out -> out.write(text.getBytes(UTF_8)));
    }

    @Test
    void writesAnewWhatWasAlteredOrDeleted() throws IOException {
        Map<String, String> pages = Map.of("a/index.html", "one", "b/index.html", "two", "c/index.html", "three");
        site.publish(pages, SITE);
        Files.writeString(site.root().resolve("a/index.html"), "ONE");
        Files.delete(site.root().resolve("b/index.html"));
        Files.delete(site.root().resolve("c/index.html"));
        Files.createDirectory(site.root().resolve("c/index.html"));

        assertThat(site.last().stands(SITE)).isFalse();
        site.publish(pages, SITE);

        assertThat(site.contents()).containsAllEntriesOf(pages);
        assertThat(site.last().stands(SITE)).isTrue();
    }

    @Test
    void standsOnlyAsItWasPublished() throws IOException {
        site.publish(Map.of("index.html", "home", "a/b/index.html", "page"), SITE);

        assertThat(site.last().stands(SITE)).isTrue();
        assertThat(site.last().stands(new Fingerprint(3, 3))).isFalse();

        Path extra = Files.writeString(site.root().resolve("a/extra.html"), "mine");
        assertThat(site.last().stands(SITE)).isFalse();
        Files.delete(extra);
        assertThat(site.last().stands(SITE)).isTrue();

        Files.setLastModifiedTime(site.root().resolve("index.html"), FileTime.from(Instant.EPOCH));
        assertThat(site.last().stands(SITE)).isFalse();
    }

    @Test
    void repairsALostManifest() throws IOException {
        site.publish(Map.of("index.html", "home"), SITE);
        Files.delete(site.root().resolve("manifest.json"));

        site.publish(Map.of("index.html", "home"), SITE);

        assertThat(site.contents()).containsOnlyKeys("index.html", "manifest.json");
    }

    @Test
    void leavesTheOldSiteWhereNothingWasCommitted() throws IOException {
        site.publish(Map.of("index.html", "old"), SITE);
        try (Publication publication = site.begin()) {
            site.put(publication, "index.html", "new");
        }

        assertThat(site.contents()).containsEntry("index.html", "old");
        assertThat(site.neighbours()).containsExactly("website");
    }

    @Test
    void refusesASecondBuildIntoTheSameFolder() throws IOException {
        site.publish(Map.of("index.html", "old"), SITE);
        try (Publication first = site.begin()) {
            assertThatExceptionOfType(PublishException.class)
                    .isThrownBy(site::begin)
                    .withMessageContaining("another build is publishing");
            site.put(first, "index.html", "new");
            site.finish(first, SITE);
        }

        assertThat(site.contents()).containsEntry("index.html", "new");
        assertThat(site.neighbours()).containsExactly("website");
    }

    @Test
    void ignoresAMemoryThatIsBroken() throws IOException {
        site.publish(Map.of("index.html", "home"), SITE);
        Path ledger = SiteFolder.at(site.root(), site.project()).ledger();
        byte[] bytes = Files.readAllBytes(ledger);
        bytes[bytes.length / 2] ^= 1;
        Files.write(ledger, bytes);

        assertThat(site.last().stands(SITE)).isFalse();
        site.publish(Map.of("index.html", "home"), SITE);

        assertThat(site.last().stands(SITE)).isTrue();
        Files.write(ledger, new byte[] {1, 2, 3});
        assertThat(site.last().stands(SITE)).isFalse();
    }

    @Test
    void publishesWithoutAMemory() throws IOException {
        Files.writeString(site.project().resolve(".hustings"), "a file where the folder should be");

        site.publish(Map.of("index.html", "one"), SITE);
        site.publish(Map.of("index.html", "two"), SITE);

        assertThat(site.contents()).containsEntry("index.html", "two");
        assertThat(site.last().stands(SITE)).isFalse();
    }

    @Test
    void clearsAwayWhatADeadBuildLeft() throws IOException {
        site.publish(Map.of("index.html", "old"), SITE);
        Path work = SiteFolder.at(site.root(), site.project()).work();
        Files.createDirectories(work.resolve("next/some/page"));
        Files.writeString(work.resolve("next/some/page/index.html"), "half");
        Files.writeString(work.resolve("lock"), "a word");

        site.publish(Map.of("index.html", "new"), SITE);

        assertThat(site.contents()).containsEntry("index.html", "new");
        assertThat(site.neighbours()).containsExactly("website");
    }

    @Test
    void clearsUpWhereThereIsNothingToPublish() throws IOException {
        site.publish(Map.of("index.html", "home"), SITE);
        SiteFolder folder = SiteFolder.at(site.root(), site.project());
        Files.createDirectories(folder.work().resolve("next/some/page"));
        Files.writeString(folder.work().resolve("lock"), "a word");

        Publication.clearUp(folder);

        assertThat(site.neighbours()).containsExactly("website");
        assertThat(site.last().stands(SITE)).isTrue();
    }

    @Test
    void clearsNothingAwayFromABuildThatIsAtWork() throws IOException {
        site.publish(Map.of("index.html", "old"), SITE);
        try (Publication atWork = site.begin()) {
            site.put(atWork, "index.html", "new");

            Publication.clearUp(SiteFolder.at(site.root(), site.project()));

            site.finish(atWork, SITE);
        }
        assertThat(site.contents()).containsEntry("index.html", "new");
        assertThat(site.neighbours()).containsExactly("website");
    }

    @Test
    void leavesAloneWhatALinkInTheOldSiteLeadsTo() throws IOException {
        site.publish(Map.of("a/index.html", "one"), SITE);
        Path elsewhere = temp.resolve("elsewhere");
        Files.move(site.root().resolve("a"), elsewhere);
        Files.createSymbolicLink(site.root().resolve("a"), elsewhere);

        site.publish(Map.of("a/index.html", "one"), SITE);

        assertThat(elsewhere.resolve("index.html")).hasContent("one");
        assertThat(site.root().resolve("a"))
                .isDirectory()
                .satisfies(a -> assertThat(Files.isSymbolicLink(a)).isFalse());
        assertThat(site.last().stands(SITE)).isTrue();
    }

    @Test
    void defectsOfTheCallerAreNoWordsForTheUser() throws IOException {
        try (Publication publication = site.begin()) {
            site.put(publication, "index.html", "one");

            assertThatIllegalStateException().isThrownBy(() -> site.put(publication, "index.html", "two"));
            assertThatIllegalStateException().isThrownBy(() -> publication.commit(SITE));
            assertThatIllegalArgumentException().isThrownBy(() -> site.put(publication, "../index.html", "out"));
            assertThatIllegalArgumentException().isThrownBy(() -> site.put(publication, "manifest.json", "{}"));
        }
        assertThat(site.root()).doesNotExist();
    }
}
