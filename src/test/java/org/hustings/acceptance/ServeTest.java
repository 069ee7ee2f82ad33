package org.hustings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The preview as a browser meets it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServeTest {

    private static final String FOLDER = "data/elections/local.exampleshire.2021-05-06/candidates/north/";
    private static final String JO = FOLDER + "jo-sample.yaml";
    private static final String JOS_PAGE = "/elections/local.exampleshire.2021-05-06/north/jo-sample/";

    @TempDir
    Path temp;

    private Project project;
    private Served served;

    @BeforeEach
    void start() throws IOException {
        project = Project.laid(temp.resolve("project")).write("content/about.md", """
                title=About us
                type=page
                status=published
                ~~~~~~

                Old words.
                """);
        served = Served.start(project);
    }

    @AfterEach
    void end() throws IOException {
        served.close();
    }

    private String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = served.get(path);
        assertThat(response.statusCode()).as("status of %s", path).isEqualTo(200);
        return response.body();
    }

    /** Saves as many editors do: beside the file, then in its place. */
    private void save(String path, String before, String after) throws IOException {
        Path file = project.folder().resolve(path);
        Path aside = file.resolveSibling("." + file.getFileName() + ".swp");
        assertThat(project.read(path)).contains(before);
        Files.writeString(aside, project.read(path).replace(before, after));
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Test
    void anEditorThatWritesIntoTheFileItselfIsNoticedToo() throws IOException, InterruptedException {
        Served.News news = served.news();
        news.next();
        project.edit(JO, "Jo Sample", "Jo Renamed");
        // The file is empty for a moment, which may be news of its own.
        while (news.next().path("stale").asBoolean()) {
            assertThat(page(JOS_PAGE)).contains("Jo Sample");
        }
        assertThat(page(JOS_PAGE)).contains("Jo Renamed");
    }

    @Test
    void whatIsSavedIsServedAndOpenPagesHearOfIt() throws IOException, InterruptedException {
        Served.News news = served.news();
        String before = news.next().path("version").asString();
        assertThat(page(JOS_PAGE)).contains("Jo Sample").contains("/.hustings/reload.js?" + before + "\" defer");

        save(JO, "Jo Sample", "Jo Renamed");
        String after = news.next().path("version").asString();
        assertThat(after).isNotEqualTo(before);
        assertThat(page(JOS_PAGE)).contains("Jo Renamed").contains("reload.js?" + after);

        save("content/about.md", "Old words.", "New words.");
        news.next();
        assertThat(page("/about/")).contains("New words.");

        save("data/site.yaml", "Exampleshire promises", "Promises of Exampleshire");
        news.next();
        assertThat(page("/")).contains("Promises of Exampleshire");
    }

    @Test
    void foldersThatComeAndGoAreNoticed() throws IOException, InterruptedException {
        Served.News news = served.news();
        news.next();
        Path south = project.folder().resolve(FOLDER).resolveSibling("south");
        Path kept = temp.resolve("kept");
        Files.move(south, kept);
        news.next();
        assertThat(served.get(JOS_PAGE.replace("north/jo-sample", "south/pat-person"))
                        .statusCode())
                .isEqualTo(404);
        Files.move(kept, south);
        news.next();
        page(JOS_PAGE.replace("north/jo-sample", "south/pat-person"));
    }

    /** Waits for the news that a page has nothing to complain of and contains a text. */
    private void until(Served.News news, String path, String text) throws IOException, InterruptedException {
        JsonNode now = news.next();
        while (now.path("stale").asBoolean() || !served.get(path).body().contains(text)) {
            now = news.next();
        }
    }

    @Test
    void whatIsSavedLastIsShownHoweverQuicklyItFollows() throws IOException, InterruptedException {
        Served.News news = served.news();
        news.next();
        for (int i = 1; i <= 20; i++) {
            save(JO, i == 1 ? "Jo Sample" : "Jo Save" + (i - 1) + "q", "Jo Save" + i + "q");
        }
        until(news, JOS_PAGE, "Jo Save20q");
    }

    @Test
    void manyFilesThatChangeAtOnceAreShownTogether() throws IOException, InterruptedException {
        Served.News news = served.news();
        news.next();
        for (int i = 0; i < 300; i++) {
            project.write(FOLDER + "another-" + i + ".yaml", "name: Another Person" + i + "\nparty: independent\n");
        }
        project.delete(JO);
        until(news, JOS_PAGE.replace("jo-sample", "another-299"), "Another Person299");
        assertThat(served.get(JOS_PAGE).statusCode()).isEqualTo(404);
        assertThat(page(JOS_PAGE.replace("jo-sample/", "")))
                .contains("Another Person0")
                .doesNotContain("Jo Sample");
    }

    @Test
    void aPageThatVanishesUnderAnOpenBrowserSaysSoAndComesBack() throws IOException, InterruptedException {
        Served.News news = served.news();
        news.next();
        String jo = project.read(JO);
        project.delete(JO);
        String without = news.next().path("version").asString();
        HttpResponse<String> gone = served.get(JOS_PAGE);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).as("a page that hears of more").contains("reload.js?" + without);
        project.write(JO, jo);
        until(news, JOS_PAGE, "Jo Sample");
    }

    @Test
    void templatesAndWordsAreShownAsSoonAsTheyAreSaved() throws IOException, InterruptedException {
        Served.News news = served.news();
        news.next();
        project.write("data/strings/en.yaml", "navigation.search: Look it up\n");
        until(news, "/", "Look it up");
        save("data/strings/en.yaml", "Look it up", "Find it here");
        until(news, "/", "Find it here");
        project.delete("data/strings/en.yaml");
        news.next();
        assertThat(page("/")).doesNotContain("Find it here");

        project.write(
                "templates/front.jte", Files.readString(Path.of("templates/front.jte")) + "<p>A word of our own</p>");
        until(news, "/", "A word of our own");
        project.edit("templates/front.jte", "<p>A word", "${nothing}<p>A word");
        assertThat(news.next().path("problems").path(0).path("file").asString()).isEqualTo("templates/front.jte");
        project.edit("templates/front.jte", "${nothing}<p>A word of", "<p>Another word of");
        until(news, "/", "Another word of our own");
    }

    @Test
    void aPortInUseIsSaidPlainly() throws IOException, InterruptedException {
        String port = Integer.toString(served.port());
        CommandLineRun second = CommandLineRun.of(project.folder(), "serve", "--port", port);
        assertThat(second.exitCode()).isEqualTo(2);
        assertThat(second.err())
                .contains("Port " + port + " is in use")
                .contains("--port 0")
                .doesNotContain("\tat ");
        assertThat(second.out()).isEmpty();
    }

    @Test
    void aMistakeLeavesTheLastSiteAndSaysWhereItIs() throws IOException, InterruptedException {
        Served.News news = served.news();
        String version = news.next().path("version").asString();
        save(JO, "party: ", "party: x");
        JsonNode wrong = news.next();
        assertThat(wrong.path("version").asString()).isEqualTo(version);
        assertThat(wrong.path("stale").asBoolean()).isTrue();
        assertThat(wrong.path("title").asString()).isEqualTo("1 error");
        JsonNode problem = wrong.path("problems").path(0);
        assertThat(problem.path("file").asString()).isEqualTo(JO);
        assertThat(problem.path("line").asInt()).isPositive();
        assertThat(problem.path("excerpt").asString()).startsWith("party: x");
        assertThat(problem.path("caret").asString()).isEqualTo(" ".repeat("party: ".length()) + "^");
        assertThat(problem.path("message").asString()).contains("there is no party \"xkite\"");
        assertThat(page(JOS_PAGE)).contains("Jo Sample");

        save(JO, "party: x", "party: ");
        JsonNode mended = news.next();
        assertThat(mended.path("version").asString()).isNotEqualTo(version);
        assertThat(mended.path("problems")).isEmpty();
    }

    @Test
    void itServesWhatABuildPublishesAsAHostWould() throws IOException, InterruptedException {
        BuiltSite site = project.build(Project.AFTER_THE_POLL);
        for (String path : site.files().keySet()) {
            HttpResponse<String> response = served.get("/" + path);
            String body = response.body().replaceAll("<script src=\"/\\.hustings/[^<]*</script>", "");
            if (!path.endsWith(".png")) {
                assertThat(body).as(path).isEqualTo(site.text(path));
            }
            assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        }
        assertThat(served.get("/calls/ask").statusCode()).isEqualTo(301);
        assertThat(served.get("/calls/ask").headers().firstValue("Location")).contains("./ask/");
        assertThat(served.get("/calls/ask/?week=2").statusCode()).isEqualTo(200);
        HttpResponse<String> missing = served.get("/no/such/page/");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("</main>");
        assertThat(served.get("/data/local.exampleshire.2021-05-06/answers.csv")
                        .headers()
                        .firstValue("Content-Type"))
                .contains("text/csv; charset=utf-8");
        HttpRequest head = HttpRequest.newBuilder(served.url("/"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(served.send(head).headers().firstValue("Content-Length")).isPresent();
        HttpRequest post = HttpRequest.newBuilder(served.url("/"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(served.send(post).statusCode()).isEqualTo(405);
    }

    @Test
    void nobodyElseIsLetIn() throws IOException {
        assertThat(status("/", "attacker.example")).isEqualTo(403);
        assertThat(status("/.hustings/events", "attacker.example:" + served.port()))
                .isEqualTo(403);
        assertThat(status("/", "localhost.attacker.example")).isEqualTo(403);
        assertThat(status("/", "localhost:" + served.port())).isEqualTo(200);
        assertThat(status("/", "[::1]:" + served.port())).isEqualTo(200);
        for (String path : new String[] {
            "/../data/site.yaml", "/%2e%2e/data/site.yaml", "/..%2fdata/site.yaml", "/assets/../../data/site.yaml"
        }) {
            assertThat(status(path, "localhost")).as(path).isIn(400, 404);
        }
        assertThat(status("/.hustings/prose", "localhost")).isEqualTo(404);
        assertThat(status("/.hustings/../reload.js", "localhost")).isEqualTo(404);
    }

    /** Over a bare connection, since no client would ask for these. */
    private int status(String path, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), served.port())) {
            OutputStream out = socket.getOutputStream();
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            String line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(line.substring("HTTP/1.1 ".length()));
        }
    }

    @Test
    void itSaysItsAddressAndNothingElseAndEndsCleanly() throws IOException, InterruptedException {
        Served.News news = served.news();
        news.next();
        save(JO, "Jo Sample", "Jo Renamed");
        news.next();
        assertThat(served.firstLine()).contains("http://localhost:" + served.port() + "/");
        assertThat(served.interrupt()).isEqualTo("[]");
        assertThat(temp.resolve("serve-errors.txt")).isEmptyFile();
        assertThat(project.folder().resolve("target")).doesNotExist();
    }

    @Test
    void withoutAnySiteEveryPageTellsWhatIsWrong() throws IOException, InterruptedException {
        served.close();
        save("data/site.yaml", "languages: [en]", "languages: [en");
        served = Served.start(project);
        HttpResponse<String> page = served.get("/about/");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("/.hustings/reload.js?none");
        Served.News news = served.news();
        assertThat(news.next().path("problems").path(0).path("file").asString()).isEqualTo("data/site.yaml");
        save("data/site.yaml", "languages: [en", "languages: [en]");
        assertThat(news.next().path("version").asString()).isNotEqualTo("none");
        assertThat(page("/about/")).contains("Old words.");
    }
}
