package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** URLs are promises: several languages, redirects, tombstones, a site under a path, words and prose of one's own. */
class AddressesTest {

    private static final String CARD = "elections/local.exampleshire.2021-05-06/north/jo-sample/";

    @TempDir
    Path temp;

    @Test
    void everyOtherLanguageStandsUnderItsTag() {
        Project project = Project.laid(temp.resolve("languages"), "good/languages");
        BuiltSite site = project.build("2021-05-10");

        Document english = site.page(CARD);
        Document welsh = site.page("cy/" + CARD);
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(welsh.select("html").attr("lang")).isEqualTo("cy");
        assertThat(welsh.text()).contains("A wnewch chi ymrwymo i grantiau tair blynedd?", "Addewidion Exampleshire");
        assertThat(welsh.select("main").text()).doesNotContain("Will you commit to grants");
        for (Document page : new Document[] {english, welsh}) {
            assertThat(page.select("link[rel=alternate][hreflang=en]").attr("href"))
                    .isEqualTo("https://promises.example.org/" + CARD);
            assertThat(page.select("link[rel=alternate][hreflang=cy]").attr("href"))
                    .isEqualTo("https://promises.example.org/cy/" + CARD);
        }
        assertThat(site.json("cy/" + CARD + "index.json").at("/pledges/0/title").asString())
                .isEqualTo("Cyllid parhaol");
    }

    @Test
    void aPageLeadsToItselfInTheLanguagesThatHaveIt() {
        Project project = Project.laid(temp.resolve("languages"), "good/languages");
        project.write("content/about.adoc", "= About us\n:jbake-status: published\n\nOnly in English.\n");
        BuiltSite site = project.build("2021-05-10");

        assertThat(site.page(CARD).select("header a[lang=cy][hreflang=cy]").attr("href"))
                .isEqualTo("../../../../cy/" + CARD);
        assertThat(site.page("cy/" + CARD)
                        .select("header a[lang=en][hreflang=en]")
                        .attr("href"))
                .isEqualTo("../../../../../" + CARD);
        assertThat(site.page("about/").select("[hreflang]")).isEmpty();
    }

    @Test
    void aWordMissingInAPublishedLanguageIsNamed() {
        Project project = Project.laid(temp.resolve("languages"), "good/languages");
        project.edit("data/site.yaml", "languages: [en, cy]", "languages: [en]");
        Languages.translate(project, "gd");
        project.edit("data/strings/gd.yaml", "page.skip: ", "# page.skip: ");
        assertThat(project.problems("2021-05-10"))
                .as("of a language not published")
                .isEmpty();
        project.edit("data/site.yaml", "languages: [en]", "languages: [en, gd]");
        for (String file : List.of("data/site.yaml", "data/calls/ask/pledges/funding.yaml")) {
            project.write(file, project.read(file).replace("cy: ", "gd: "));
        }

        assertThat(project.problems("2021-05-10"))
                .singleElement()
                .asString()
                .matches("data/strings/gd.yaml:1:1: error: .*page\\.skip.* \\([a-z-]+\\)");
    }

    @Test
    void anOldPathLeadsToTheNewOneOnEveryKindOfHost() {
        BuiltSite site =
                Project.laid(temp.resolve("redirects"), "good/redirects").build("2021-05-10");

        assertThat(site.text("_redirects")).contains("/old/page/ /calls/ask/ 301");
        assertThat(site.text(".htaccess")).contains("/old/page/").contains("/calls/ask/");
        Document stub = site.page("old/page/");
        assertThat(stub.select("meta[http-equiv=refresh]").attr("content")).contains("../../calls/ask/");
        assertThat(stub.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://promises.example.org/calls/ask/");
    }

    @Test
    void aPageRemovedOnRequestIsATombstone() {
        BuiltSite site =
                Project.laid(temp.resolve("redirects"), "good/redirects").build("2021-05-10");

        assertThat(site.page("people/removed-person/")
                        .select("meta[name=robots]")
                        .attr("content"))
                .contains("noindex");
        assertThat(site.text("sitemap.xml")).doesNotContain("removed-person");
        assertThat(site.text("_redirects")).contains("/people/removed-person/").contains("410");
    }

    @Test
    void aFileThatIsGoneOrMovedIsNoPage() {
        Project project = Project.laid(temp.resolve("files"));
        project.write("data/redirects.yaml", """
                data/first.2017/answers.csv: data/local.exampleshire.2021-05-06/answers.csv
                old.html: calls/ask/
                gone: [data/old.2017/answers.csv, people/someone/, someone.html]
                """);
        BuiltSite site = project.build(Project.AFTER_THE_POLL);

        assertThat(site.files().keySet())
                .contains("old.html", "people/someone/index.html", "someone.html")
                .doesNotContain("data/old.2017/answers.csv", "data/first.2017/answers.csv");
        assertThat(site.text("_redirects").lines())
                .containsExactly(
                        "/data/first.2017/answers.csv /data/local.exampleshire.2021-05-06/answers.csv 301",
                        "/old.html /calls/ask/ 301",
                        "/data/old.2017/answers.csv /404.html 410",
                        "/people/someone/ /people/someone/index.html 410",
                        "/someone.html /someone.html 410");
        assertThat(site.text(".htaccess").lines())
                .contains("ErrorDocument 410 /404.html", "RedirectMatch 410 ^/data/old\\.2017/answers\\.csv$");
    }

    @Test
    void theAddressGivenToTheBuildWins() {
        BuiltSite site = Project.laid(temp.resolve("project"))
                .buildInto(temp.resolve("site"), "2021-05-10", Optional.of("https://preview.example.org/pr-7/"), 2);

        assertThat(site.page(CARD).select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://preview.example.org/pr-7/" + CARD);
        assertThat(site.filesWith("promises.example.org")).isEmpty();
        assertThat(new SiteAudit(site, "https://preview.example.org/pr-7/").faults())
                .isEmpty();
    }

    @Test
    void aSiteMaySayItsOwnWords() {
        BuiltSite site = Project.laid(temp.resolve("strings"), "good/strings").build("2021-05-10");
        assertThat(site.page("").select("body").text()).startsWith("Straight to the point");
    }

    @Test
    void proseIsAPageOfItsOwnOrPartOfThePageOfTheData() {
        BuiltSite site = Project.laid(temp.resolve("prose"), "good/prose").build("2021-05-10");

        assertThat(site.words("about/")).contains("We asked everybody.", "Jo Sample", "Lasting funding", "Of 3 people");
        assertThat(site.page("about/").select("main a[href]").eachAttr("href"))
                .anyMatch(href -> href.contains("north/jo-sample/"))
                .anyMatch(href -> href.contains("calls/ask/funding/"));
        assertThat(site.words("calls/ask/")).contains("MERGEDPROSE").contains("A call to candidates");
        assertThat(site.words("calls/ask/funding/"))
                .contains("One year is over before the ink is dry.")
                .contains("Will you commit to grants that last three years?");
        assertThat(site.words("plain/")).contains("Some marked words.");
        assertThat(site.filesWith("DRAFTWORDS")).isEmpty();
        assertThat(site.has("hidden/index.html")).isFalse();
    }

    @Test
    void htmlInDataIsText() {
        Project project = Project.laid(temp.resolve("project"));
        project.edit(
                "data/elections/local.exampleshire.2021-05-06/candidates/north/jo-sample.yaml",
                "words: Three years, and I will vote for it.",
                "words: <script>alert(1)</script> & <b>bold</b> *not bold*\nstatement: '\"><img src=x onerror=alert(1)>'");
        BuiltSite site = project.build("2021-05-10");

        assertThat(site.words(CARD)).contains("<script>alert(1)</script> & <b>bold</b> *not bold*");
        assertThat(site.page(CARD).select("main script, main b:not([aria-current]), main img"))
                .isEmpty();
        assertThat(new SiteAudit(site, "https://promises.example.org/").faults())
                .isEmpty();
    }

    @Test
    void aNameWithSpacesIsAnAddressAllTheSame() {
        Project project = Project.laid(temp.resolve("project"));
        String header = "= A page\n:jbake-type: page\n:jbake-status: published\n\n";
        project.write("content/About Us.adoc", header + "Words.\n");
        project.write("content/more.adoc", header + "See xref:About%20Us.adoc[us].\n");
        BuiltSite site = project.build("2021-05-10");

        Document page = Jsoup.parse(site.text("About Us/index.html"));
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/About%20Us/");
        assertThat(page.select("meta[property=og:url]").attr("content")).endsWith("/About%20Us/");
        assertThat(site.text("sitemap.xml")).contains("/About%20Us/</loc>").doesNotContain("About Us");
        assertThat(site.text("_headers")).contains("/About%20Us/*").doesNotContain("About Us");
        assertThat(Jsoup.parse(site.text("more/index.html")).select("main a").eachAttr("href"))
                .contains("../About%20Us/");
        assertThat(project.problems("2021-05-10"))
                .containsExactly("content/About Us.adoc:1:1: warning: capitals, spaces and accents make the address "
                        + "/About Us/ hard to type (prose-path)");
    }

    @Test
    void aPageOfTheDefaultLanguageStandsAtTheRoot() {
        Project project = Project.laid(temp.resolve("project"));
        String header = "= A page\n:jbake-type: page\n:jbake-status: published\n\n";
        project.write("content/en/method.adoc", header + "Words.\n");

        assertThat(project.problems("2021-05-10"))
                .containsExactly("content/en/method.adoc:1:1: warning: the first of the site's languages stands at the "
                        + "root, and this page at /en/method/ (paths)");
    }

    @Test
    void proseCannotBringScriptIn() {
        Project project = Project.laid(temp.resolve("project"));
        project.write("content/about.adoc", """
                = About us
                :jbake-type: page
                :jbake-status: published

                ++++
                <script>alert(1)</script><p onclick="alert(2)" style="color:red">Kept words</p>
                <iframe src="https://evil.example.org/"></iframe>
                ++++

                pass:[<img src="https://evil.example.org/pixel.gif" onerror="x()">]
                """);
        BuiltSite site = project.build("2021-05-10");
        assertThat(site.words("about/")).contains("Kept words");
        assertThat(site.text("about/index.html"))
                .doesNotContain("alert(")
                .doesNotContain("evil.example.org")
                .doesNotContain("onclick");
        assertThat(project.problems("2021-05-10"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("content/about.adoc:"));
    }

    /** As everywhere in data/: an address that is no page of the web and no letter is a mistake, and not a lost link. */
    @Test
    void aLinkInProseLeadsToThePagesOfTheWebOrNowhere() {
        Project project = Project.laid(temp.resolve("project"));
        String header = "= A page\n:jbake-type: page\n:jbake-status: published\n\n";
        project.write("content/one.adoc", header + "See link:javascript:alert(1)[x].\n\nlink:file:///etc/x[y]\n");
        project.write("content/two.md", """
                title=Two
                type=page
                status=published
                ~~~~~~

                A [link](javascript:alert(1)), `[x](javascript:no)`, [another][r] and <vbscript:x>.

                [r]: javascript:alert(2)
                """);
        project.write("content/three.html", """
                title=Three
                type=page
                status=published
                ~~~~~~
                <p>A <a href="data:text/html,x">link</a></p>
                """);
        assertThat(project.problems("2021-05-10"))
                .filteredOn(line -> line.contains("(prose-html)"))
                .containsExactly(
                        "content/one.adoc:5:10: error: a link cannot lead to `javascript:alert(1)` (prose-html)",
                        "content/one.adoc:7:6: error: a link cannot lead to `file:///etc/x` (prose-html)",
                        "content/three.html:5:15: error: a link cannot lead to `data:text/html,x` (prose-html)",
                        "content/two.md:6:10: error: a link cannot lead to `javascript:alert(1)` (prose-html)",
                        "content/two.md:6:72: error: a link cannot lead to `vbscript:x` (prose-html)",
                        "content/two.md:8:6: error: a link cannot lead to `javascript:alert(2)` (prose-html)");
    }
}
