package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.Pipeline;
import org.hustings.model.Today;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small sites with mistakes in them: {@code sites/bad/<name>} is laid over {@code sites/base}, and {@code expected.txt}
 * there is what an editor is told, word for word. What was told instead is left in {@code target/acceptance/}.
 */
class BadSitesTest {

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldWhereItIs() throws IOException {
        List<String> sites = Project.sites("bad");
        assertThat(sites).hasSizeGreaterThan(20);
        return sites.stream().map(site -> dynamicTest(site, () -> isTold(site)));
    }

    private void isTold(String site) throws IOException {
        Project project = Project.laid(temp.resolve(site), "bad/" + site);
        List<String> problems = project.problems(Project.AFTER_THE_POLL);
        Path told = Files.createDirectories(Path.of("target/acceptance")).resolve(site + ".txt");
        Files.write(told, problems);

        assertThat(problems).anyMatch(line -> line.contains(": error: "));
        assertThat(problems).containsExactlyElementsOf(Project.expected("bad/" + site));
    }

    /** Asciidoctor takes such a line for the author's name, and a page that was to stay a draft would be published. */
    @Test
    void aHeaderLineWithoutItsColonIsNoHeader() {
        Project project = Project.laid(temp.resolve("project"));
        project.write("content/about.adoc", "= About us\n:jbake-type: page\njbake-status: draft\n\nWords.\n");

        assertThat(project.problems(Project.AFTER_THE_POLL))
                .anyMatch(line -> line.startsWith("content/about.adoc:3") && line.contains(": error: "));
    }

    @Test
    void aCorrectionNamesItsPageWithOrWithoutTheFirstSlash() {
        Project project = Project.laid(temp.resolve("project"));
        String corrections = "- {on: 2021-05-07, page: %s, what: A date was wrong.}\n";
        project.write("data/corrections.yaml", corrections.formatted("/calls/ask/") + corrections.formatted("/"));
        assertThat(project.problems(Project.AFTER_THE_POLL)).isEmpty();
        assertThat(project.build(Project.AFTER_THE_POLL).page("corrections/").select("main a[href='../calls/ask/']"))
                .isNotEmpty();

        project.write("data/corrections.yaml", corrections.formatted("/calls/ask"));
        assertThat(project.problems(Project.AFTER_THE_POLL))
                .containsExactly("data/corrections.yaml:1:26: error: there is no page at /calls/ask (corrections)");
    }

    @Test
    void aPageWithoutATitleIsAnError() {
        Project project = Project.laid(temp.resolve("project"));
        project.write("content/about.adoc", "Only words, and no header at all.\n");

        assertThat(project.problems(Project.AFTER_THE_POLL))
                .anyMatch(line -> line.startsWith("content/about.adoc:1") && line.contains(": error: "));
    }

    @Test
    void aLinkToAPartThatIsNotOnItsPageIsAnError() {
        Project project = Project.laid(temp.resolve("project"));
        project.write(
                "content/about.adoc",
                "= About us\n:jbake-type: page\n:jbake-status: published\n\nSee link:../calls/ask/#nothing[a part].\n");

        assertThat(project.problems(Project.AFTER_THE_POLL))
                .anyMatch(line -> line.startsWith("content/about.adoc:5") && line.contains("#nothing"));
    }

    /** The site of {@code everything-at-once}, of which even the site's own file cannot be read, with lost addresses. */
    @Test
    void lostAddressesAreToldInTheSameRun() throws IOException {
        Project project = Project.laid(temp.resolve("project"), "bad/everything-at-once");
        Path manifest = temp.resolve("manifest.json");
        String page = "/elections/local.exampleshire.2021-05-06/north/";
        String hash = "0".repeat(64);
        Files.writeString(manifest, "{\"%1$skim-broken/\":\"%2$s\",\"%1$slee-lost/\":\"%2$s\"}".formatted(page, hash));

        List<String> told = Project.lines(new Pipeline(2)
                .check(new Pipeline.Request(
                        project.folder(),
                        zone -> Today.startOf(LocalDate.parse(Project.AFTER_THE_POLL), zone),
                        Optional.empty(),
                        Optional.of(manifest))));
        assertThat(told)
                .filteredOn(line -> line.endsWith("(permanence)"))
                .singleElement()
                .asString()
                .contains("lee-lost");
        assertThat(told).containsAll(Project.expected("bad/everything-at-once"));
    }

    /** A party that could not be read is not one that does not exist. */
    @Test
    void whatCouldNotBeReadIsNotSaidToBeMissing() {
        Project project = Project.laid(temp.resolve("project"));
        project.edit("data/parties.yaml", "kite: {name: Kite Party}", "kite: {nam: Kite Party}");

        assertThat(project.problems(Project.AFTER_THE_POLL))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("data/parties.yaml:1:"));
    }

    @Test
    void problemsOfProseAreToldTogetherWithThoseOfData() {
        Project project = Project.laid(temp.resolve("project"), "bad/many-files");
        project.write(
                "content/about.adoc",
                "= About us\n:jbake-type: page\n:jbake-status: published\n\npledge:ask/fundings[]\n");

        assertThat(project.problems(Project.AFTER_THE_POLL))
                .anyMatch(line -> line.startsWith("data/parties.yaml:1:"))
                .anyMatch(line -> line.startsWith("content/about.adoc:5:1"));
    }

    @Test
    void oneBadFileAmongGoodOnesLeavesTheOldSiteAsItWas() throws IOException {
        Project project = Project.laid(temp.resolve("project"));
        BuiltSite before = project.build(Project.AFTER_THE_POLL);

        project.edit("data/calls/ask/call.yaml", "A call to candidates", "Another title altogether");
        project.write("data/elections/local.exampleshire.2021-05-06/candidates/south/pat-person.yaml", "name: [\n");
        var outcome = project.tryToBuild(before.folder(), Project.AFTER_THE_POLL, Optional.empty(), 2);

        assertThat(outcome.published()).isEmpty();
        assertThat(before.differences(BuiltSite.read(before.folder()))).isEmpty();
        assertThat(left(temp)).containsExactlyInAnyOrder("project", "project-site");
    }

    @Test
    void aFirstBuildOfABadSiteWritesNothing() throws IOException {
        Project project = Project.laid(temp.resolve("project"), "bad/unknown-key");
        var outcome = project.tryToBuild(temp.resolve("site"), Project.AFTER_THE_POLL, Optional.empty(), 2);

        assertThat(outcome.published()).isEmpty();
        assertThat(left(temp)).containsExactly("project");
    }

    private static List<String> left(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
