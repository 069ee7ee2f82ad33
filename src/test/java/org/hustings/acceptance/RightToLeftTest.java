package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site in a script that runs from right to left, with every one of the site's own words in it. So whatever stands on a
 * page in Latin letters is a name, was said in another language, or was written into the software by mistake.
 */
class RightToLeftTest {

    private static final String JO = "elections/local.exampleshire.2021-05-06/north/jo-sample/";
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    /** What is the same in every language: names and addresses. */
    private static final Pattern NAMES = Pattern.compile(
            "Jo Sample|Noa Levi|Pat Person|local\\.exampleshire\\S*|https?://\\S+|\\S+@\\S+|\\S+\\.(csv|json)|GBP|JSON|BibTeX");

    /** A value in BibTeX, but for the month, whose name is BibTeX's own. */
    private static final Pattern BIBTEX = Pattern.compile("= *\\{+([^}]*)}");

    @TempDir
    static Path temp;

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        Project project = Project.laid(temp.resolve("project"), "good/right-to-left");
        Languages.mirror(project, "he");
        project.write("content/about.adoc", """
                = אודות
                :jbake-status: published

                NOTE: דבר

                TIP: דבר

                IMPORTANT: דבר

                WARNING: דבר

                CAUTION: דבר

                .טבלה
                |===
                |דבר
                |===

                .דוגמה
                ====
                דבר
                ====
                """);
        site = project.build("2021-05-10");
    }

    @Test
    void everyWordThatTheSiteSaysComesFromItsStrings() {
        List<String> foreign = new ArrayList<>();
        for (String path : site.pages()) {
            if (!path.startsWith("en/")) {
                Document page = Jsoup.parse(site.text(path));
                for (Element snippet : page.select("textarea")) {
                    Document pasted = Jsoup.parse(snippet.text());
                    foreign(
                            path + " to paste",
                            pasted.text() + pasted.select("iframe").attr("title"),
                            foreign);
                }
                for (Element bibtex : page.select("pre")) {
                    Matcher values = BIBTEX.matcher(bibtex.text());
                    while (values.find()) {
                        foreign(path + " BibTeX", values.group(1), foreign);
                    }
                }
                page.select("[lang=en], script, pre, code, textarea").remove();
                foreign(path, page.body().text(), foreign);
                foreign(path, page.title(), foreign);
                for (Element element : page.getAllElements()) {
                    for (String name : List.of("aria-label", "alt", "title", "data-label", "placeholder")) {
                        foreign(path + " " + name, element.attr(name), foreign);
                    }
                }
                for (Element meta : page.select(
                        "meta[name=description], meta[property^=og:]:not([content=website], [content=image/png])")) {
                    foreign(path + " " + meta.attr("property"), meta.attr("content"), foreign);
                }
            }
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void feedsAndFactsAreInTheLanguageToo() {
        List<String> foreign = new ArrayList<>();
        for (String feed : List.of("changes/feed.atom", "corrections/feed.atom")) {
            Document atom = Jsoup.parse(site.text(feed), org.jsoup.parser.Parser.xmlParser());
            assertThat(atom.selectFirst("feed").attr("xml:lang")).isEqualTo("he");
            atom.select("id, updated, uri, email").remove();
            foreign(feed, atom.text(), foreign);
        }
        site.json(JO + "index.json").path("pledges").forEach(pledge -> {
            foreign("label", pledge.path("label").asString(), foreign);
            foreign("explanation", pledge.path("explanation").asString(), foreign);
        });
        site.json("data/datapackage.json")
                .path("resources")
                .forEach(resource -> resource.at("/schema/fields")
                        .forEach(field ->
                                foreign("dictionary", field.path("description").asString(), foreign)));
        assertThat(foreign).isEmpty();
    }

    private static void foreign(String where, String text, List<String> found) {
        Matcher words = LATIN.matcher(NAMES.matcher(text).replaceAll(" "));
        while (words.find()) {
            found.add(where + ": " + words.group());
        }
    }

    @Test
    void eachLanguageHasItsDirection() {
        assertThat(site.page("").select("html[lang=he][dir=rtl]")).hasSize(1);
        assertThat(site.page("en/").select("html[lang=en][dir=ltr]")).hasSize(1);
    }

    @Test
    void aNameThatRunsTheOtherWayIsSetApart() {
        assertThat(site.page(JO).select("h1 bdi").text()).isEqualTo("Jo Sample");
        assertThat(site.page(JO).select("nav.ballot :is(a, b) bdi").eachText())
                .containsExactly("נועה לוי", "Jo Sample");
        assertThat(site.page(JO).select("nav.ballot span bdi").eachText())
                .containsExactly("מפלגת השזיף", "מפלגת העפיפון");
        assertThat(site.page(JO).select(".by").text()).contains("\u2068Jo Sample\u2069");
        assertThat(site.page("en/" + JO).select(".by").text())
                .as("a name that runs the same way")
                .contains("Jo Sample")
                .doesNotContain("\u2068");
    }

    /** Who reads facts by machine wants a name as it is. */
    @Test
    void factsForMachinesAreWithoutTheSignsThatSetNamesApart() {
        assertThat(site.page(JO).title()).contains("\u2068Jo Sample\u2069");
        for (String path : site.pages()) {
            assertThat(Jsoup.parse(site.text(path))
                            .select("script[type=application/ld+json]")
                            .html())
                    .as(path)
                    .doesNotContain("\u2068", "\u2069");
        }
        site.files().keySet().stream()
                .filter(path -> path.endsWith(".json") || path.endsWith(".csv"))
                .forEach(path -> assertThat(site.text(path)).as(path).doesNotContain("\u2068", "\u2069"));
    }

    /** What keeps its own order: an element that is isolated, a link by the style sheet, and what the strings isolate. */
    private static final String ISOLATED = "bdi, a, .fact, [dir=auto], [lang], script, style, pre, code, textarea, svg";

    private static final Pattern ISOLATE = Pattern.compile("\u2068[^\u2069]*\u2069");
    /** A name beside other words, or beside another name: without an isolate their order would change. */
    private static final Pattern MIXED = Pattern.compile(
            "[A-Za-z][^\u0590-\u05FF]*[\u0590-\u05FF]|[\u0590-\u05FF][^A-Za-z]*[A-Za-z]|[A-Za-z] · .*[A-Za-z]");

    @Test
    void aNameInASentenceNeverChangesItsOrder() {
        List<String> open = new ArrayList<>();
        for (String path : site.pages()) {
            if (!path.startsWith("en/")) {
                Document page = Jsoup.parse(site.text(path));
                // A citation is copied as it stands, without a sign that nobody sees; and a line of the A to Z is a
                // list
                // of names, which the search takes letter by letter.
                page.body()
                        .select("[lang], svg, pre, textarea, script, .cite p, .entries-az .aside")
                        .remove();
                for (Element block :
                        page.select("p, li, td, th, h1, h2, h3, h4, dt, dd, figcaption, caption, summary")) {
                    Element own = block.clone();
                    own.select(ISOLATED + ", p, ul, ol, dl, table, .aside, .source")
                            .remove();
                    mixed(path + " " + block.tagName() + "." + block.className(), own.text(), open);
                }
                for (Element aside : page.select(".aside, .source")) {
                    Element own = aside.clone();
                    own.children().select(ISOLATED).remove();
                    mixed(path + " " + aside.className(), own.text(), open);
                }
            }
        }
        assertThat(open).isEmpty();
        String css = site.text(site.files().keySet().stream()
                .filter(path -> path.matches("assets/site\\.[0-9a-f]+\\.css"))
                .findFirst()
                .orElseThrow());
        assertThat(css).contains("a, .fact { unicode-bidi: plaintext; }");
    }

    private static void mixed(String where, String text, List<String> found) {
        String open = ISOLATE.matcher(text).replaceAll("");
        if (MIXED.matcher(open).find()) {
            found.add(where + ": " + open);
        }
    }

    /** Words are never translated, whatever the page's language is, and are marked where theirs is another. */
    @Test
    void wordsAreMarkedWithTheLanguageInWhichTheyWereSaid() {
        assertThat(site.page(JO).select("blockquote[lang=en][dir=auto]").eachText())
                .containsExactly(
                        "Three years (yes, 3)!",
                        "Two years, and then we see.",
                        "Quite so.",
                        "A fair hearing for everybody.");
        assertThat(site.page(JO).select("blockquote:not([lang])").eachText()).containsExactly("כן, בהחלט.");
        assertThat(site.page("en/" + JO).select("blockquote[lang=he]").eachText())
                .containsExactly("כן, בהחלט.");
        assertThat(site.page("en/elections/local.exampleshire.2021-05-06/south/pat-person/")
                        .select("blockquote[lang=he]")
                        .eachText())
                .as("words without a language, on a site whose default is another than the page's")
                .containsExactly("עדיין לא.");
        assertThat(site.text("data/local.exampleshire.2021-05-06/answers.csv"))
                .contains(",\"Three years (yes, 3)!\",en,");
    }
}
