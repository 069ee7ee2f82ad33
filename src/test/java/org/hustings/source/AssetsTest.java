package org.hustings.source;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {

    private static final String HELLO = "assets/img/hello.2cf24dba.txt";

    @TempDir
    private Path project;

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String text(Assets assets, String path) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Asset asset : assets.files()) {
            if (asset.path().equals(path)) {
                asset.write(out);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The published paths without those of the built-in files. */
    private static Map<String, String> own(Assets assets) throws IOException {
        Map<String, String> own = new LinkedHashMap<>(assets.published());
        try (Stream<Path> builtIn = Files.walk(Path.of("assets"))) {
            builtIn.forEach(file -> own.remove(file.toString()));
        }
        return own;
    }

    private static String problems(Assets assets) {
        return assets.problems().stream()
                .map(p -> p.location() + ": " + p.message())
                .collect(joining("\n"));
    }

    @Test
    void areNamedByTheirBytes() throws IOException {
        write("assets/img/hello.txt", "hello");
        write("assets/hello", "hello");
        write("assets/a.b/hello", "hello");
        write("assets/.hidden", "hello");
        Assets assets = Assets.of(project);
        assertThat(own(assets))
                .hasToString("{assets/a.b/hello=assets/a.b/hello.2cf24dba, assets/hello=assets/hello.2cf24dba, "
                        + "assets/img/hello.txt=" + HELLO + "}");
        assertThat(assets.files())
                .filteredOn(asset -> asset.path().equals("assets/hello"))
                .extracting(asset -> asset.fingerprint().high())
                .containsExactly(0x2cf24dba5fb0a30eL);
        assertThat(text(assets, "assets/img/hello.txt")).isEqualTo("hello");
    }

    @Test
    void areReferredToByTheirPublishedNames() throws IOException {
        write("assets/img/hello.txt", "hello");
        write("assets/css/site.css", """
                /* url(../img/none.txt) */
                a { src: url(../img/hello.txt) url("../img/hello.txt?v#f") url( '../img/hello.txt' ) }
                b { src: url(data:image/png;base64,AA==) url(#f) url(https://a.example/x) url(/x) }
                """);
        Assets assets = Assets.of(project);
        assertThat(problems(assets)).isEmpty();
        assertThat(text(assets, "assets/css/site.css")).isEqualTo("""
                /* url(../img/none.txt) */
                a { src: url(../img/hello.2cf24dba.txt) url("../img/hello.2cf24dba.txt?v#f") url( '../img/hello.2cf24dba.txt' ) }
                b { src: url(data:image/png;base64,AA==) url(#f) url(https://a.example/x) url(/x) }
                """);
    }

    @Test
    void changeTheirNameWithWhatTheyReferTo() throws IOException {
        write("assets/a.css", "@import 'b.css';");
        write("assets/b.css", "a { src: url(hello.txt) }");
        write("assets/hello.txt", "hello");
        String before = Assets.of(project).published().get("assets/a.css");
        write("assets/hello.txt", "hello again");
        Assets after = Assets.of(project);
        assertThat(after.published().get("assets/a.css")).isNotEqualTo(before);
        assertThat(text(after, "assets/a.css"))
                .isEqualTo("@import '" + after.published().get("assets/b.css").substring(7) + "';");
    }

    @Test
    void areReportedWhereTheyAreMissing() throws IOException {
        write("assets/site.css", "a {\n  src: url(é/none.png) }");
        write("assets/x.css", "@import 'y.css';");
        write("assets/y.css", "@import \"x.css\";");
        Assets assets = Assets.of(project);
        assertThat(problems(assets)).isEqualTo("""
                assets/site.css:2:12: there is no file assets/é/none.png
                assets/y.css:1:10: assets/x.css is imported by a style sheet that it imports itself""");
        assertThat(text(assets, "assets/site.css")).isEqualTo("a {\n  src: url(é/none.png) }");
    }

    @Test
    void stayInsideTheProject(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.txt"), "secret");
        write("assets/hello.txt", "hello");
        Files.createSymbolicLink(project.resolve("assets/secret.txt"), elsewhere.resolve("secret.txt"));
        Files.createSymbolicLink(project.resolve("assets/again.txt"), project.resolve("assets/hello.txt"));
        Files.createSymbolicLink(project.resolve("assets/loop"), project.resolve("assets"));
        Assets assets = Assets.of(project);
        assertThat(own(assets)).containsOnlyKeys("assets/again.txt", "assets/hello.txt");
        assertThat(problems(assets)).isEqualTo("""
                assets/loop: this link leads to a folder, which may hold the link itself
                assets/secret.txt: this link leads out of the project, and paths stay inside the project""");
    }

    @Test
    void areFoundInAJar() throws IOException {
        Path jar = project.resolve("built-in.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String folder : new String[] {"org/hustings/builtin/assets/", "org/hustings/builtin/assets/img/"}) {
                out.putNextEntry(new JarEntry(folder));
            }
            out.putNextEntry(new JarEntry("org/hustings/builtin/assets/img/hello.txt"));
            out.write("hello".getBytes(StandardCharsets.UTF_8));
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            AssetFolder folder = AssetFolder.of(project, loader);
            assertThat(folder.contents()).containsOnlyKeys("assets/img/hello.txt");
            assertThat(folder.contents().get("assets/img/hello.txt").read())
                    .asString()
                    .isEqualTo("hello");
        }
    }

    @Test
    void replaceTheBuiltInOnesFileByFile() throws IOException {
        write("built-in/org/hustings/builtin/assets/hello.txt", "hello");
        write("built-in/org/hustings/builtin/assets/site.js", "built in");
        URL[] classPath = {project.resolve("built-in").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classPath, null)) {
            write("assets/people/jo.jpg", "a portrait");
            write("assets/site.js", "of this project");
            AssetFolder folder = AssetFolder.of(project, loader);
            assertThat(folder.contents())
                    .containsOnlyKeys("assets/hello.txt", "assets/people/jo.jpg", "assets/site.js");
            assertThat(folder.contents().get("assets/site.js").read())
                    .asString()
                    .isEqualTo("of this project");
        }
    }

    @Test
    void giveBarePagesTheStyleOfTheSite() throws IOException {
        write("built-in/org/hustings/builtin/assets/embed.css", "a {}");
        write("built-in/org/hustings/builtin/assets/site.css", "a {}");
        URL[] classPath = {project.resolve("built-in").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classPath, null)) {
            assertThat(AssetFolder.of(project, loader).contents())
                    .containsOnlyKeys("assets/embed.css", "assets/site.css");
            write("assets/site.css", "b {}");
            assertThat(AssetFolder.of(project, loader).contents()).containsOnlyKeys("assets/site.css");
            write("assets/embed.css", "b {}");
            assertThat(AssetFolder.of(project, loader).contents())
                    .containsOnlyKeys("assets/embed.css", "assets/site.css");
        }
    }
}
