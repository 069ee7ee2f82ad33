package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hustings.Pipeline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bare versions of scorecards and ballots, which others show within their pages. */
class EmbedsTest {

    private static final String BASE = "https://promises.example.org/";
    private static final String BALLOT = "elections/local.exampleshire.2021-05-06/north/";
    private static final String CARD = BALLOT + "jo-sample/";
    private static final String FILE = "data/elections/local.exampleshire.2021-05-06/candidates/north/jo-sample.yaml";

    @TempDir
    Path temp;

    private Project project() {
        return Project.laid(temp.resolve("project"));
    }

    @Test
    void everyScorecardAndBallotHasOne() {
        BuiltSite site = project().build(Project.AFTER_THE_POLL);
        for (String path : site.files().keySet()) {
            if (path.matches("elections/[^/]+/(?!parties/)[^/]+/([^/]+/)?index\\.html")) {
                assertThat(site.files()).containsKey("embed/" + path);
            }
        }
    }

    @Test
    void itShowsTheSameAnswersAndLeadsToTheFullPage() {
        BuiltSite site = project().build(Project.AFTER_THE_POLL);
        Document bare = site.page("embed/" + CARD);
        Document full = site.page(CARD);

        assertThat(bare.select("h1").text()).isEqualTo(full.select("h1").text());
        assertThat(bare.select(".pledge .answer .mark").eachText())
                .isEqualTo(full.select(".pledge .answer .mark").eachText())
                .isNotEmpty();
        assertThat(bare.select(".pledge .ask").eachText())
                .isEqualTo(full.select(".pledge .ask").eachText());
        assertThat(bare.select(".words blockquote").text()).contains("I will vote for it.");
        assertThat(bare.select("link[rel=canonical]").attr("href")).isEqualTo(BASE + CARD);
        assertThat(bare.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(bare.select("base").attr("target")).as("where links open").isEqualTo("_blank");
        assertThat(bare.select("a[href]")).isNotEmpty();
        assertThat(bare.select("a[target], base[href]")).isEmpty();
        assertThat(bare.select("script, nav, header")).isEmpty();
        assertThat(bare.select("footer").text()).contains("As recorded on 10 May 2021");
        assertThat(site.text("sitemap.xml")).contains(CARD).doesNotContain("/embed/");
    }

    @Test
    void thePageOffersTheCodeToPaste() {
        BuiltSite site = project().build(Project.AFTER_THE_POLL);
        for (String path : List.of(BALLOT, CARD)) {
            Element box = site.page(path).selectFirst("textarea[readonly]");
            Element frame = Jsoup.parseBodyFragment(box.text()).selectFirst("iframe");

            assertThat(frame.attr("src")).isEqualTo(BASE + "embed/" + path);
            assertThat(frame.attr("title")).isNotBlank();
            assertThat(frame.attr("width")).isEqualTo("100%");
            assertThat(Integer.parseInt(frame.attr("height"))).isBetween(320, 900);
            assertThat(frame.attr("loading")).isEqualTo("lazy");
        }
    }

    @Test
    void aNameCannotBreakOutOfTheCode() {
        Project project = project();
        project.edit(FILE, "name: Jo Sample", "name: Jo \"><script>alert(1)</script> & Sample");
        Element box = project.build(Project.AFTER_THE_POLL).page(CARD).selectFirst("textarea[readonly]");
        Document pasted = Jsoup.parseBodyFragment(box.text());

        assertThat(pasted.select("script")).isEmpty();
        assertThat(pasted.selectFirst("iframe").attr("title")).contains("<script>alert(1)</script> & Sample");
    }

    @Test
    void whereAllWordsAreTooManyNoneAreShownAndThePageStaysLight() {
        Project project = project();
        project.edit(FILE, "I will vote for it.", "I will vote for it. ".repeat(800));
        BuiltSite site = project.build(Project.AFTER_THE_POLL);

        assertThat(site.page("embed/" + CARD).select(".words blockquote")).isEmpty();
        assertThat(site.page("embed/" + CARD).select(".words a").attr("href")).endsWith(CARD + "#funding");
        assertThat(weight(site, "embed/" + CARD)).isLessThan(15 * 1024);
    }

    @Test
    void itWeighsLittleWithItsStyles() {
        BuiltSite site = project().build(Project.AFTER_THE_POLL);

        assertThat(weight(site, "embed/" + CARD)).isLessThan(15 * 1024);
        assertThat(weight(site, "embed/" + BALLOT)).isLessThan(15 * 1024);
    }

    private static int weight(BuiltSite site, String page) {
        int styles = site.files().entrySet().stream()
                .filter(file -> file.getKey().matches("assets/embed\\..*css"))
                .mapToInt(file -> file.getValue().length)
                .sum();
        return styles + site.files().get(page + "index.html").length;
    }

    @Test
    void hostsLetOthersFrameItAndNoOtherPage() {
        BuiltSite site = project().build(Project.AFTER_THE_POLL);
        List<String> headers = site.text("_headers").lines().toList();

        assertThat(policy(headers, "/embed/*")).endsWith("; frame-ancestors *");
        for (String place : List.of("/", "/calls/*", "/elections/*", "/organisations/*", "/data/*")) {
            assertThat(policy(headers, place)).as(place).endsWith("; frame-ancestors 'self'");
        }
        assertThat(policy(headers, "/*")).doesNotContain("frame-ancestors");
        assertThat(site.text(".htaccess"))
                .containsSubsequence("frame-ancestors 'self'", "m#^/embed/#", "frame-ancestors *", "</If>");
    }

    private static String policy(List<String> headers, String rule) {
        int at = headers.indexOf(rule);
        assertThat(at).as("a rule for %s", rule).isNotNegative();
        return headers.subList(at + 1, headers.size()).stream()
                .takeWhile(line -> line.startsWith("  "))
                .filter(line -> line.contains("Content-Security-Policy"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itMovesWithItsPage() {
        Project project = project();
        project.write("data/redirects.yaml", BALLOT + "old-name/: " + CARD + "\n" + BALLOT + "someone/: calls/ask/\n");
        BuiltSite site = project.build(Project.AFTER_THE_POLL);

        assertThat(site.page("embed/" + BALLOT + "old-name/")
                        .select("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo(BASE + "embed/" + CARD);
        assertThat(site.text("_redirects"))
                .contains("/embed/" + BALLOT + "old-name/ /embed/" + CARD + " 301")
                .contains("/embed/" + BALLOT + "someone/ ");
        assertThat(site.words("embed/" + BALLOT + "someone/")).contains("removed");
    }

    @Test
    void aRenamedCandidateNeedsOneRedirectForBothPages() throws java.io.IOException {
        Project project = project();
        BuiltSite before = project.build(Project.AFTER_THE_POLL);
        project.write(FILE.replace("jo-sample", "jo-renamed"), project.read(FILE))
                .delete(FILE);
        project.write("data/redirects.yaml", CARD + ": " + BALLOT + "jo-renamed/\n");
        Pipeline.Request request = new Pipeline.Request(
                project.folder(),
                zone -> org.hustings.model.Today.startOf(java.time.LocalDate.parse(Project.AFTER_THE_POLL), zone),
                Optional.empty(),
                Optional.of(before.folder()));

        assertThat(new Pipeline(2).check(request)).filteredOn(p -> p.isError()).isEmpty();
    }

    @Test
    void aProjectWithStylesOfItsOwnAloneGetsThose() {
        Project project = project();
        project.write("assets/site.css", "body { color: #111 }")
                .write("assets/site.js", "")
                .write("assets/icon.svg", "");
        project.write("assets/icon.png", "");
        BuiltSite site = project.build(Project.AFTER_THE_POLL);

        assertThat(site.page("embed/" + CARD).select("link[rel=stylesheet]").attr("href"))
                .contains("assets/site.");
    }
}
