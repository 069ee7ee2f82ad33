package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonstration in a real browser, under a path as some hosts serve it: each kind of page once. */
class BrowserTest {

    private static final String MOUNT = "/county/pledges/";
    private static final String ELECTION = "elections/local.wendershire.2021-05-06/";

    @TempDir
    static Path temp;

    private static BuiltSite site;

    @AutoClose
    private static ServedSite served;

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        served = ServedSite.demonstration(temp, MOUNT);
        site = served.site();
        browser = served.browser();
    }

    /** One of each kind, and the ones that are hard to fit. */
    static Stream<String> kinds() {
        return Stream.concat(
                english(),
                english()
                        .map(path -> "cy/" + path)
                        .filter(path -> site.has(path.replaceFirst("#.*", "") + "index.html")));
    }

    private static Stream<String> english() {
        String person = first("people/");
        return Stream.of(
                "",
                "calls/vcse-2021/",
                "calls/vcse-2021/collaboration/",
                ELECTION,
                ELECTION + "eastgate-and-quay/",
                ELECTION + "nether-wending/",
                ELECTION + "nether-wending/#compare=joan-rudd,kofi-asante",
                ELECTION + "eastgate-and-quay/maria-fernanda-vasconcelos-monteiro/",
                ELECTION + "oxbarrow/edmund-cleave/",
                ELECTION + "parties/lantern/",
                person,
                "organisations/wendershire/",
                "agreements/thurrock-joint-compact/",
                "changes/",
                "corrections/",
                "data/",
                "search/",
                "about/",
                "404.html",
                ELECTION + "pellbrook/agnes-dowsett/diary/",
                "embed/" + ELECTION + "eastgate-and-quay/",
                "embed/" + ELECTION + "eastgate-and-quay/maria-fernanda-vasconcelos-monteiro/");
    }

    private static String first(String folder) {
        return site.pages().stream()
                .filter(path -> path.startsWith(folder))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page below " + folder))
                .replace("index.html", "");
    }

    private static String url(String path) {
        return served.url(path);
    }

    /** Within somebody else's page there is no room for another one, and it is not to be reached from there. */
    @Test
    void aLinkOfAnEmbeddedPageOpensAPageOfItsOwn() {
        try (BrowserContext context = browser.newContext()) {
            Page embedded = context.newPage();
            embedded.navigate(url("embed/" + ELECTION + "eastgate-and-quay/"));
            Page opened = embedded.waitForPopup(() -> embedded.locator("h1 a").click());

            assertThat(opened.url()).isEqualTo(url(ELECTION + "eastgate-and-quay/"));
            assertThat(opened.evaluate("window.opener === null")).isEqualTo(true);
        }
    }

    @ParameterizedTest(name = "/{0}")
    @MethodSource("kinds")
    void aPageOpensWithoutAFaultAndFitsASmallScreen(String path) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            List<String> faults = new ArrayList<>();
            List<String> elsewhere = new ArrayList<>();
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) {
                    faults.add(message.text());
                }
            });
            page.onPageError(faults::add);
            page.onRequestFailed(request -> faults.add(request.url() + " " + request.failure()));
            page.onRequest(request -> {
                if (!request.url().startsWith(url(""))) {
                    elsewhere.add(request.url());
                }
            });
            page.navigate(url(path));
            page.waitForLoadState();

            assertThat(faults).as("what the console says").isEmpty();
            assertThat(elsewhere).as("requests that leave the site").isEmpty();
            Object wide = page.evaluate(WIDER_THAN_THE_SCREEN);
            assertThat((List<?>) wide).as("what is wider than 320 px").isEmpty();
            page.evaluate(NAMES_OF_58_LETTERS);
            assertThat((List<?>) page.evaluate(WIDER_THAN_THE_SCREEN))
                    .as("where everything has a long name")
                    .isEmpty();
        }
    }

    /** Somebody who has set a phone's letters to twice their size reads down the page, too, and never sideways. */
    @ParameterizedTest(name = "/{0}")
    @MethodSource("kinds")
    void lettersOfTwiceTheSizeFitAPhone(String path) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 740))) {
            Page page = context.newPage();
            page.navigate(url(path));
            page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
            assertThat((List<?>) page.evaluate(
                            WIDER_THAN_THE_SCREEN.replace("321", "361").replace("320", "360")))
                    .isEmpty();
        }
    }

    /** A box inside the page, with its own way down, would show the first of the alphabet and hide the others. */
    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {768, 1280})
    void everybodyOnABallotIsReachedByMovingDownThePage(int width) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 700))) {
            Page page = context.newPage();
            page.navigate(url(ELECTION + "aldermere/"));
            assertThat(page.evaluate("""
                    () => {
                      const box = document.querySelector('.scroll:has(#answers)');
                      return box.scrollHeight - box.clientHeight + getComputedStyle(box).overflowY;
                    }""")).isEqualTo("0visible");
            page.locator(".matrix tbody tr").last().scrollIntoViewIfNeeded();
            assertThat(page.evaluate("() => document.querySelector('#answers ~ thead th').getBoundingClientRect().top"))
                    .as("where the headings stand once the page has moved")
                    .isEqualTo(0);
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(width);
        }
    }

    /** The name of a real place in Wales, where there are names of people, places and parties. */
    private static final String NAMES_OF_58_LETTERS = """
            () => document.querySelectorAll(':is(.crumbs, main) a bdi, :is(.crumbs, main) a:not(:has(*)), h1').forEach(name => {
              name.textContent = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
            })
            """;

    /** What makes the page scroll sideways; a box that scrolls by itself, as a matrix may, is no fault. */
    private static final String WIDER_THAN_THE_SCREEN = """
            () => {
              if (document.documentElement.scrollWidth <= 320) return [];
              const scrolls = e => e && e !== document.body && e !== document.documentElement
                  && (['auto', 'scroll', 'hidden'].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
              return [...document.querySelectorAll('body *')]
                  .filter(e => e.getBoundingClientRect().right > 321 && !scrolls(e))
                  .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40))
                  .concat(['scrollWidth ' + document.documentElement.scrollWidth]);
            }
            """;

    @ParameterizedTest(name = "/{0}")
    @MethodSource("kinds")
    void everybodyCanUseIt(String path) throws IOException {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Browser.NewContextOptions options = new Browser.NewContextOptions().setColorScheme(scheme);
            try (BrowserContext context = browser.newContext(options)) {
                Page page = context.newPage();
                for (int width : List.of(320, 1280)) {
                    page.setViewportSize(width, 800);
                    page.navigate(url(path));
                    assertThat(Barriers.in(page))
                            .as("barriers in " + scheme + " at " + width)
                            .isEmpty();
                }
            }
        }
    }

    /** Every stop of the Tab key can be seen: it is on the screen, and something about it shows that it has the focus. */
    @ParameterizedTest(name = "/{0}")
    @MethodSource("kinds")
    void theKeyboardShowsWhereItIs(String path) {
        // Or the page would still be on its way to what has the focus when it is looked at.
        Browser.NewContextOptions still =
                new Browser.NewContextOptions().setViewportSize(320, 640).setReducedMotion(ReducedMotion.REDUCE);
        try (BrowserContext context = browser.newContext(still)) {
            Page page = context.newPage();
            page.navigate(url(path));
            List<Object> unseen = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                page.keyboard().press("Tab");
                Object fault = page.evaluate(UNSEEN_FOCUS);
                if (fault != null) {
                    unseen.add(fault);
                }
            }
            assertThat(unseen).as("focused, and nothing shows it").isEmpty();
        }
    }

    private static final String UNSEEN_FOCUS = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return null;
              const style = getComputedStyle(e);
              const box = e.getBoundingClientRect();
              const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              const inside = box.width > 0 && box.height > 0 && box.right > 0 && box.left < innerWidth
                  && box.bottom > 0 && box.top < innerHeight;
              return shown && inside ? null : e.outerHTML.slice(0, 100) + ' ' + JSON.stringify(box);
            }
            """;

    @Test
    void aScorecardOrBallotPrintsOnTwoSheetsWithTheCodeOfItsAddress() {
        for (String path : List.of(
                ELECTION + "eastgate-and-quay/maria-fernanda-vasconcelos-monteiro/",
                ELECTION + "oxbarrow/edmund-cleave/",
                ELECTION + "aldermere/ruth-matthews/",
                ELECTION + "aldermere/",
                ELECTION + "pellbrook/agnes-dowsett/")) {
            try (BrowserContext context = browser.newContext()) {
                Page page = context.newPage();
                page.navigate(url(path));
                assertThat(page.locator(".permalink").isVisible()).isFalse();
                for (String paper : List.of("A4", "Letter")) {
                    String pdf =
                            new String(page.pdf(new Page.PdfOptions().setFormat(paper)), StandardCharsets.ISO_8859_1);
                    assertThat(pdf.split("/Type\\s*/Page\\b(?!s)", -1).length - 1)
                            .as(paper + " sheets of " + path)
                            .isBetween(1, 2);
                }
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(page.locator(".crumbs").isVisible()).isFalse();
                assertThat(read(page.locator(".permalink svg").screenshot()))
                        .isEqualTo("https://www.example.org" + MOUNT + path);
            }
        }
    }

    /** What a phone reads in a picture of a QR code. */
    private static String read(byte[] png) {
        try {
            LuminanceSource picture = new BufferedImageLuminanceSource(ImageIO.read(new ByteArrayInputStream(png)));
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                    .getText();
        } catch (IOException | ReaderException e) {
            throw new AssertionError("no code can be read", e);
        }
    }

    @Test
    void aButtonCopiesTheCodeToPaste() {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            page.navigate(url(ELECTION + "eastgate-and-quay/"));
            page.locator("details:has(textarea) summary").click();
            page.locator("details:has(textarea) button.copy").click();
            page.waitForFunction("document.querySelector('details:has(textarea) .copy').textContent === 'Copied'");
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(page.locator("textarea").inputValue());
        }
    }

    @Test
    void openedFromAFolderLinksLeadToPages() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(temp.resolve("site/index.html").toUri().toString());
            for (String part : List.of("/calls/vcse-2021/", "/calls/vcse-2021/collaboration/")) {
                page.locator("main a[href*='" + part.substring(part.indexOf('/', 1) + 1) + "']")
                        .first()
                        .click();
                page.waitForURL(address -> address.contains(part));
                assertThat(page.locator("main h1").count())
                        .as("a page at " + page.url())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void withoutScriptEverythingIsThere() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(url(ELECTION));
            page.locator("main a[href*='aldermere/']").first().click();
            page.locator("main a[href*='ruth-matthews/']").first().click();
            assertThat(page.locator("main h1").textContent()).contains("Ruth Matthews");
        }
    }
}
