package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hustings.acceptance.CommandLineRun.Machine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hustings diff} as a shell sees it: folders, revisions, a project in a subfolder, problems on a side. */
class DiffTest {

    private static final String JO = "data/elections/local.exampleshire.2021-05-06/candidates/north/jo-sample.yaml";

    @TempDir
    Path temp;

    private Project project;

    @BeforeEach
    void commitASite() throws Exception {
        project = Project.laid(temp.resolve("repository/sites/one"));
        git("init", "--quiet");
        git("add", "--all");
        git("-c", "user.name=An Editor", "-c", "user.email=editor@example.org", "commit", "--quiet", "-m", "A site");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(temp.resolve("repository").toFile())
                .inheritIO()
                .start();
        assertThat(git.waitFor()).as(command.toString()).isZero();
    }

    private CommandLineRun diff(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("diff", "--as-of", Project.AFTER_THE_POLL));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(project.folder(), all.toArray(String[]::new));
    }

    @Test
    void theWorkingTreeAgainstARevisionOfAProjectInASubfolder() throws Exception {
        assertThat(diff("HEAD").out()).isEqualTo("Nothing would change on the site.\n");

        project.edit(JO, "answer: committed", "answer: qualified");
        CommandLineRun run = diff("HEAD");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Jo Sample, North Exampleshire: ", ": Pledged → Pledged, with conditions\n");
        Process status = new ProcessBuilder("git", "status", "--porcelain")
                .directory(temp.resolve("repository").toFile())
                .start();
        assertThat(new String(status.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
                .as("the index is as it was")
                .allMatch(line -> line.startsWith(" M ") || line.startsWith("?? "));
    }

    @Test
    void aRenamedFileWithoutARedirectIsToldFirstWithTheLineToAdd() throws Exception {
        Project other = Project.laid(temp.resolve("other"));
        String text = other.read(JO);
        other.delete(JO).write(JO.replace("jo-sample", "joanna-sample"), text);
        CommandLineRun run = diff(".", other.folder().toString(), "--format", "markdown");

        String old = "elections/local.exampleshire.2021-05-06/north/jo-sample/";
        String line = "- `/" + old + "`: add to `data/redirects.yaml` the line `" + old + ": "
                + old.replace("jo-sample", "joanna-sample") + "`";
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().toList().subList(0, 7)).contains(line);

        other.write("data/redirects.yaml", old + ": " + old.replace("jo-sample", "joanna-sample") + "\n");
        assertThat(diff(".", other.folder().toString(), "--format", "markdown").out())
                .doesNotContain("would vanish");
    }

    @Test
    void aSideWithErrorsTellsThemAndIsComparedAsFarAsItCanBe() throws Exception {
        project.edit(JO, "answer: committed", "answer: qualified");
        project.write("data/parties.yaml", "kite: {nmae: Kite Party}\nplum: {name: The Plum Party}\n");
        CommandLineRun run = diff("HEAD", "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(". has errors", "data/parties.yaml:1:8: error: unknown key \"nmae\"");
        assertThat(run.out()).contains("\"after\":\"“The Plum Party”\"", "\"after\":\"Pledged, with conditions\"");
        assertThat(run.out()).doesNotContain("address-lost");
        assertThat(diff("HEAD", "--format", "markdown").out())
                .as("the comment on a pull request, which holds nothing of standard error")
                .contains("**data/parties.yaml**: has errors after the change");
    }

    @Test
    void aTemplateAStyleSheetAndAFileToDownloadAreTold() throws Exception {
        project.write("templates/part/answer.jte", Files.readString(Path.of("templates/part/answer.jte")) + "<hr>\n")
                .write("assets/site.css", "body { color: black }\n")
                .write("content/minutes.txt", "What was said.\n");
        CommandLineRun run = diff("HEAD");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "templates/part/answer.jte: new: a template",
                        "assets/site.css: a style sheet, which says how pages look: as it was → changed",
                        "content/minutes.txt: new: a file that anybody can download");
    }

    @Test
    void anErrorOfBothSidesIsToldOnce() throws Exception {
        project.edit("data/site.yaml", "independence:", "independent:");
        Project other = Project.laid(temp.resolve("other"));
        other.edit("data/site.yaml", "independence:", "# a note\nindependent:");
        other.write("data/parties.yaml", "kite: {nmae: Kite Party}\nplum: {name: The Plum Party}\n");
        CommandLineRun run = diff(".", other.folder().toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).containsOnlyOnce("unknown key \"independent\"").containsOnlyOnce("unknown key \"nmae\"");
        assertThat(run.err().lines().filter(line -> line.endsWith("so what follows may not be all:")))
                .containsExactly(
                        "Both sides have errors, so what follows may not be all:",
                        other.folder() + " has errors, so what follows may not be all:");
    }

    @Test
    void whatIsNeitherFolderNorRevisionIsWrongUsage() throws Exception {
        CommandLineRun unknown = diff("no-such-branch");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("\"no-such-branch\" is neither a folder with data/ nor a revision of");

        CommandLineRun option = diff("--", "--upload-pack=touch x");
        assertThat(option.exitCode()).isEqualTo(2);

        Project loose = Project.laid(temp.resolve("loose"));
        CommandLineRun outside = CommandLineRun.of(loose.folder(), "diff", "main");
        assertThat(outside.exitCode()).isEqualTo(2);
        assertThat(outside.err()).contains("is in no git repository");
    }

    @Test
    void withoutGitAMachineCannotReadARevision() throws Exception {
        Path empty = Files.createDirectories(temp.resolve("empty"));
        Machine bare = new Machine(List.of(), Map.of("PATH", empty.toString()));
        CommandLineRun run = CommandLineRun.on(bare, project.folder(), "diff", "HEAD");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
        assertThat(run.err())
                .contains("the git command is needed to read a revision")
                .doesNotContain("\tat ");
    }
}
