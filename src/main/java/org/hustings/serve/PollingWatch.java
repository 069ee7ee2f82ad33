package org.hustings.serve;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Looks at a project again and again, where no system tells what changes. */
final class PollingWatch implements Watch {

    private static final long PAUSE_MILLISECONDS = 400;

    private final Callable<?> look;
    private Object seen;
    private boolean news;

    PollingWatch(Callable<?> look) throws IOException {
        this.look = look;
        this.seen = look();
    }

    @Override
    public Changes await() throws IOException, InterruptedException {
        boolean changed = false;
        while (!changed) {
            changed = changesWithin(PAUSE_MILLISECONDS);
        }
        news = false;
        return Changes.anything();
    }

    @Override
    public boolean changesWithin(long milliseconds) throws IOException, InterruptedException {
        if (!news) {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
            Object now = look();
            news = !now.equals(seen);
            seen = now;
        }
        return news;
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
