package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hustings.acceptance.CommandLineRun.Machine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes anywhere; and a build after a change gives those of a build from nothing. */
class SameBytesTest {

    private static final String DAY = "2026-11-22";

    @TempDir
    Path temp;

    @Test
    void localeZoneThreadsAndFileOrderChangeNothing() throws Exception {
        Path forwards = inOrder(temp.resolve("forwards"), false);
        Path backwards = inOrder(temp.resolve("backwards"), true);
        Machine plain =
                new Machine(List.of("-Duser.language=en", "-Duser.country=GB", "-Duser.timezone=UTC"), Map.of());
        Machine other = new Machine(
                List.of(
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.extensions=u-nu-arab",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1",
                        "-XX:ActiveProcessorCount=1"),
                Map.of("LC_ALL", "C", "TZ", "America/St_Johns"));
        CommandLineRun one =
                CommandLineRun.on(plain, temp, "build", "forwards", "-o", "a", "--as-of", DAY, "--jobs", "4");
        CommandLineRun two =
                CommandLineRun.on(other, temp, "build", "backwards", "-o", "b", "--as-of", DAY, "--jobs", "1");

        assertThat(one.exitCode()).as(one.err()).isZero();
        assertThat(two.exitCode()).as(two.err()).isZero();
        assertThat(forwards).isNotEqualTo(backwards);
        assertThat(BuiltSite.read(temp.resolve("a")).differences(BuiltSite.read(temp.resolve("b"))))
                .isEmpty();
        assertThat(one.err().replace("forwards", "")).isEqualTo(two.err().replace("backwards", ""));
    }

    /** Turkish is the language that breaks programs: its capital of i is not I. */
    @Test
    void turkishChangesNothing() throws Exception {
        Project project = Project.laid(temp.resolve("project"), "good/guessed-names", "good/person");
        BuiltSite here = project.buildInto(temp.resolve("here"), "2022-10-01");
        Machine turkey = new Machine(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Istanbul"), Map.of());
        CommandLineRun run =
                CommandLineRun.on(turkey, temp, "build", "project", "-o", "there", "--as-of", "2022-10-01");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(here.differences(BuiltSite.read(temp.resolve("there")))).isEmpty();
    }

    /** The demonstration, its files made in one order or the other, which is how some file systems list them. */
    private static Path inOrder(Path folder, boolean backwards) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String part : List.of("data", "content")) {
            try (Stream<Path> all = Files.walk(Path.of(part))) {
                all.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        if (backwards) {
            Collections.reverse(files);
        }
        for (Path file : files) {
            Path copy = folder.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return folder;
    }

    @Test
    void aBuildWithNothingChangedTouchesNothing() throws IOException {
        Project project = Project.laid(temp.resolve("project"), "good/prose");
        BuiltSite first = project.build(DAY);
        Map<String, String> before = identities(first.folder());
        project.build(DAY);

        assertThat(identities(first.folder())).isEqualTo(before);
    }

    @Test
    void aFileOfEqualBytesStaysTheVeryFileItWas() throws IOException {
        Project project = Project.laid(temp.resolve("project"), "good/prose");
        BuiltSite before = project.build(DAY);
        Map<String, String> identities = identities(before.folder());
        project.edit(
                "data/elections/local.exampleshire.2021-05-06/candidates/north/jo-sample.yaml",
                "I will vote for it.",
                "I shall vote for it.");
        BuiltSite after = project.build(DAY);

        List<String> changed = before.differences(after);
        assertThat(changed)
                .contains("elections/local.exampleshire.2021-05-06/north/jo-sample/index.html")
                .doesNotContain("elections/local.exampleshire.2021-05-06/south/pat-person/index.html");
        identities.keySet().removeAll(changed);
        assertThat(identities(before.folder())).containsAllEntriesOf(identities);
    }

    @Test
    void aPageThatIsNoLongerMadeIsGone() throws IOException {
        Project project = Project.laid(temp.resolve("project"));
        BuiltSite before = project.build(DAY);
        project.delete("data/elections/local.exampleshire.2021-05-06/candidates/south/pat-person.yaml");
        BuiltSite after = project.build(DAY);

        assertThat(before.files()).containsKey("elections/local.exampleshire.2021-05-06/south/pat-person/index.html");
        assertThat(after.files().keySet()).noneMatch(path -> path.contains("pat-person"));
        assertThat(after.folder().resolve("elections/local.exampleshire.2021-05-06/south/pat-person"))
                .doesNotExist();
    }

    @Test
    void whateverChangesTheNextBuildEqualsOneFromNothing() throws IOException {
        Random random = new Random(20210506);
        Project project = Project.demonstration(temp.resolve("project"));
        // Prose is built in other tests; here it would only take time.
        remove(project.folder().resolve("content"));
        Path out = temp.resolve("site");
        project.buildInto(out, DAY);
        for (int round = 0; round < 10; round++) {
            String edit = edit(project, random, round);
            String day = random.nextInt(4) == 0 ? "2026-11-23" : DAY;
            BuiltSite next = project.buildInto(out, day);
            BuiltSite fresh = project.buildInto(temp.resolve("fresh-" + round), day, Optional.empty(), 1 + round % 3);
            assertThat(next.differences(fresh))
                    .as("round %s on %s: %s", round, day, edit)
                    .isEmpty();
        }
    }

    /** Prose is part of few pages, and only those are made again when it changes. */
    @Test
    void whateverChangesInProseTheNextBuildEqualsOneFromNothing() {
        Project project = Project.laid(temp.resolve("project"))
                .write("content/about.md", "title=About\ntype=page\nstatus=published\n~~~~~~\nWho we are.\n")
                .write("content/calls/ask.md", "title=\ntype=page\nstatus=published\n~~~~~~\nWhy we ask.\n")
                .write("content/count.adoc", "= Count\n\nAsked: count:candidates[].\n\ntally::ask/voice[]\n")
                .write("content/plain.txt", "one");
        String candidate = "data/elections/local.exampleshire.2021-05-06/candidates/north/jo-sample.yaml";
        List<Runnable> edits = List.of(
                () -> project.edit("content/about.md", "Who we are.", "What we do. [Numbers](plain.txt)"),
                () -> project.edit("content/calls/ask.md", "Why we ask.", "Why everyone is asked."),
                () -> project.edit("content/about.md", "status=published", "status=draft"),
                () -> project.write(
                        "content/privacy.md", "title=Privacy\ntype=page\nstatus=published\n~~~~~~\nNone.\n"),
                () -> project.edit(candidate, "answers:", "status: withdrawn\nanswers:"),
                () -> project.write("content/plain.txt", "two"),
                () -> project.delete("content/privacy.md"));
        Path out = temp.resolve("site");
        project.buildInto(out, DAY);
        for (int i = 0; i < edits.size(); i++) {
            edits.get(i).run();
            BuiltSite next = project.buildInto(out, DAY);
            assertThat(next.differences(project.buildInto(temp.resolve("fresh-" + i), DAY)))
                    .as("edit %s", i)
                    .isEmpty();
        }
    }

    private static String edit(Project project, Random random, int round) throws IOException {
        List<String> candidates = candidates(project);
        String file = candidates.get(random.nextInt(candidates.size()));
        switch (round % 10) {
            case 0 -> project.write(file, project.read(file).replaceFirst("(?m)^name: (.*)$", "name: $1 Junior"));
            case 5 -> project.write(file, project.read(file) + "# A note that changes no page.\n");
            case 1 -> project.write(file, project.read(file).replaceFirst("name: (.*)", "name: Zed $1"));
            case 2 -> project.delete(file);
            case 3 ->
                project.write(
                        file.replaceFirst("[^/]+$", "new-" + round + ".yaml"),
                        "name: New Person\nparty: independent\n");
            case 4 -> file = rewrite(project, "data/parties.yaml", "Lantern Party", "Lamp Party");
            case 6 ->
                file = rewrite(
                        project, "data/calls/vcse-2021/pledges/well-served.yaml", "Well served", "Truly well served");
            case 7 -> file = rewrite(project, "data/site.yaml", "en: Hustings demonstration,", "en: Another title,");
            case 8 -> file = rewrite(project, "data/redirects.yaml", "how-to-correct/", "how-to-complain/");
            default -> file = rewrite(project, "data/agreements/thurrock-joint-compact.yaml", "value: 50", "value: 51");
        }
        return file;
    }

    private static String rewrite(Project project, String file, String before, String after) {
        project.edit(file, before, after);
        return file;
    }

    private static List<String> candidates(Project project) throws IOException {
        try (Stream<Path> files = Files.walk(project.folder().resolve("data/elections"))) {
            return files.filter(path -> path.toString().contains("/candidates/")
                            && path.toString().endsWith(".yaml"))
                    .map(path -> project.folder().relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Which file each path is, and when it was last written. */
    private static Map<String, String> identities(Path folder) throws IOException {
        Map<String, String> identities = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                FileTime time = Files.getLastModifiedTime(file);
                identities.put(
                        folder.relativize(file).toString(),
                        Files.getAttribute(file, "unix:ino") + " " + time.toInstant());
            }
        }
        return identities;
    }
}
