package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching the demonstration in a real browser, under a path as some hosts serve it. */
class SearchTest {

    private static final String MOUNT = "/county/pledges/";

    @TempDir
    static Path temp;

    private static BuiltSite site;

    @AutoClose
    private static ServedSite served;

    private BrowserContext context;
    private Page page;
    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        served = ServedSite.demonstration(temp, MOUNT);
        site = served.site();
    }

    @BeforeEach
    void openPage() {
        open(new Browser.NewContextOptions());
    }

    private void open(Browser.NewContextOptions options) {
        context = served.browser().newContext(options);
        page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
    }

    @AfterEach
    void closePage() {
        context.close();
    }

    private List<String> search(String words) {
        page.navigate(served.url("search/"));
        page.locator("#search-words").pressSequentially(words);
        settle();
        return names();
    }

    /** Waits until what is said of the words in the field is there and stays. */
    private void settle() {
        page.waitForFunction("() => document.getElementById('search-status').textContent !== ''");
        page.waitForTimeout(250);
    }

    private Locator results() {
        return page.locator("#search-found li");
    }

    private List<String> names() {
        return page.locator("#search-found li a").allTextContents();
    }

    private String status() {
        return page.locator("#search-status").textContent();
    }

    @Test
    void aNameLeadsToTheScorecardAndBackToTheSearch() {
        assertThat(search("ruth mat")).containsExactly("Ruth Matthews");
        assertThat(results().first().textContent()).contains("Candidate", "Aldermere", "Wendershire");
        assertThat(status()).isEqualTo("Results: 1");
        assertThat(page.url()).endsWith("search/?q=ruth%20mat");

        page.locator("#search-found a").first().click();
        page.waitForURL(url -> url.contains("ruth-matthews"));
        assertThat(page.locator("main h1").textContent()).contains("Ruth Matthews");

        page.goBack();
        settle();
        assertThat(page.locator("#search-words").inputValue()).isEqualTo("ruth mat");
        assertThat(names()).containsExactly("Ruth Matthews");
        assertThat(faults).isEmpty();
    }

    /** Case, accents, apostrophes, order and missing letters at the end do not matter. */
    @ParameterizedTest
    @CsvSource({
        "oneill, Bridie O'Neill",
        "O’NEILL, Bridie O'Neill",
        "odegard bjorn, Bjørn Ødegård",
        "lukasz wis, Łukasz Wiśniewski",
        "zoe brule, Zoë Brûlé",
        "thorne wakeley, Philippa Thorne-Wakeley",
        "van dyke, Pieter Van Dyke",
        "desmond plough, Desmond Achebe Jr",
        "price cold harrow, Beth Olwen Price",
    })
    void aNameIsFoundHoweverItIsTyped(String typed, String name) {
        assertThat(search(typed)).isNotEmpty().first().isEqualTo(name);
    }

    /** One slip in four letters or more, two in eight or more, also in the first letter; several words with one each. */
    @ParameterizedTest
    @CsvSource({
        "matthewz, Ruth Matthews",
        "natthews, Ruth Matthews",
        "amtthews, Ruth Matthews",
        "atthews, Ruth Matthews",
        "mmatthews, Ruth Matthews",
        "mathews, Ruth Matthews",
        "xatthewz, Ruth Matthews",
        "rutj natthews, Ruth Matthews",
        "xonneill, Bridie O'Neill",
        "catterik, Gwen Catterick",
        "qillow weir, Hallow Weir",
        "aldermeer, Aldermere",
    })
    void aSlipIsForgiven(String typed, String name) {
        List<String> found = search(typed);
        if (!found.contains(name)) {
            assertThat(status()).as("instead of %s: %s", name, found).isEmpty();
        }
        assertThat(found.indexOf(name)).as("place of %s in %s", name, found).isLessThan(3);
    }

    @Test
    void whatIsTypedExactlyComesBeforeWhatComesNear() {
        List<String> found = search("lane");
        assertThat(found).first().isEqualTo("Petra Novotná Lane");
        assertThat(status()).startsWith("Results:");
        assertThat(search("natthews")).isNotEmpty();
        assertThat(status()).startsWith("Nothing is spelled quite like that");
    }

    @ParameterizedTest
    @CsvSource({
        "aldermere, Area, elections/local.wendershire.2021-05-06/aldermere/",
        "lantern, Party, elections/local.wendershire.2021-05-06/parties/lantern/",
        "collaborative approach, Pledge, calls/vcse-2021/collaboration/",
        "wendershire council, Elected body, organisations/wendershire/",
        "joint compact, Agreement, agreements/thurrock-joint-compact/",
    })
    void everyKindOfThingIsFoundAndSaysWhatItIs(String typed, String kind, String path) {
        search(typed);
        Locator found = results().filter(new Locator.FilterOptions().setHas(page.locator("a[href$='" + path + "']")));
        assertThat(found.count()).as("results for %s: %s", typed, names()).isEqualTo(1);
        assertThat(found.textContent()).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"littlewood, Withdrawn", "crisp, Deselected", "tallis, Died"})
    void whoIsNoLongerStandingIsShownAsThat(String typed, String status) {
        search(typed);
        assertThat(results().first().locator("strong").textContent()).isEqualTo(status);
    }

    @Test
    void theArrowsMoveThroughTheResultsAndEscapeLeadsBack() {
        search("wending");
        assertThat(names()).hasSizeGreaterThan(2);
        page.keyboard().press("ArrowDown");
        assertThat(focused()).isEqualTo(names().get(0));
        page.keyboard().press("ArrowDown");
        assertThat(focused()).isEqualTo(names().get(1));
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("search-words");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.activeElement.tagName === 'A'");
        assertThat(focused()).isEqualTo(names().get(0));
        page.keyboard().press("Escape");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("search-words");
    }

    private Object focused() {
        return page.evaluate("document.activeElement.textContent");
    }

    @Test
    void whereNothingIsFoundItSaysSo() {
        assertThat(search("qqqqqq")).isEmpty();
        assertThat(status()).startsWith("Nothing found.");
        assertThat(page.locator("#search-found").isHidden()).isTrue();

        assertThat(search("zzzzz yyyyy")).isEmpty();
        assertThat(status()).startsWith("Nothing found.");
    }

    @Test
    void whereNothingHasAllWordsWhatHasSomeIsShown() {
        assertThat(search("lantern compact")).contains("Lantern Party", "Thurrock Joint Compact");
        assertThat(status()).startsWith("Nothing has all of these words.");
    }

    @Test
    void anAddressWithWordsInItSearches() {
        page.navigate(served.url("search/?q=o%27neill"));
        settle();
        assertThat(names()).contains("Bridie O'Neill");
    }

    @Test
    void noTextIsReadAsMarkup() {
        page.navigate(served.url("search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%22"));
        settle();
        assertThat(page.locator("main img").count()).isZero();
        assertThat(faults).isEmpty();
    }

    @Test
    void withoutTheIndexItSaysWhatStillWorks() {
        context.route("**/assets/search/**", Route::abort);
        search("ruth");
        assertThat(status()).startsWith("Search does not work here");
        assertThat(page.locator("section#m a").allTextContents()).contains("Ruth Matthews");
    }

    /** Browsers let a page that was opened from a folder load scripts, which is why the index is made of them. */
    @Test
    void itWorksFromAFolder() {
        page.navigate(temp.resolve("site/search/index.html").toUri().toString());
        page.locator("#search-words").pressSequentially("natthews");
        settle();
        assertThat(names()).contains("Ruth Matthews");
        page.locator("#search-found a").first().click();
        page.waitForURL(url -> url.contains("ruth-matthews"));
        assertThat(page.locator("main h1").textContent()).contains("Ruth Matthews");
    }

    @Test
    void withoutScriptThereIsAListFromAToZ() {
        context.close();
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false).setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(served.url(""));
        page.locator("header nav a[href$='search/']").click();
        page.waitForURL(url -> url.contains("search/"));
        assertThat(page.locator("#search").isVisible())
                .as("a box that could find nothing")
                .isFalse();
        page.locator("nav.letters a[href='#m']").click();
        page.locator("section#m a:has-text('Ruth Matthews')").click();
        assertThat(page.locator("main h1").textContent()).contains("Ruth Matthews");
    }

    @Test
    void everybodyIsInTheListOnce() {
        List<String> links = site.page("search/").select(".entries-az a").eachAttr("href");
        assertThat(links).doesNotHaveDuplicates();
        List<String> cards = site.files().keySet().stream()
                .filter(path -> path.matches("elections/[^/]+/[^/]+/[^/]+/index.json"))
                .map(path -> "../" + path.replace("index.json", ""))
                .toList();
        assertThat(cards).hasSizeGreaterThan(50);
        assertThat(links).containsAll(cards);
    }

    @Test
    void theMissingPageLeadsToIt() {
        page.navigate(served.url("no/such/page/"));
        page.locator("main a[href*='search/']").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Search");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void everybodyCanUseTheResults(ColorScheme scheme) throws IOException {
        context.close();
        open(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(320, 640));
        search("wending");
        assertThat(Barriers.in(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    @Test
    void thePageAndItsScriptWeighLittle() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        for (String file : site.files().keySet()) {
            if (file.equals("search/index.html")
                    || file.equals("search/index.js")
                    || file.matches("assets/search\\..*js")) {
                try (GZIPOutputStream gzip = new GZIPOutputStream(sent)) {
                    gzip.write(site.files().get(file));
                }
            }
        }
        assertThat(sent.size()).isBetween(5_000, 20_000);
    }
}
