package org.hustings.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.hustings.export.HostFiles;

/** Serves a site to browsers on this machine, and to nobody else. */
public final class PreviewServer implements AutoCloseable {

    private static final byte[] LOOPBACK_4 = {127, 0, 0, 1};
    private static final byte[] LOOPBACK_6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    private final Path project;
    private final List<HttpServer> servers = new ArrayList<>();
    private final ExecutorService workers;
    private final OpenPages pages = new OpenPages();
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.empty());
    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private int shown;

    private PreviewServer(Path project) {
        this.project = project;
        // As many as there are open pages, each of which keeps one.
        this.workers = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "preview");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts a server that has nothing to show yet.
     *
     * @param project the folder that problems' paths start from
     * @param port where to listen; 0 for any that is free
     * @throws java.net.BindException where the port is in use
     */
    public static PreviewServer start(Path project, int port) throws IOException {
        PreviewServer server = new PreviewServer(project);
        server.listen(LOOPBACK_4, port);
        try {
            server.listen(LOOPBACK_6, server.port());
        } catch (IOException e) {
            // A machine without IPv6, or somebody else there: browsers then try the other address.
            return server;
        }
        return server;
    }

    private void listen(byte[] address, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(address), port), 0);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
        servers.add(server);
    }

    private int port() {
        return servers.get(0).getAddress().getPort();
    }

    /** What to open in a browser. */
    public String address() {
        return "http://localhost:" + port() + "/";
    }

    /** Shows what was made: pages of an earlier site are loaded again, and problems are drawn over what is there. */
    public void show(Showing showing) {
        shown++;
        String version = run + "-" + shown;
        pages.tell(StageJson.of(stage.updateAndGet(now -> now.after(showing, version)), project));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!HostNames.isOwn(exchange.getRequestHeaders().getFirst("Host"))) {
                send(exchange, Reply.text(403, "This preview answers to localhost alone."));
            } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, Reply.text(405, "A static site is only read."));
            } else if (path != null && path.equals(Overlay.EVENTS)) {
                headers(exchange);
                pages.listen(exchange, () -> StageJson.of(stage.get(), project));
            } else {
                send(exchange, path == null || !path.startsWith("/") ? Reply.text(400, "No path.") : reply(path));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply reply(String path) throws IOException {
        if (path.startsWith(Overlay.PREFIX)) {
            return Overlay.file(path).orElseGet(() -> Reply.text(404, "There is no such file."));
        }
        Stage now = stage.get();
        if (now.site().isEmpty()) {
            return StaticHost.shell(503).over(now.version());
        }
        try {
            return StaticHost.reply(now.site().get(), path).over(now.version());
        } catch (UnmadeException e) {
            Stage worse =
                    stage.updateAndGet(then -> then.version().equals(now.version()) ? then.with(e.problem()) : then);
            pages.tell(StageJson.of(worse, project));
            return StaticHost.shell(500).over(now.version());
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        headers(exchange);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", reply.type());
        if (reply.isPage()) {
            headers.set("Content-Security-Policy", HostFiles.CONTENT_SECURITY_POLICY);
        }
        reply.location().ifPresent(location -> headers.set("Location", location));
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head) {
            headers.set("Content-Length", Integer.toString(reply.body().length));
        }
        exchange.sendResponseHeaders(reply.status(), head || reply.body().length == 0 ? -1 : reply.body().length);
        if (!head) {
            exchange.getResponseBody().write(reply.body());
        }
    }

    private static void headers(HttpExchange exchange) {
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        workers.shutdownNow();
    }
}
