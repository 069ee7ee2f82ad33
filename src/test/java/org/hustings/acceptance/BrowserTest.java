package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demonstration in a real browser, under a path as some hosts serve it: each kind of page once. */
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String MOUNT = "/county/pledges/";
    private static final String ELECTION = "elections/local.wendershire.2021-05-06/";

    @TempDir
    static Path temp;

    private static BuiltSite site;
    private static HttpServer server;
    private static ExecutorService workers;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        if (!Files.isExecutable(CHROMIUM)) {
            fail("These tests need " + CHROMIUM + ": install it with apt-get install chromium, or run .ci/run");
        }
        // Another host than the one it is built for, as with a preview; only the path is the same.
        site = Project.demonstration(temp.resolve("project"))
                .buildInto(temp.resolve("site"), "2026-11-22", Optional.of("https://www.example.org" + MOUNT), 2);
        workers = Executors.newFixedThreadPool(4);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", BrowserTest::serve);
        server.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--allow-file-access-from-files=false")));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
        if (server != null) {
            server.stop(0);
            workers.shutdownNow();
        }
    }

    private static void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String file = path.startsWith(MOUNT) ? path.substring(MOUNT.length()) : "outside";
        file = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
        byte[] bytes = site.files().get(file);
        int status = bytes == null ? 404 : 200;
        byte[] body = bytes == null ? site.files().get("404.html") : bytes;
        exchange.getResponseHeaders().set("Content-Type", type(bytes == null ? "404.html" : file));
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "json" -> "application/json";
            default -> "application/octet-stream";
        };
    }

    /** One of each kind, and the ones that are hard to fit. */
    static Stream<String> kinds() {
        return Stream.concat(
                english(), english().map(path -> "cy/" + path).filter(path -> site.has(path + "index.html")));
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
                ELECTION + "eastgate-and-quay/maria-fernanda-vasconcelos-monteiro/",
                ELECTION + "oxbarrow/edmund-cleave/",
                ELECTION + "parties/lantern/",
                person,
                "organisations/wendershire/",
                "agreements/thurrock-joint-compact/",
                "changes/",
                "corrections/",
                "data/",
                "about/",
                "404.html",
                ELECTION + "pellbrook/agnes-dowsett/diary/");
    }

    private static String first(String folder) {
        return site.pages().stream()
                .filter(path -> path.startsWith(folder))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page below " + folder))
                .replace("index.html", "");
    }

    private static String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + MOUNT + path;
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
        }
    }

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
                page.navigate(url(path));
                page.evaluate(axe());
                assertThat((List<?>) page.evaluate(SERIOUS))
                        .as("barriers in " + scheme)
                        .isEmpty();
            }
        }
    }

    private static final String SERIOUS = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const result = await axe.run(document, {runOnly: tags});
              return result.violations.filter(v => ['serious', 'critical'].includes(v.impact))
                  .flatMap(v => v.nodes.slice(0, 3).map(n => v.id + ': ' + n.target + ' ' + n.failureSummary));
            }
            """;

    private static String axe() throws IOException {
        try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
