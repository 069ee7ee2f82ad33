package org.hustings.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.LocalText;
import org.hustings.model.PledgeRef;
import org.hustings.model.Redirects;
import org.hustings.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole small folders, good and bad; what is wrong with each is in its {@code problems.txt}. */
class DataReaderTest {

    private static final String SITE = "title: A site\nbase_url: https://a.example/\npublisher: {name: A Group}\n";

    @TempDir
    private Path project;

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(folder("whole").getParent())) {
            return folders.sorted().toList().stream();
        }
    }

    private static Path folder(String name) {
        try {
            return Path.of(DataReaderTest.class.getResource("folders/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void reportsEverythingThatIsWrong(Path folder) throws IOException {
        assertThat(problems(DataReader.read(folder, 2))).isEqualTo(Files.readString(folder.resolve("problems.txt")));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void readsTheSameOnAnyNumberOfThreads(Path folder) throws IOException {
        DataReading alone = DataReader.read(folder, 1);
        assertThat(DataReader.read(folder, 7)).isEqualTo(alone).hasToString(alone.toString());
    }

    private static String problems(DataReading reading) {
        return reading.problems().stream()
                .map(p -> p.location() + ": " + p.severity().word() + ": " + p.message() + " (" + p.rule() + ")\n    "
                        + p.hint() + "\n")
                .collect(Collectors.joining());
    }

    private static Dataset dataset(String folder) throws IOException {
        return DataReader.read(folder(folder), 2).dataset().orElseThrow();
    }

    @Test
    void putsTheFilesTogether() throws IOException {
        Dataset data = dataset("whole");
        assertThat(data.site().baseUrl()).isEqualTo("https://pledges.example.org/norfolk/");
        assertThat(data.parties()).containsOnlyKeys("green", "independent", "labour");
        assertThat(data.organisations().get("norfolk").areas()).containsOnlyKeys("acle", "acle-north");
        assertThat(data.elections().get("local.norfolk.2021-05-06").ballots())
                .containsOnlyKeys("local.norfolk.acle.2021-05-06", "local.norfolk.acle-north.2021-05-06");
        assertThat(data.calls().get("vcse-2021").fairContact()).hasToString("FairContact[attempts=3, routes=2]");
        assertThat(data.pledges()).containsOnlyKeys(new PledgeRef("vcse-2021", "flexible-funding"));
        assertThat(data.agreements().get("thurrock").indicators()).containsOnlyKeys("local-agreements");
        assertThat(data.corrections()).hasSize(1);
        assertThat(data.redirects())
                .isEqualTo(new Redirects(
                        Map.of("elections/2021/", "elections/local.norfolk.2021-05-06/", "old/", ""),
                        List.of("people/1/", "people/2/")));
        assertThat(data.strings())
                .isEqualTo(Map.of(
                        "cy",
                        Map.of(
                                "direction",
                                "ltr",
                                "month.1",
                                "Ionawr",
                                "month.2",
                                "Chwefror",
                                "list.comma",
                                ", ",
                                "list.none",
                                "")));
    }

    @Test
    void givesCandidatesTheIdsOfTheirPathInOrder() throws IOException {
        assertThat(dataset("whole").candidates())
                .extracting(Candidate::election, Candidate::area, Candidate::id)
                .map(Object::toString)
                .containsExactly(
                        "(\"local.norfolk.2021-05-06\", \"acle\", \"bo-third\")",
                        "(\"local.norfolk.2021-05-06\", \"acle\", \"jo-sample\")",
                        "(\"local.norfolk.2021-05-06\", \"acle-north\", \"al-other\")");
    }

    @Test
    void keepsWhatCandidatesSay() throws IOException {
        Candidate jo = dataset("whole").candidates().get(1);
        assertThat(jo.file().path())
                .isEqualTo("data/elections/local.norfolk.2021-05-06/candidates/acle/jo-sample.yaml");
        assertThat(jo.statement()).contains(LocalText.of("First paragraph.\n\nSecond paragraph."));
        assertThat(jo.person()).contains("12345");
        assertThat(jo.answers().get("flexible-funding").toString())
                .isEqualTo("[Answer[on=2021-04-12, answer=QUALIFIED, givenBy=AGENT, "
                        + "words=Optional[LocalText[plain=What they said, verbatim., byLanguage={}]], "
                        + "lang=Optional.empty, source=Optional[Source[title=Optional[LocalText[plain=Email to the group, byLanguage={}]], "
                        + "url=Optional[https://a.example], archived=Optional[https://b.example], "
                        + "seen=Optional[2021-04-12]]], reason=Optional.empty], "
                        + "Answer[on=2021-04-20, answer=COMMITTED, givenBy=CANDIDATE, "
                        + "words=Optional[LocalText[plain=no, byLanguage={}]], lang=Optional.empty, "
                        + "source=Optional.empty, "
                        + "reason=Optional[LocalText[plain=Confirmed after the hustings, byLanguage={}]]]]");
        assertThat(jo.corrections().get(0).was()).contains(LocalText.of("2021-04-11"));
    }

    @Test
    void alwaysKnowsIndependents() throws IOException {
        assertThat(dataset("smallest").parties())
                .hasToString("{independent=Party[id=independent, name=LocalText[plain=Independent, byLanguage={}], "
                        + "democracyClubId=Optional[ynmp-party:2]]}");
    }

    @Test
    void keepsWhatCouldBeReadBesideWhatCouldNot() throws IOException {
        Files.createDirectories(project.resolve("data"));
        Files.writeString(project.resolve("data/site.yaml"), SITE + "presentation: loud\ncolour: red\n");
        Files.writeString(project.resolve("data/parties.yaml"), "a: {name: A}\nb: {nam: B}\n");
        DataReading reading = DataReader.read(project, 1);
        assertThat(reading.problems()).hasSize(3);
        assertThat(reading.dataset().orElseThrow().parties()).containsOnlyKeys("a", "independent");
    }

    @Test
    void listsEveryFileWithItsFingerprint() throws IOException {
        List<SourceFile> files = DataReader.read(folder("smallest"), 2).files();
        assertThat(files)
                .extracting(SourceFile::path)
                .containsExactly("data/corrections.yaml", "data/parties.yaml", "data/redirects.yaml", "data/site.yaml");
        assertThat(files.get(0).fingerprint().high()).isEqualTo(0xe3b0c44298fc1c14L);
        assertThat(files.get(0).fingerprint().low()).isEqualTo(0x9afbf4c8996fb924L);
    }

    @Test
    void followsLinksInsideTheProjectOnly(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(project.resolve("data/areas"));
        Files.writeString(project.resolve("data/site.yaml"), SITE);
        Files.writeString(project.resolve("inside.txt"), "name: Inside\nkind: council\n");
        Files.writeString(elsewhere.resolve("secret.yaml"), "name: Outside\nkind: council\n");
        Files.createSymbolicLink(project.resolve("data/areas/a.yaml"), project.resolve("inside.txt"));
        Files.createSymbolicLink(project.resolve("data/areas/b.yaml"), elsewhere.resolve("secret.yaml"));
        Files.createSymbolicLink(project.resolve("data/areas/c.yaml"), project.resolve("nowhere"));
        Files.createSymbolicLink(project.resolve("data/calls"), elsewhere);
        DataReading reading = DataReader.read(project, 2);
        assertThat(reading.dataset().orElseThrow().organisations()).containsOnlyKeys("a");
        assertThat(problems(reading)).isEqualTo("""
                        data/areas/b.yaml: error: this link leads out of the project, and paths stay inside the project (link)
                            put the file itself here
                        data/areas/c.yaml: error: this link leads nowhere (link)
                            put the file itself here, or delete the link
                        data/calls: error: this link leads out of the project, and paths stay inside the project (link)
                            put the file itself here
                        """);
    }

    @Test
    void asksForAFileWhereAFolderHasItsName() throws IOException {
        Files.createDirectories(project.resolve("data/parties.yaml"));
        Files.writeString(project.resolve("data/site.yaml"), SITE);
        assertThat(problems(DataReader.read(project, 1)))
                .startsWith("data/parties.yaml: error: this is a folder, and a file of this name is expected");
    }

    @Test
    void failsWhereTheMachineDoes() throws IOException {
        Files.createDirectories(project.resolve("data"));
        Path site = Files.writeString(project.resolve("data/site.yaml"), SITE);
        assumeFalse(!site.toFile().setReadable(false) || Files.isReadable(site), "root may read everything");
        assertThatThrownBy(() -> DataReader.read(project, 2)).isInstanceOf(IOException.class);
    }

    @Test
    void readsFilesOfAnySize() throws IOException {
        Files.createDirectories(project.resolve("data"));
        Files.writeString(project.resolve("data/site.yaml"), SITE);
        String parties = Stream.iterate(1, i -> i + 1)
                .limit(5000)
                .map(i -> "party-" + i + ": {name: Party " + i + "}\n")
                .collect(Collectors.joining());
        Files.writeString(project.resolve("data/parties.yaml"), parties);
        assertThat(DataReader.read(project, 1).dataset().orElseThrow().parties())
                .hasSize(5001);
    }
}
