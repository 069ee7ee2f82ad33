package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Small whole sites without mistakes: what must hold for every one of them, whatever it shows. */
class SmallSitesTest {

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> everySiteIsWhole() throws IOException {
        List<String> sites = Project.sites("good");
        assertThat(sites).hasSizeGreaterThan(10);
        return sites.stream().map(site -> dynamicTest(site, () -> isWhole(site)));
    }

    private void isWhole(String site) throws IOException {
        Project project = Project.laid(temp.resolve(site), "good/" + site);
        if (site.equals("right-to-left")) {
            Languages.mirror(project, "he");
        }
        assertThat(project.problems(Project.AFTER_THE_POLL))
                .containsExactlyElementsOf(Project.expected("good/" + site));
        BuiltSite built = project.build(Project.AFTER_THE_POLL);
        String base = site.equals("sub-path") ? "https://www.example.org/promises/" : "https://promises.example.org/";
        SiteAudit audit = new SiteAudit(built, base);
        assertThat(audit.faults()).isEmpty();
    }

    @Test
    void whereProseNamesSomebodyMadeUpThePageSaysSo() {
        Project project = Project.laid(temp.resolve("made-up"));
        project.edit(
                "data/elections/local.exampleshire.2021-05-06/election.yaml", "name: ", "demonstration: true\nname: ");
        String header = "= About\n:jbake-status: published\n\n";
        project.write("content/about.adoc", header + "As candidate:north/jo-sample[] says.\n");
        project.write("content/nobody.adoc", header + "About nobody.\n");
        project.write("content/calls/ask.adoc", header + "As candidate:north/jo-sample[] says.\n");
        BuiltSite site = project.build(Project.AFTER_THE_POLL);

        for (String page : List.of("about/", "calls/ask/")) {
            assertThat(site.page(page).select(".notice").eachText())
                    .as(page)
                    .singleElement()
                    .asString()
                    .contains("made up");
        }
        assertThat(site.page("nobody/").select(".notice")).isEmpty();
    }

    /** The names of several elections fill half a phone's screen, so they stand only where they say something. */
    @Test
    void aPageAboutDemonstrationsAloneNeedNotNameThem() {
        Project project = Project.laid(temp.resolve("project"), "good/person");
        String election = "data/elections/local.exampleshire.%s/election.yaml";
        project.edit(election.formatted("2021-05-06"), "name: ", "demonstration: true\nname: ");
        assertThat(notice(project))
                .isEqualTo("A demonstration: everybody in Exampleshire County Council election 2021 is made up,"
                        + " and so is everything they say.");

        project.edit(election.formatted("2017-05-04"), "name: ", "demonstration: true\nname: ");
        assertThat(notice(project)).isEqualTo("A demonstration: all candidates here, and all they say, are made up.");
    }

    private static String notice(Project project) {
        return project.build("2022-05-10")
                .page("organisations/exampleshire/")
                .select("aside.notice")
                .text();
    }

    @Test
    void aSiteNeedsOnlyData() {
        BuiltSite site = Project.laid(temp.resolve("minimal")).build(Project.AFTER_THE_POLL);

        assertThat(site.files())
                .containsKeys(
                        "index.html",
                        "calls/ask/index.html",
                        "calls/ask/funding/index.html",
                        "calls/ask/funding/index.json",
                        "elections/local.exampleshire.2021-05-06/index.html",
                        "elections/local.exampleshire.2021-05-06/north/index.html",
                        "elections/local.exampleshire.2021-05-06/north/index.json",
                        "elections/local.exampleshire.2021-05-06/north/jo-sample/index.html",
                        "elections/local.exampleshire.2021-05-06/north/jo-sample/index.json",
                        "elections/local.exampleshire.2021-05-06/parties/kite/index.html",
                        "organisations/exampleshire/index.html",
                        "changes/index.html",
                        "changes/feed.atom",
                        "corrections/index.html",
                        "corrections/feed.atom",
                        "data/index.html",
                        "data/local.exampleshire.2021-05-06/candidates.csv",
                        "data/local.exampleshire.2021-05-06/answers.csv",
                        "data/agreements/actions.csv",
                        "data/agreements/readings.csv",
                        "data/popolo.json",
                        "data/datapackage.json",
                        "404.html",
                        "sitemap.xml",
                        "robots.txt",
                        "manifest.json",
                        "_headers",
                        "_redirects",
                        ".htaccess");
        assertThat(site.files().keySet())
                .filteredOn(p -> p.endsWith(".css"))
                .allMatch(p -> p.matches(".*\\.[0-9a-f]{8,}\\.css"));
    }
}
