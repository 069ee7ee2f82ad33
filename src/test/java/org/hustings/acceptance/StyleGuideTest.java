package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hustings.Pipeline;
import org.hustings.model.Agreement;
import org.hustings.model.Answer;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.ContactAttempt;
import org.hustings.model.FollowThrough;
import org.hustings.model.Term;
import org.hustings.model.Today;
import org.hustings.standing.AnswerState;
import org.hustings.standing.IndicatorStanding;
import org.hustings.standing.Outlook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The style guide shows every state that pages are designed for: each value of each closed list, nobody yet, nobody
 * answered, one answer of eight, 14 candidates, 25 pledges, a 40-word ask, a 300-word answer, names of 4 and 61
 * characters, words in Hebrew and Welsh. It stands on a site of two languages, and nothing of that site tells of it.
 */
class StyleGuideTest {

    private static final String GUIDE = "styleguide/";
    private static final String SHORT = GUIDE + "elections/local.broadshire.2021-05-06/";
    private static final String LONG = GUIDE + "elections/local.longshire.2021-05-06/fourteen/";

    @TempDir
    static Path temp;

    private static Project project;
    private static BuiltSite plain;
    private static BuiltSite site;
    private static ServedSite served;

    @BeforeAll
    static void open() throws IOException {
        project = Project.laid(temp.resolve("project"), "good/languages");
        plain = project.buildInto(temp.resolve("plain"), Project.AFTER_THE_POLL);
        Path out = temp.resolve("guided");
        assertThat(build(project, out).published()).isPresent();
        site = BuiltSite.read(out);
        served = new ServedSite(site, "/");
    }

    @AfterAll
    static void close() {
        if (served != null) {
            served.close();
        }
    }

    private static Pipeline.Outcome build(Project project, Path out) throws IOException {
        return new Pipeline(2)
                .build(
                        new Pipeline.Request(
                                project.folder(),
                                zone -> Today.startOf(LocalDate.parse(Project.AFTER_THE_POLL), zone),
                                Optional.empty(),
                                Optional.empty(),
                                true),
                        out,
                        false);
    }

    @Test
    void everyValueOfEachClosedListIsShownWithAPageThatIsInThatState() {
        assertThat(terms("states-answers")).containsExactlyElementsOf(terms(AnswerState.values()));
        assertThat(terms("states-givers")).containsExactlyElementsOf(terms(Answer.GivenBy.values()));
        assertThat(terms("states-outcomes"))
                .startsWith(terms(FollowThrough.Outcome.values()).toArray(String[]::new))
                .endsWith("next_review");
        assertThat(terms("states-candidacies")).containsExactlyElementsOf(terms(Candidate.Status.values()));
        assertThat(terms("states-ballots")).containsExactlyElementsOf(terms(Ballot.Status.values()));
        assertThat(terms("states-agreements")).containsExactlyElementsOf(terms(Agreement.Kind.values()));
        for (Element row : rows("states-answers, #states-outcomes")) {
            assertThat(target(row).select(".mark").eachText())
                    .as(row.text())
                    .contains(row.select(".mark").text());
        }
    }

    private static List<String> terms(Term... terms) {
        return Stream.of(terms).map(Term::term).toList();
    }

    private static List<String> terms(String table) {
        return rows(table).stream().map(row -> row.select("th").text()).toList();
    }

    private static List<Element> rows(String table) {
        return site.page(GUIDE).select("#" + table).select("tbody tr");
    }

    /** The part of a page that a row leads to. */
    private static Element target(Element row) {
        String href = row.select("a").attr("href");
        int anchor = href.indexOf('#');
        return site.page(GUIDE + href.substring(0, anchor)).getElementById(href.substring(anchor + 1));
    }

    @Test
    void everyStateOfAStepAndOfAMeasureIsShown() {
        TreeSet<String> steps =
                new TreeSet<>(site.page(GUIDE).select("#actions .state strong").eachText());
        for (Agreement.ActionStatus status : Agreement.ActionStatus.values()) {
            assertThat(steps).contains(label("action-status", status));
        }
        assertThat(steps).contains("Overdue", "No news for a year", "No update yet");
        String measures = site.page(GUIDE).select("#indicators .state").text();
        for (IndicatorStanding.Trend trend : IndicatorStanding.Trend.values()) {
            boolean silent = trend == IndicatorStanding.Trend.NO_READINGS;
            assertThat(measures).contains(silent ? "with no reading since" : label("trend", trend) + ".");
        }
        for (IndicatorStanding.TargetState state : IndicatorStanding.TargetState.values()) {
            assertThat(measures).contains(label("target", state) + ".");
        }
        assertThat(measures).contains("No reading yet");
    }

    @Test
    void everyMarkIsInACountAndEveryWayToAskIsLogged() {
        TreeSet<String> counted =
                new TreeSet<>(site.page(GUIDE).select("#tallies tbody th").eachText());
        for (AnswerState state : AnswerState.values()) {
            assertThat(counted).contains(english(state.key("term.state", Outlook.CLOSED)));
        }
        List<String> logs = site.pages().stream()
                .filter(path -> path.startsWith(GUIDE + "elections/"))
                .map(path -> site.page(path.replace("index.html", "")))
                .flatMap(page -> page.select("#part--contact li").eachText().stream())
                .toList();
        for (ContactAttempt.Route route : ContactAttempt.Route.values()) {
            String logged = english("contact." + route.term()).replace("{day}", "");
            assertThat(logs).as(route.term()).anyMatch(log -> log.contains(logged));
        }
    }

    private static String label(String list, Term term) {
        return english("term." + list + "." + term.term());
    }

    private static String english(String key) {
        return Languages.english().get(key);
    }

    /** Neutral mode in it: before a poll no totals by party, after it those. */
    @Test
    void bothSidesOfAPollAreShown() {
        Document pledge = site.page(GUIDE + "calls/seven/lasting/");
        assertThat(pledge.select("#local-broadshire-2021-05-06 .totals")).isNotEmpty();
        assertThat(pledge.select("#local-broadshire-cancelled-by-2021-06-17 .mark"))
                .isNotEmpty();
        assertThat(pledge.select("#local-broadshire-cancelled-by-2021-06-17 .totals"))
                .isEmpty();
    }

    @Test
    void everyPageSaysThatAllIsMadeUpAndIsNotToBeFound() {
        List<String> pages = site.pages().stream()
                .filter(path -> path.startsWith(GUIDE) || path.startsWith("cy/" + GUIDE))
                .toList();
        assertThat(pages).hasSizeGreaterThan(100);
        for (String path : pages) {
            Document page = site.page(path.replace("index.html", ""));
            String words = path.startsWith("cy/") ? "ychmygol" : "made up";
            assertThat(page.select(".notice").text()).as(path).contains(words);
            assertThat(page.select("meta[name=robots][content=noindex]"))
                    .as(path)
                    .hasSize(1);
            assertThat(page.select("link[type=application/json], link[type=application/atom+xml]"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(site.page("cy/" + GUIDE).select("h1").text()).isEqualTo("Canllaw arddull");
    }

    @Test
    void withoutTheOptionThereIsNoTraceOfItAndWithItNothingElseTellsOfIt() {
        assertThat(plain.files().keySet()).noneMatch(path -> path.contains("styleguide"));
        for (String trace : List.of("Olive Outcome", "Broadshire", "styleguide")) {
            assertThat(plain.filesWith(trace)).as(trace).isEmpty();
            assertThat(site.filesWith(trace))
                    .as(trace)
                    .allMatch(path -> path.contains(GUIDE) || path.equals("_headers") || path.startsWith("assets/"));
        }
        assertThat(site.differences(plain)).allMatch(path -> path.contains(GUIDE) || path.equals("_headers"));
        assertThat(site.text("_headers")).contains("/styleguide/*\n", "/cy/styleguide/*\n");
        List<String> faults = new SiteAudit(site, "https://promises.example.org/").faults();
        assertThat(faults)
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("manifest.json: does not name ") && fault.contains(GUIDE));
    }

    @Test
    void aPageOfTheSiteThatStandsInItsPlaceIsAnError() throws IOException {
        Project taken = Project.laid(temp.resolve("taken"));
        taken.write("content/styleguide/index.adoc", "= Ours\n:jbake-status: published\n\nA page.\n");
        assertThat(taken.problems(Project.AFTER_THE_POLL)).isEmpty();
        Pipeline.Outcome outcome = build(taken, temp.resolve("taken-out"));
        assertThat(outcome.published()).isEmpty();
        assertThat(Project.lines(outcome.problems()))
                .containsExactly(
                        "content/styleguide/index.adoc:1:1: error: the style guide stands at /styleguide/, where"
                                + " this page is (paths)");
    }

    static List<String> looks() {
        return List.of(
                GUIDE,
                SHORT,
                SHORT + "nobody-yet/",
                SHORT + "silence/",
                SHORT + "one-of-eight/mi-o/",
                SHORT + "every-mark/",
                SHORT + "every-mark/alma-answer/",
                SHORT + "every-mark/olive-outcome/",
                SHORT + "every-mark/gary-gone/",
                SHORT + "cancelled/",
                GUIDE + "calls/seven/lasting/",
                GUIDE + "agreements/compact/",
                GUIDE + "people/91/",
                GUIDE + "embed/elections/local.broadshire.2021-05-06/every-mark/",
                "cy/" + GUIDE,
                LONG,
                LONG + "wilhelmina-alexandrina-theodora-jane-fotheringay-cholmondeley/");
    }

    @ParameterizedTest(name = "/{0}")
    @MethodSource("looks")
    void itFitsASmallScreenAndEverybodyCanUseIt(String path) throws IOException {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context =
                    served.browser().newContext(new Browser.NewContextOptions().setColorScheme(scheme))) {
                Page page = context.newPage();
                for (int width : List.of(320, 1280)) {
                    page.setViewportSize(width, 800);
                    page.navigate(served.url(path));
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as("width at " + width)
                            .isEqualTo(width);
                    assertThat(Barriers.in(page)).as("barriers at " + width).isEmpty();
                }
            }
        }
    }
}
