package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site on a host, under a path as some hosts serve it, and a real browser to look at it with. */
final class ServedSite implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final BuiltSite site;
    private final String mount;
    private final HttpServer server;
    private final ExecutorService workers;
    private final Playwright playwright;
    private final Browser browser;

    /** @param mount the path that the site stands under, from {@code /} to {@code /} */
    ServedSite(BuiltSite site, String mount) throws IOException {
        if (!Files.isExecutable(CHROMIUM)) {
            fail("These tests need " + CHROMIUM + ": install it with apt-get install chromium, or run .ci/run");
        }
        this.site = site;
        this.mount = mount;
        workers = Executors.newFixedThreadPool(4);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::serve);
        server.start();
        playwright = playwright();
        browser = browser(playwright);
    }

    /** What drives the machine's own browser. */
    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** The machine's own browser. */
    static Browser browser(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--allow-file-access-from-files=false")));
    }

    /**
     * This repository's own site, built for another host than the one it is shown on, as with a preview; only the path is
     * the same.
     *
     * @param folder an empty one
     */
    static ServedSite demonstration(Path folder, String mount) throws IOException {
        BuiltSite site = Project.demonstration(folder.resolve("project"))
                .buildInto(folder.resolve("site"), "2026-11-22", Optional.of("https://www.example.org" + mount), 2);
        return new ServedSite(site, mount);
    }

    /** What is served. */
    BuiltSite site() {
        return site;
    }

    Browser browser() {
        return browser;
    }

    /** Where a page or file of the site is served. */
    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + mount + path;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.stop(0);
        workers.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String file = path.startsWith(mount) ? path.substring(mount.length()) : "outside";
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
}
