package org.hustings.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The pages that are open in browsers, each at the end of a stream of server-sent events. */
final class OpenPages {

    /** Says that the page is still wanted, without which a closed one would never be noticed. */
    private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private static final long PATIENCE_SECONDS = 10;

    private final Set<BlockingQueue<String>> pages = ConcurrentHashMap.newKeySet();

    /** Tells all pages. A page that has not yet heard the last news hears only the latest. */
    void tell(String news) {
        pages.forEach(page -> tell(page, news));
    }

    private static void tell(BlockingQueue<String> page, String news) {
        synchronized (page) {
            page.clear();
            page.add(news);
        }
    }

    /** Tells a page what is and what will be, until it is closed. */
    void listen(HttpExchange exchange, java.util.function.Supplier<String> now)
            throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        BlockingQueue<String> page = new ArrayBlockingQueue<>(1);
        pages.add(page);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(event(now.get()));
            out.flush();
            while (true) {
                String news = page.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                out.write(news == null ? HEARTBEAT : event(news));
                out.flush();
            }
        } finally {
            pages.remove(page);
        }
    }

    private static byte[] event(String news) {
        return ("data: " + news + "\n\n").getBytes(StandardCharsets.UTF_8);
    }
}
