package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in prose is told in one run with errors in the data, as far as these leave no doubt about it. */
class ProseBesideErrorsTest {

    private static final String ELECTION = "data/elections/local.exampleshire.2021-05-06/";
    private static final String JO = ELECTION + "candidates/north/jo-sample.yaml";

    @TempDir
    Path temp;

    private Project project;

    @BeforeEach
    void lay() {
        project = Project.laid(temp.resolve("project"));
        project.edit(JO, "party: kite", "party: kite\nperson: 12");
        project.write(
                "data/elections/local.exampleshire.2021-05-06/candidates/south/pat-person.yaml",
                "name: Jo Sample\nparty: independent\nperson: 12\nstatus: withdrawn\n");
        project.write("content/robots.txt", "User-agent: *\n");
        project.write("content/data/popolo.json", "{}\n");
        project.write("content/about/picture.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>\n");
        String election = "elections/local.exampleshire.2021-05-06/";
        project.write("content/about.adoc", """
                = About
                :jbake-type: page
                :jbake-status: published

                link:calls/ask/#pledges[fine] link:calls/ask/#nothing[no part]
                link:%1$snorth/jo-sample/#funding[fine] link:%1$snorth/jo-sample/#money[no part]
                link:%1$sparties/kite/#totals[fine] link:%1$sparties/kite/#winners[no part]
                link:organisations/exampleshire/#people[no part]
                link:organisations/exampleshire/#members[fine] link:people/12/#answers[no part]
                link:%1$s#dates[fine] link:%1$s#parties[no part]
                link:%1$snorth/#answers[fine] link:%1$snorth/#compare=jo-sample,ann-other[fine]
                link:%1$snorth/#jo-sample[no part]
                link:calls/ask/funding/#local-exampleshire-2021-05-06[fine] link:calls/ask/funding/#north[no part]
                link:%1$sparties/blue/[no page] link:%1$swest/[no page] link:%1$snorth/[fine]
                link:people/4711/[no page] link:data/popolo.json[fine] link:data/all.csv[no page]
                link:data/local.exampleshire.2021-05-06/answers.csv[fine] link:changes/[fine] link:changes/may/[no page]
                """.formatted(election));
    }

    @Test
    void itIsTheSameWhetherTheDataHasErrorsOrNot() {
        List<String> sound = project.problems(Project.AFTER_THE_POLL);
        assertThat(sound).hasSize(15).anyMatch(line -> line.startsWith("content/robots.txt"));

        project.edit(JO, "answer: committed", "answer: committed\n      source: {url: \"javascript:alert(1)\"}");
        List<String> unsound = project.problems(Project.AFTER_THE_POLL);
        assertThat(unsound.stream().filter(line -> line.startsWith("content/"))).containsExactlyElementsOf(sound);
        assertThat(unsound).anyMatch(line -> line.startsWith(JO));
    }

    @Test
    void whatAFileThatCannotBeReadMayHoldIsNotMissed() {
        project.write(JO, "name: [\n");
        project.write("data/calls/ask/pledges/voice.yaml", "titel: A voice\n");
        project.write(ELECTION + "election.yaml", project.read(ELECTION + "election.yaml") + "  more: [\n");
        List<String> told = project.problems(Project.AFTER_THE_POLL).stream()
                .filter(line -> line.startsWith("content/about"))
                .toList();

        assertThat(told)
                .noneMatch(line ->
                        line.contains("parties/blue/") || line.contains("/west/") || line.contains("people/4711/"))
                .noneMatch(line -> line.contains("#money"))
                .anyMatch(line -> line.contains("#nothing"))
                .anyMatch(line -> line.contains("data/all.csv"));
    }

    @Test
    void anotherPartyOrAreaThatIsWrittenWrongMayBeAny() {
        project.edit(JO, "party: kite", "party: bleu");
        project.edit(ELECTION + "election.yaml", "area: south", "area: wset");
        List<String> told = project.problems(Project.AFTER_THE_POLL);

        assertThat(told).noneMatch(line -> line.contains("parties/blue/") || line.contains("/west/"));
    }
}
