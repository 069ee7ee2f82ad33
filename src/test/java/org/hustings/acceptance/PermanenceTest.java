package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hustings.Pipeline;
import org.hustings.model.Today;
import org.hustings.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --published}: no address that was published is lost by accident. */
class PermanenceTest {

    private static final String ELECTION = "elections/local.exampleshire.2021-05-06/";
    private static final String FOLDER = "data/" + ELECTION + "candidates/";

    @TempDir
    Path temp;

    @Test
    void aRenamedFileFailsTheCheckWithTheLineThatMendsIt() throws Exception {
        Project project = published();
        project.write(FOLDER + "north/joanna-sample.yaml", project.read(FOLDER + "north/jo-sample.yaml"));
        project.delete(FOLDER + "north/jo-sample.yaml");
        String[] check = {"check", "project", "--published", "first", "--as-of", Project.AFTER_THE_POLL};
        CommandLineRun run = CommandLineRun.of(temp, check);

        String line = ELECTION + "north/jo-sample/: " + ELECTION + "north/joanna-sample/";
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.err().lines().filter(told -> told.contains(": error: ")))
                .containsExactly("data/redirects.yaml:1:1: error: /" + ELECTION
                        + "north/jo-sample/ was published before and would be gone (permanence)");
        assertThat(run.err().lines().map(String::strip)).contains(line);

        project.write("data/redirects.yaml", line + "\n");
        CommandLineRun mended = CommandLineRun.of(temp, check);
        assertThat(mended.exitCode()).as(mended.err()).isZero();
    }

    @Test
    void whoMovesToAnotherAreaUnderAnotherNameIsKnownByTheirNumber() throws Exception {
        Project project = Project.laid(temp.resolve("project"));
        project.edit(FOLDER + "north/jo-sample.yaml", "party: kite", "party: kite\nperson: 4321");
        project.buildInto(temp.resolve("first"), Project.AFTER_THE_POLL);
        project.write(FOLDER + "south/wolsey.yaml", project.read(FOLDER + "north/jo-sample.yaml"));
        project.write(FOLDER + "north/jo-sampel.yaml", "name: Jo Sampel\nparty: plum\n");
        project.delete(FOLDER + "north/jo-sample.yaml");

        assertThat(hints(project))
                .singleElement()
                .asString()
                .contains("\n" + ELECTION + "north/jo-sample/: " + ELECTION + "south/wolsey/\n");
    }

    @Test
    void whoIsRenamedTwiceNeedsOneLineMore() throws Exception {
        Project project = Project.laid(temp.resolve("project"));
        project.write(FOLDER + "north/jo-third.yaml", project.read(FOLDER + "north/jo-sample.yaml"));
        project.delete(FOLDER + "north/jo-sample.yaml");
        String first = ELECTION + "north/jo-sample/";
        String second = ELECTION + "north/jo-second/";
        String third = ELECTION + "north/jo-third/";
        project.write("data/redirects.yaml", first + ": " + second + "\n" + second + ": " + third + "\n");
        project.buildInto(temp.resolve("out"), Project.AFTER_THE_POLL);

        assertThat(Files.readString(temp.resolve("out/_redirects")))
                .contains("/" + first + " /" + third + " 301\n", "/" + second + " /" + third + " 301\n");
        assertThat(Files.readString(temp.resolve("out/" + first + "index.html")))
                .contains("../jo-third/");
    }

    @Test
    void whatAnEmbedShowsFollowsItsPage() throws Exception {
        Project project = published();
        assertThat(temp.resolve("first/embed/" + ELECTION + "north/jo-sample/index.html"))
                .exists();
        project.write(FOLDER + "north/joanna-sample.yaml", project.read(FOLDER + "north/jo-sample.yaml"));
        project.delete(FOLDER + "north/jo-sample.yaml");
        project.write("data/redirects.yaml", ELECTION + "north/jo-sample/: " + ELECTION + "north/joanna-sample/\n");

        assertThat(hints(project)).isEmpty();
        project.buildInto(temp.resolve("second"), Project.AFTER_THE_POLL);
        assertThat(Files.readString(temp.resolve("second/embed/" + ELECTION + "north/jo-sample/index.html")))
                .contains("../joanna-sample/");
    }

    @Test
    void picturesPostcodesAndPartsOfTheIndexAreNoPromises() throws Exception {
        Project project = Project.laid(temp.resolve("project"));
        String site = project.read("data/site.yaml");
        project.write("data/site.yaml", site + "cards: on\n");
        project.write("data/postcodes/source.yaml", "kind: made-up\nyear: 2021\n");
        project.write("data/postcodes/we1.txt", "1 exampleshire/north: AA\n");
        project.buildInto(temp.resolve("first"), Project.AFTER_THE_POLL);
        String before = Files.readString(temp.resolve("first/manifest.json"));
        assertThat(before)
                .contains("/card.png\"", "\"/postcodes/we1.", "\"/assets/search/en/n0.js\"", "\"/assets/site.");

        project.write("data/site.yaml", site + "cards: off\n");
        project.delete("data/postcodes/source.yaml").delete("data/postcodes/we1.txt");
        project.write("assets/site.css", "body { color: black }\n");
        assertThat(hints(project)).isEmpty();
    }

    /** The one run tells the error in the data, and of the pages that stand for a file those whose file is gone. */
    @Test
    void dataWithErrorsHidesNoPageWhoseFileIsGone() throws Exception {
        Project project = published();
        project.write("data/parties.yaml", project.read("data/parties.yaml").replace("name", "nmae"));
        project.write(FOLDER + "north/joanna-sample.yaml", project.read(FOLDER + "north/jo-sample.yaml"));
        project.delete(FOLDER + "north/jo-sample.yaml");
        project.write(FOLDER + "north/ann-other.yml", project.read(FOLDER + "north/ann-other.yaml"));
        project.delete(FOLDER + "north/ann-other.yaml");
        project.write(FOLDER + "south/pat-person.yaml", "name: [\n");
        project.delete("data/calls/ask/pledges/voice.yaml");
        project.edit("data/calls/ask/call.yaml", "[funding, voice]", "[funding]");
        String[] check = {"check", "project", "--published", "first", "--as-of", Project.AFTER_THE_POLL};
        CommandLineRun run = CommandLineRun.of(temp, check);

        assertThat(run.err()).contains("unknown key \"nmae\"", "rename it to \"ann-other.yaml\"");
        assertThat(run.err().lines().filter(told -> told.contains("(permanence)")))
                .containsExactly(
                        "data/redirects.yaml:1:1: error: /calls/ask/voice/ was published before and would be gone (permanence)",
                        "data/redirects.yaml:1:1: error: /" + ELECTION
                                + "north/jo-sample/ was published before and would be gone (permanence)");
        assertThat(run.err().lines().map(String::strip))
                .contains(ELECTION + "north/jo-sample/: " + ELECTION + "north/joanna-sample/");
    }

    private Project published() {
        Project project = Project.laid(temp.resolve("project"));
        project.buildInto(temp.resolve("first"), Project.AFTER_THE_POLL);
        return project;
    }

    private List<String> hints(Project project) throws Exception {
        Pipeline.Request request = new Pipeline.Request(
                project.folder(),
                zone -> Today.startOf(LocalDate.parse(Project.AFTER_THE_POLL), zone),
                Optional.empty(),
                Optional.of(temp.resolve("first")));
        List<Problem> problems = new Pipeline(2).check(request);
        assertThat(problems)
                .filteredOn(Problem::isError)
                .allMatch(problem -> problem.rule().equals("permanence"));
        return problems.stream().filter(Problem::isError).map(Problem::hint).toList();
    }
}
