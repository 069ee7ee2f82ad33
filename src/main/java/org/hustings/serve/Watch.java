package org.hustings.serve;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.concurrent.Callable;

/** Waits for an editor to save something. */
public interface Watch extends AutoCloseable {

    /**
     * Waits until something of the project has changed and then been left alone for a moment.
     *
     * @throws IOException where the machine fails
     */
    Changes await() throws IOException, InterruptedException;

    /**
     * Whether something changes within a time, of which {@link #await} then tells.
     *
     * @param milliseconds the longest that it waits; 0 only looks
     * @throws IOException where the machine fails
     */
    boolean changesWithin(long milliseconds) throws IOException, InterruptedException;

    @Override
    void close() throws IOException;

    /**
     * Watches a project: told by the system where it tells, else by looking again and again.
     *
     * @param look what differs whenever the project does
     */
    static Watch of(Path project, Callable<?> look) throws IOException {
        WatchService service = FileSystems.getDefault().newWatchService();
        try {
            // Where the system has nothing of the kind, the JDK looks every few seconds, which is too seldom.
            if (!service.getClass().getSimpleName().contains("Polling")) {
                return new ToldWatch(project, service);
            }
        } catch (IOException | UnsupportedOperationException e) {
            // As on Linux where no more folders may be watched.
            service.close();
            return new PollingWatch(look);
        }
        service.close();
        return new PollingWatch(look);
    }
}
