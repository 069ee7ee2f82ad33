package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hustings.acceptance.Documents.Block;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every YAML example in the documents, put where it belongs in one site with what it speaks of: all of it together has
 * no error. An example that is added needs its place here.
 */
class DocumentedFilesTest {

    private static final String ELECTION = "data/elections/local.norfolk.2021-05-06/";
    private static final String CANDIDATES = ELECTION + "candidates/acle/";
    private static final String AFTER_THE_COUNCIL_MET = "2022-03-02";

    @TempDir
    Path temp;

    private Project project;

    @BeforeEach
    void writeWhatTheExamplesSpeakOf() {
        project = new Project(temp.resolve("site"))
                .write("data/parties.yaml", "lantern: {name: Lantern Party}\n")
                .write(
                        "data/areas/norfolk.yaml",
                        "name: Norfolk County Council\nkind: council\nareas: {acle: {name: Acle}}\n")
                .write("content/new/path.adoc", "= A page\n:jbake-type: page\n:jbake-status: published\n\nWords.\n");
        for (String pledge : List.of("flexible-funding", "collaboration")) {
            project.write("data/calls/vcse-2021/pledges/" + pledge + ".yaml", "title: A pledge\nask: Will you?\n");
        }
    }

    @Test
    void everyExampleIsRight() throws IOException {
        List<Block> examples = new ArrayList<>();
        for (String document : Documents.ALL) {
            Documents.blocks(document).stream()
                    .filter(block -> block.language().equals("yaml"))
                    .forEach(examples::add);
        }
        for (Block example : examples) {
            place(example);
        }
        assertThat(examples).hasSize(11);
        assertThat(project.problems(AFTER_THE_COUNCIL_MET)).noneMatch(line -> line.contains(": error:"));
        assertThat(project.build(AFTER_THE_COUNCIL_MET)
                        .words("elections/local.norfolk.2021-05-06/acle/editors-after-the-election/"))
                .contains("Voted for the three-year grants policy.");
    }

    private void place(Block example) {
        String text = example.text();
        switch (example.document() + ", " + example.heading()) {
            case Documents.OWNERS + ", The first settings" -> project.write("data/site.yaml", text);
            case Documents.OWNERS + ", Moving and removing pages" -> project.write("data/redirects.yaml", text);
            case Documents.EDITORS + ", An election" -> project.write(ELECTION + "election.yaml", text);
            case Documents.EDITORS + ", A call and its pledges" ->
                project.write("data/calls/vcse-2021/call.yaml", text);
            case Documents.EDITORS + ", Writing YAML" -> {
                if (text.startsWith("title:")) {
                    project.write("data/calls/vcse-2021/pledges/collaboration.yaml", text + "ask: Will you?\n");
                } else {
                    candidate("editors-writing-yaml", text);
                }
            }
            case Documents.EDITORS + ", Answers" -> candidate("editors-answers", text);
            case Documents.EDITORS + ", After the election" ->
                candidate("editors-after-the-election", "result: {elected: true}\n" + text);
            case Documents.CONTRIBUTING + ", You want to change a file yourself" -> candidate("contributing", text);
            case Documents.IMPORTING + ", Bringing candidates up to date" -> candidate("importing", text);
            case Documents.IMPORTING + ", Answers from a form or a spreadsheet" ->
                project.write("replies.mapping.yaml", text);
            default -> throw new AssertionError("Where does this example belong? " + example);
        }
    }

    private void candidate(String id, String text) {
        String name = text.startsWith("name:") ? "" : "name: Jo Sample\n";
        String party = text.contains("party: ") ? "" : "party: independent\n";
        project.write(CANDIDATES + id + ".yaml", name + party + text);
    }

    @Test
    void theMappingOfTheHandbookIsOneThatIsRead() throws Exception {
        String mapping = Documents.blocks(Documents.IMPORTING).stream()
                .map(Block::text)
                .filter(text -> text.startsWith("confirmed:"))
                .findFirst()
                .orElseThrow();
        Project base = Project.laid(temp.resolve("my-site"));
        Files.writeString(temp.resolve("replies.mapping.yaml"), mapping);
        Files.writeString(temp.resolve("replies.csv"), """
                Full name,Ward,Timestamp,Will you commit to lasting funding?,Comments,May we publish this?
                Pat Person,South Exampleshire,12/04/2021,"Yes, with conditions",If we can.,Yes
                """);
        CommandLineRun run = CommandLineRun.of(
                temp, "import", "answers", "replies.csv", base.folder().toString(), "--call", "ask");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Pat Person, South Exampleshire: funding: qualified");
    }
}
