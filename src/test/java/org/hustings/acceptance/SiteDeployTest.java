package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ./mvnw site-deploy}, run for what it is: the real wrapper with this repository's own {@code pom.xml}, in a copy that
 * has the classes already. Nothing is fetched in a test, so these are skipped on a machine where nobody has yet run
 * {@code ./mvnw site-deploy}, which fetches what it takes.
 */
class SiteDeployTest {

    private static final long LONGEST_MINUTES = 5;
    private static final Path REPOSITORY = Path.of(System.getProperty(
            "localRepository",
            Path.of(System.getProperty("user.home"), ".m2/repository").toString()));

    @TempDir
    Path temp;

    private Project project;
    private Path home;

    /** What a run of Maven said and how it ended. */
    private record Run(int exitCode, String said) {}

    @BeforeEach
    void copyTheProgram() throws IOException {
        Path wrapper = Path.of(System.getProperty("user.home"), ".m2/wrapper/dists");
        Path wagon = REPOSITORY.resolve("org/apache/maven/wagon/wagon-webdav-jackrabbit");
        assumeTrue(Files.isDirectory(wrapper) && jar(wagon), "run ./mvnw site-deploy once: it fetches what this takes");
        project = Project.laid(temp.resolve("project"));
        home = temp.resolve("program");
        for (String folder : List.of(".mvn", "templates", "target/classes")) {
            Project.copy(Path.of(folder), home.resolve(folder));
        }
        for (String file : List.of("pom.xml", "mvnw")) {
            Files.copy(Path.of(file), home.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static boolean jar(Path artifact) throws IOException {
        try (Stream<Path> files = Files.exists(artifact) ? Files.walk(artifact) : Stream.empty()) {
            return files.anyMatch(file -> file.toString().endsWith(".jar"));
        }
    }

    private Run deploy(String... more) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("./mvnw", "--offline", "--batch-mode", "--quiet", "site-deploy"));
        command.add("-Dmaven.repo.local=" + REPOSITORY);
        command.add("-Dwebsite.project=" + project.folder());
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().put("SOURCE_DATE_EPOCH", "1620640800");
        Path said = temp.resolve("said.txt");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), new String(Files.readAllBytes(said), StandardCharsets.UTF_8));
    }

    @Test
    void aFolderGetsTheWebsiteAndNotTheHandbook() throws Exception {
        Path host = Files.createDirectories(temp.resolve("host"));
        Files.writeString(host.resolve("of-an-earlier-build.html"), "stays");
        Run run = deploy("-Dwebsite.url=" + host.toUri());

        assertThat(run.exitCode()).as(run.said()).isZero();
        Files.delete(host.resolve("of-an-earlier-build.html"));
        assertSame(home.resolve("target/website"), host);
        assertThat(Files.readString(host.resolve("index.html"))).contains("10 May 2021");
        assertThat(host.resolve(".htaccess")).exists();
        assertThat(home.resolve("target/site")).doesNotExist();
    }

    @Test
    void aHostWithoutSshGetsItByWebDav() throws Exception {
        Path host = Files.createDirectories(temp.resolve("host"));
        Path settings = Files.writeString(
                temp.resolve("settings.xml"),
                "<settings><servers><server><id>website</id><username>editor</username><password>open sesame</password>"
                        + "</server></servers></settings>");
        try (WebDavHost dav = new WebDavHost(host, "editor", "open sesame")) {
            String url = "-Dwebsite.url=dav:http://" + dav.authority() + "/pledges/";
            Run locked = deploy(url);
            assertThat(locked.exitCode()).as(locked.said()).isNotZero();

            Run run = deploy(url, "--settings", settings.toString());
            assertThat(run.exitCode()).as(run.said()).isZero();
        }
        assertSame(home.resolve("target/website"), host.resolve("pledges"));
    }

    @Test
    void aMistakeStopsItBeforeAnythingIsPublished() throws Exception {
        project.write("data/parties.yaml", "kite: {nmae: Kite Party}\n");
        Path host = temp.resolve("host");
        Run run = deploy("-Dwebsite.url=" + host.toUri());

        assertThat(run.exitCode()).as(run.said()).isNotZero();
        assertThat(run.said()).contains("unknown key \"nmae\"");
        assertThat(host).doesNotExist();
    }

    private static void assertSame(Path built, Path published) {
        assertThat(BuiltSite.read(published).files()).isNotEmpty();
        assertThat(BuiltSite.read(built).differences(BuiltSite.read(published))).isEmpty();
    }
}
