package org.hustings.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A project that {@code hustings serve} shows, in a process of its own as when an editor starts it. */
final class Served implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:([0-9]+)/");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long LONGEST_SECONDS = 60;

    private final Process process;
    private final BufferedReader out;
    private final String firstLine;
    private final int port;
    private final HttpClient browser = HttpClient.newHttpClient();

    private Served(Process process) throws IOException {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.firstLine = String.valueOf(out.readLine());
        Matcher address = ADDRESS.matcher(firstLine);
        if (!address.find()) {
            process.destroyForcibly();
            throw new AssertionError("no address: " + firstLine);
        }
        this.port = Integer.parseInt(address.group(1));
    }

    static Served start(Project project) throws IOException {
        ProcessBuilder serve = CommandLineRun.process(
                new CommandLineRun.Machine(List.of(), Map.of()),
                project.folder(),
                "serve",
                "--port",
                "0",
                "--as-of",
                Project.AFTER_THE_POLL);
        // A shell's background work, as these tests may be, ignores Ctrl-C, and so would what it starts.
        serve.command().addAll(0, List.of("env", "--default-signal=INT"));
        return new Served(serve.redirectError(
                        project.folder().resolveSibling("serve-errors.txt").toFile())
                .start());
    }

    /** What it said first. */
    String firstLine() {
        return firstLine;
    }

    int port() {
        return port;
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(url(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The status of a request that is not a plain one. */
    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** What an open page is told, news after news; the first is how things stand. */
    News news() throws IOException, InterruptedException {
        Stream<String> lines = browser.send(
                        HttpRequest.newBuilder(url("/.hustings/events")).build(), HttpResponse.BodyHandlers.ofLines())
                .body();
        return new News(lines.filter(line -> line.startsWith("data: ")).iterator());
    }

    /** News that can be waited for. */
    record News(Iterator<String> events) {

        JsonNode next() {
            return JSON.readTree(events.next().substring("data: ".length()));
        }
    }

    /** Ends it as Ctrl-C does; what it said after its first line. */
    String interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running");
        }
        return out.lines().toList().toString();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        out.close();
    }
}
