package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** This repository's own site, built whole, as readers and machines will find it. */
class DemonstrationTest {

    private static final String BASE = "https://hustings.example.org/";
    /** Long after the poll, so that follow-through and overdue reviews are there. */
    private static final String DAY = "2026-11-22";

    @TempDir
    static Path temp;

    private static Project project;
    private static BuiltSite site;

    @BeforeAll
    static void build() {
        project = Project.demonstration(temp.resolve("project"));
        site = project.buildInto(temp.resolve("site"), DAY);
        assertThat(site.pages()).hasSizeGreaterThan(100);
    }

    @Test
    void theSiteIsWhole() {
        assertThat(new SiteAudit(site, BASE).faults()).isEmpty();
    }

    @Test
    void theSiteIsWholeUnderAPathOnAnEarlierDay() {
        String base = "https://www.example.org/county/pledges/";
        BuiltSite under = project.buildInto(temp.resolve("under"), "2021-10-01", Optional.of(base), 2);
        assertThat(new SiteAudit(under, base).faults()).isEmpty();
        assertThat(HtmlCheck.faults(under, base)).isEmpty();
    }

    @Test
    void everyPageIsValidHtml() {
        assertThat(HtmlCheck.faults(site, BASE)).isEmpty();
    }

    @Test
    void aPathFromAnotherBuildDoesNotShow() {
        assertThat(site.filesWith(temp.toString())).isEmpty();
    }

    @Test
    void everyPageThatShowsAMadeUpPersonSaysSo() {
        List<String> names = new ArrayList<>();
        for (JsonNode person : site.json("data/popolo.json").path("persons")) {
            names.add(person.path("name").asString());
        }
        assertThat(names).hasSizeGreaterThan(50);
        List<String> silent = new ArrayList<>();
        for (String path : site.pages()) {
            Document page = org.jsoup.Jsoup.parse(site.text(path));
            String words = page.select("main").text();
            boolean shows = names.stream().anyMatch(words::contains);
            // The imprint at the foot of every page says it too, too quietly to count.
            page.select("footer").remove();
            if (shows
                    && !page.body()
                            .text()
                            .toLowerCase(java.util.Locale.ROOT)
                            .matches("(?s).*(made[- ]up|made up|not real|ddychmygol|dychmygol).*")) {
                silent.add(path);
            }
        }
        assertThat(silent)
                .as("pages that show a made-up person as if they were real")
                .isEmpty();
    }

    @Test
    void everyScorecardHasAllItsParts() {
        List<String> cards = scorecards();
        assertThat(cards).hasSizeGreaterThanOrEqualTo(60);
        assertThat(cards.stream().flatMap(card -> missing(card).stream())).isEmpty();
    }

    private static List<String> missing(String path) {
        JsonNode facts = site.json(path + "index.json");
        Document page = site.page(path);
        String words = page.select("main").text();
        List<String> missing = new ArrayList<>();
        expect(
                missing,
                page.select("h1").text().contains(facts.at("/candidate/name").asString()),
                path + ": the name");
        expect(missing, words.contains(facts.at("/candidate/party/name").asString()), path + ": the party");
        expect(missing, words.contains(facts.at("/area/name").asString()), path + ": the area");
        expect(missing, !page.select("script[type=application/ld+json]").isEmpty(), path + ": JSON-LD");
        expect(missing, page.text().contains("@misc") || page.text().contains("@online"), path + ": BibTeX");
        expect(
                missing,
                page.select("a[href*=/edit/], a[href*=/blob/]").eachAttr("href").stream()
                        .anyMatch(href -> href.startsWith("https://github.com/example/hustings/")),
                path + ": suggest a change");
        for (JsonNode pledge : facts.path("pledges")) {
            String anchor = pledge.path("url").asString().replaceFirst(".*#", "");
            Element part = page.getElementById(anchor);
            if (part == null) {
                missing.add(path + ": #" + anchor);
                continue;
            }
            String said = part.text();
            expect(missing, holds(said, pledge.path("ask")), path + ": the ask of " + anchor);
            expect(missing, holds(said, pledge.path("label")), path + ": the state of " + anchor);
            expect(missing, !part.select("svg").isEmpty(), path + ": a mark for " + anchor);
            expect(missing, holds(said, pledge.at("/answer/words")), path + ": the words of " + anchor);
            expect(missing, holds(said, pledge.at("/answer/source/title")), path + ": the source of " + anchor);
            String archived = pledge.at("/answer/source/archived").asString("");
            expect(
                    missing,
                    archived.isEmpty()
                            || part.select("a[href]").eachAttr("href").contains(archived),
                    path + ": the archived copy for " + anchor);
            for (JsonNode earlier : pledge.path("earlier")) {
                expect(missing, holds(said, earlier.path("words")), path + ": an earlier answer to " + anchor);
            }
        }
        return missing;
    }

    private static void expect(List<String> missing, boolean there, String what) {
        if (!there) {
            missing.add(what);
        }
    }

    /** Whether a text of the facts, if there is one, stands in the words of a page. */
    private static boolean holds(String words, JsonNode text) {
        String sought = text.asString("").replaceAll("\\s+", " ").strip();
        return words.contains(sought);
    }

    /** Each page is there in Welsh too and leads to itself in English, and nothing that somebody said is translated. */
    @Test
    void everythingIsThereInWelsh() {
        for (String path : site.pages()) {
            Document page = org.jsoup.Jsoup.parse(site.text(path));
            boolean kept = page.select("meta[name=robots]").isEmpty();
            if (kept && !path.startsWith("cy/")) {
                Document welsh = org.jsoup.Jsoup.parse(site.text("cy/" + path));
                assertThat(welsh.select("html").attr("lang")).as(path).isEqualTo("cy");
                assertThat(page.select("link[hreflang=cy]")).as(path).hasSize(1);
                assertThat(welsh.select("link[hreflang=en]")).as(path).hasSize(1);
                assertThat(welsh.select("main blockquote[lang=en]").eachText())
                        .as("words on %s", path)
                        .isEqualTo(page.select("main blockquote[dir=auto]").eachText());
            }
        }
        assertThat(site.page("cy/" + scorecards().get(0)).select("main").text())
                .contains("Ebrill 2021")
                .doesNotContain("April 2021");
    }

    @Test
    void everyStateStatusAndOutcomeIsShown() {
        TreeSet<String> states = new TreeSet<>();
        TreeSet<String> statuses = new TreeSet<>();
        TreeSet<String> outcomes = new TreeSet<>();
        for (String card : scorecards()) {
            JsonNode facts = site.json(card + "index.json");
            statuses.add(facts.at("/candidate/status").asString());
            facts.path("pledges").forEach(pledge -> {
                states.add(pledge.path("state").asString());
                outcomes.add(pledge.at("/follow_through/outcome").asString(""));
            });
        }
        assertThat(states)
                .contains(
                        "committed",
                        "qualified",
                        "not-committed",
                        "declined",
                        "private",
                        "withdrawn",
                        "no-route",
                        "not-contacted",
                        "awaiting",
                        "no-response");
        assertThat(statuses).containsExactlyInAnyOrder("standing", "withdrawn", "deselected", "died");
        assertThat(outcomes)
                .contains(
                        "not-yet-checked",
                        "no-progress",
                        "in-progress",
                        "stalled",
                        "kept",
                        "partly-kept",
                        "broken",
                        "uncheckable");
    }

    /** A voter who looks up what a word on a scorecard means finds that very word. */
    @Test
    void thePageOnHowWeAskExplainsEveryWordOfAScorecard() {
        for (String language : List.of("", "cy/")) {
            List<String> explained = site.page(language + "method/").select("main td:first-child, main dt").stream()
                    .map(term -> term.text().replace('\u2019', '\''))
                    .toList();
            TreeSet<String> said = new TreeSet<>();
            for (String card : scorecards()) {
                said.addAll(site.page(language + card).select(".pledge .mark").eachText());
            }
            assertThat(explained).as(language).containsAll(said);
        }
    }

    @Test
    void aBallotAndItsFactsAgree() {
        for (String path : site.files().keySet()) {
            if (path.matches("elections/[^/]+/[^/]+/index\\.json")) {
                List<String> told = new ArrayList<>();
                site.json(path)
                        .path("candidates")
                        .forEach(c -> told.add(c.path("name").asString()));
                Document page = site.page(path.replace("index.json", ""));
                List<String> shown = page.select("main table tbody th, main table tbody td:first-child")
                        .eachText();
                assertThat(told)
                        .as(path)
                        .allMatch(name -> page.select("main").text().contains(name));
                assertThat(shown.stream()
                                .filter(text -> told.stream().anyMatch(text::contains))
                                .map(text -> told.stream()
                                        .filter(text::contains)
                                        .findFirst()
                                        .orElseThrow()))
                        .as("order on %s", path)
                        .containsExactlyElementsOf(told);
            }
        }
    }

    @Test
    void theCountsOfAPledgeAreThoseOfItsCandidates() {
        for (String path : site.files().keySet()) {
            if (path.matches("calls/[^/]+/[^/]+/index\\.json")) {
                for (JsonNode election : site.json(path).path("elections")) {
                    List<String> states = new ArrayList<>();
                    election.path("candidates").forEach(candidate -> {
                        if (candidate.path("status").asString().equals("standing")) {
                            states.add(candidate.path("state").asString());
                        }
                    });
                    election.path("tally").properties().forEach(count -> {
                        int expected = count.getKey().equals("candidates")
                                ? states.size()
                                : Collections.frequency(states, count.getKey());
                        assertThat(count.getValue().asInt())
                                .as("%s %s", path, count.getKey())
                                .isEqualTo(expected);
                    });
                }
            }
        }
    }

    @Test
    void factsStandBesideEveryPageThatAsksForThem() {
        for (String path : site.pages()) {
            boolean asks = path.matches("elections/[^/]+/(?!parties/)[^/]+(/[^/]+)?/index\\.html")
                    || path.matches("calls/[^/]+/[^/]+/index\\.html")
                    || path.matches("agreements/[^/]+/index\\.html");
            boolean kept = org.jsoup.Jsoup.parse(site.text(path))
                    .select("meta[name=robots]")
                    .isEmpty();
            if (asks && kept) {
                assertThat(site.files()).containsKey(path.replace("index.html", "index.json"));
            }
        }
    }

    @Test
    void theAgreementInventsNothing() {
        JsonNode compact = site.json("agreements/thurrock-joint-compact/index.json");
        assertThat(compact.path("indicators")).isNotEmpty().allSatisfy(indicator -> {
            assertThat(indicator.path("trend").asString()).isEqualTo("no-readings");
            assertThat(indicator.at("/baseline/approximate").asBoolean()).isTrue();
        });
        assertThat(site.words("agreements/thurrock-joint-compact/")).contains("14 November 2012");
    }

    @Test
    void aScorecardIsLight() throws java.io.IOException {
        int heaviest = 0;
        String which = "";
        for (String card : scorecards()) {
            int weight = packed(site.files().get(card + "index.html"));
            if (weight > heaviest) {
                heaviest = weight;
                which = card;
            }
        }
        for (String path : site.files().keySet()) {
            if (path.startsWith("assets/") && path.matches(".*\\.(css|js|svg)")) {
                heaviest += packed(site.files().get(path));
            }
        }
        assertThat(heaviest)
                .as("bytes over the wire of %s with all it needs", which)
                .isLessThan(40 * 1024);
    }

    private static int packed(byte[] bytes) throws java.io.IOException {
        var packed = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }

    private static List<String> scorecards() {
        return site.files().keySet().stream()
                .filter(path -> path.matches("elections/[^/]+/(?!parties/)[^/]+/[^/]+/index\\.json"))
                .map(path -> path.replace("index.json", ""))
                .toList();
    }
}
