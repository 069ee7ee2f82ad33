package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/hustings} in a checkout whose program is a dummy, with a Java that does nothing. */
class LauncherTest {

    private static final FileTime OLD = FileTime.from(Instant.parse("2025-01-01T00:00:00Z"));
    private static final FileTime BUILT = FileTime.from(Instant.parse("2025-01-02T00:00:00Z"));
    private static final FileTime PULLED = FileTime.from(Instant.parse("2025-01-03T00:00:00Z"));

    private static final String NEWS =
            "hustings: the program is older than its sources; to build it anew: ./mvnw -q -DskipTests package\n";

    @TempDir
    Path temp;

    private Path rooms;

    @BeforeEach
    void aCheckoutThatWasBuilt() throws IOException {
        script("bin/hustings", Files.readString(Path.of("bin/hustings")));
        script("jdk/bin/java", "#!/bin/sh\nexit 0\n");
        Files.writeString(temp.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\nJAVA_RUNTIME_VERSION=\"17.0.1+1\"\n");
        rooms = Files.createDirectories(temp.resolve("src/main/java/org/hustings/cli"));
        Files.writeString(rooms.resolve("Old.java"), "class Old {}");
        Files.writeString(temp.resolve("pom.xml"), "<project/>");
        Path jar = Files.writeString(
                Files.createDirectories(temp.resolve("target")).resolve("hustings.jar"), "");
        Files.setLastModifiedTime(jar, BUILT);
        for (Path path : List.of(rooms, rooms.getParent(), temp.resolve("pom.xml"))) {
            Files.setLastModifiedTime(path, OLD);
        }
    }

    @Test
    void aProgramThatIsNewerThanItsSourcesIsNotSpokenOf() throws Exception {
        assertThat(said("check")).isEmpty();
    }

    @Test
    void aProgramThatIsOlderThanItsSourcesIsTold() throws Exception {
        Path pulled = Files.writeString(temp.resolve("pulled"), "class Old { int news; }");
        Files.move(pulled, rooms.resolve("Old.java"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(said("check")).isEqualTo(NEWS);
        assertThat(said("check", "--format", "text")).isEqualTo(NEWS);
    }

    @Test
    void soIsOneWhoseLibrariesHaveChanged() throws Exception {
        Files.setLastModifiedTime(temp.resolve("pom.xml"), PULLED);

        assertThat(said()).isEqualTo(NEWS);
    }

    @Test
    void whatAnotherProgramReadsStaysAsItIs() throws Exception {
        Files.setLastModifiedTime(rooms, PULLED);

        assertThat(said("check", "--format", "json")).isEmpty();
        assertThat(said("check", "--format=sarif", "project")).isEmpty();
    }

    private String said(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(temp.resolve("bin/hustings").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", temp.resolve("jdk").toString());
        Process process = builder.start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private void script(String name, String text) throws IOException {
        Path script = temp.resolve(name);
        Files.createDirectories(script.getParent());
        Files.writeString(script, text);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
