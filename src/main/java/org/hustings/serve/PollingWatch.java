package org.hustings.serve;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Looks at a project again and again, where no system tells what changes. */
final class PollingWatch implements Watch {

    private static final long PAUSE_MILLISECONDS = 400;

    private final Callable<?> look;
    private Object seen;

    PollingWatch(Callable<?> look) throws IOException {
        this.look = look;
        this.seen = look();
    }

    @Override
    public Changes await() throws IOException, InterruptedException {
        while (true) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
            Object now = look();
            if (!now.equals(seen)) {
                seen = now;
                return Changes.anything();
            }
        }
    }

    private Object look() throws IOException {
        try {
            return look.call();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        // It holds nothing.
    }
}
