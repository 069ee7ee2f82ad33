package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The box for a postcode on the demonstration's front page, in a real browser and under a path. */
class PostcodeBoxTest {

    private static final String MOUNT = "/county/pledges/";
    private static final String ELECTION = "elections/local.wendershire.2021-05-06/";

    @TempDir
    static Path temp;

    @AutoClose
    private static ServedSite served;

    @BeforeAll
    static void open() throws IOException {
        served = ServedSite.demonstration(temp, MOUNT);
    }

    /** Somebody who has opened the front page. */
    private static final class Visit implements AutoCloseable {

        final BrowserContext context;
        final Page page;
        final List<String> requests = new ArrayList<>();
        final List<String> faults = new ArrayList<>();

        Visit(Browser.NewContextOptions options) {
            context = served.browser().newContext(options);
            page = context.newPage();
            page.onRequest(request -> {
                if (!request.url().contains("/assets/icon.")) { // which the browser fetches when it likes
                    requests.add(request.url());
                }
            });
            page.onPageError(faults::add);
            page.navigate(served.url(""));
            requests.clear();
        }

        Visit() {
            this(new Browser.NewContextOptions().setViewportSize(360, 640));
        }

        /** Types a postcode, presses Enter, and gives the sentence of the answer. */
        String ask(String postcode) {
            page.fill("#postcode", postcode);
            page.press("#postcode", "Enter");
            page.waitForFunction("() => document.querySelector('.found p') && !document.querySelector('[aria-busy]')");
            return page.locator(".found p").first().innerText();
        }

        List<String> links() {
            return page.locator(".found a").all().stream()
                    .map(link -> link.innerText() + " " + link.getAttribute("href"))
                    .toList();
        }

        @Override
        public void close() {
            context.close();
            assertThat(faults).as("errors of the script").isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"WE1 1AA", "we11aa", " We 1  1a A ", "WE1-1AA", "WE1\u00a01AA", "WEI IAA", "WE1 IAA", "wei1aa"})
    void aPostcodeIsFoundHoweverItIsTyped(String typed) {
        try (Visit visit = new Visit()) {
            assertThat(visit.ask(typed)).isEqualTo("WE1 1AA is in Aldermere.");
            assertThat(visit.links()).containsExactly("Aldermere ./" + ELECTION + "aldermere/");
            assertThat(visit.page.inputValue("#postcode")).isEqualTo("WE1 1AA");
        }
    }

    @Test
    void oneFileIsFetchedAndThePostcodeIsSentToNobody() {
        try (Visit visit = new Visit()) {
            visit.ask("WE1 1AA");

            assertThat(visit.requests).containsExactly(served.url("postcodes/we1.json"));
            assertThat(visit.page.url()).isEqualTo(served.url(""));
            assertThat(visit.context.cookies()).isEmpty();
            assertThat(visit.page.evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void theLinkLeadsToTheBallotAndBackToTheAnswer() {
        try (Visit visit = new Visit()) {
            visit.ask("WE1 1AA");
            visit.page.locator(".found a").click();
            visit.page.waitForURL("**/aldermere/");
            assertThat(visit.page.locator("h1").innerText()).contains("Aldermere");

            visit.page.goBack();
            visit.page.waitForSelector(".found a");
            assertThat(visit.page.locator(".found p").first().innerText()).isEqualTo("WE1 1AA is in Aldermere.");
        }
    }

    @Test
    void aPostcodeThatIsSplitOffersTheChoice() {
        try (Visit visit = new Visit()) {
            assertThat(visit.ask("WE1 2AB"))
                    .isEqualTo("WE1 2AB lies in more than one area. Your poll card says which is yours.");
            assertThat(visit.links())
                    .containsExactly(
                            "Aldermere ./" + ELECTION + "aldermere/",
                            "Furlong St Mary ./" + ELECTION + "furlong-st-mary/");
        }
    }

    @Test
    void theFirstHalfGivesItsAreasAndAsksForTheRest() {
        try (Visit visit = new Visit()) {
            assertThat(visit.ask("WE1")).contains("start with WE1").contains("Type the whole postcode");
            assertThat(visit.links()).hasSize(4).first().asString().startsWith("Aldermere");
            assertThat(visit.ask("WE1 3")).contains("start with WE1 3");
            assertThat(visit.links())
                    .extracting(link -> link.substring(0, link.indexOf(" ./")))
                    .containsExactly("Eastgate and Quay", "Inglemoor");
        }
    }

    /** The by-election took the place of the vote that was called off. */
    @Test
    void aBallotThatWasHeldAgainLeadsToTheSecondOne() {
        try (Visit visit = new Visit()) {
            visit.ask("WE3 4AA");
            assertThat(visit.links())
                    .containsExactly("Nether Wending ./elections/local.wendershire.2021-06-17/nether-wending/");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WE1 9ZZ | WE1 9ZZ is not among the postcodes of the areas on this site.",
                "WE9 1AA | No area on this site has postcodes that start with WE9.",
                "WE1 1A1 | WE1 1A1 is not a postcode.",
                "high street | high street is not a postcode.",
                "<b>x | <b>x is not a postcode.",
                "'' | Type your postcode first."
            })
    void whatIsNotFoundGetsASentenceAndTheList(String typed, String sentence) {
        try (Visit visit = new Visit()) {
            assertThat(visit.ask(typed)).startsWith(sentence);
            assertThat(visit.links()).containsExactly("Choose your area from the list #areas");
            assertThat(visit.page.locator("#areas a").count()).isGreaterThan(10);
        }
    }

    @Test
    void whatIsNoPostcodeIsToldWithoutAnyRequest() {
        try (Visit visit = new Visit()) {
            visit.ask("1 High Street");
            assertThat(visit.requests).isEmpty();
            assertThat(visit.page.getAttribute("#postcode", "aria-invalid")).isEqualTo("true");
            visit.ask("WE1 1AA");
            assertThat(visit.page.getAttribute("#postcode", "aria-invalid")).isEqualTo("false");
        }
    }

    @Test
    void withoutAConnectionTheListIsStillThere() {
        try (Visit visit = new Visit()) {
            visit.context.setOffline(true);
            assertThat(visit.ask("WE1 1AA")).startsWith("The postcode could not be looked up.");
            assertThat(visit.links()).containsExactly("Choose your area from the list #areas");
            visit.context.setOffline(false);
            assertThat(visit.ask("WE1 1AA")).isEqualTo("WE1 1AA is in Aldermere.");
        }
    }

    @Test
    void openedFromAFolderItSaysToTakeTheList() {
        try (BrowserContext context = served.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(temp.resolve("site/index.html").toUri().toString());
            assertThat(page.locator(".found").innerText())
                    .contains("opened from a folder")
                    .contains("Choose your area from the list");
            assertThat(page.locator("#postcode").isVisible()).isFalse();
        }
    }

    @Test
    void withoutScriptThereIsTheListAlone() {
        try (BrowserContext context =
                served.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(served.url(""));
            assertThat(page.locator("#postcode").isVisible()).isFalse();
            assertThat(page.locator("#areas a[href*='aldermere/']").isVisible()).isTrue();
        }
    }

    @Test
    void itIsTheFirstThingOnAPhone() {
        try (Visit visit = new Visit()) {
            assertThat(visit.page.locator("#postcode").boundingBox().y).isLessThan(500);
            visit.page.keyboard().press("Tab");
            assertThat(visit.page.locator(".ask-postcode button").boundingBox().height)
                    .isGreaterThanOrEqualTo(44);
        }
    }

    @Test
    void everybodyCanUseIt() throws IOException {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (String typed : List.of("WE1 1AA", "WE1 2AB", "WE1", "nonsense")) {
                try (Visit visit = new Visit(
                        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(320, 640))) {
                    visit.ask(typed);
                    assertThat(visit.page.locator("[role=status]").innerText()).isNotBlank();
                    assertThat((Integer) visit.page.evaluate("document.documentElement.scrollWidth"))
                            .isLessThanOrEqualTo(320);
                    assertThat(Barriers.in(visit.page))
                            .as("barriers in " + scheme + " after " + typed)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void onlyTheFrontPageLoadsTheScript() {
        try (Visit visit = new Visit()) {
            visit.page.navigate(served.url(ELECTION));
            assertThat(visit.requests).noneMatch(request -> request.contains("postcode"));
        }
    }
}
