package org.hustings.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Several threads at the same work. */
final class Crew {

    /** How many things a thread takes at a time: enough that threads seldom meet, few enough that they end together. */
    private static final int HANDFUL = 16;

    private Crew() {}

    /** What a worker does. */
    @FunctionalInterface
    interface Work<A, B> {

        B apply(A thing) throws IOException;
    }

    /**
     * Works on all things and gives the results in their order.
     *
     * @param worker makes the work of one thread, which no other thread touches
     */
    static <A, B> List<B> map(List<A> things, int threads, Supplier<Work<A, B>> worker) throws IOException {
        AtomicInteger next = new AtomicInteger();
        Object[] results = new Object[things.size()];
        Callable<Void> shift = () -> {
            Work<A, B> work = worker.get();
            for (int from = next.getAndAdd(HANDFUL); from < results.length; from = next.getAndAdd(HANDFUL)) {
                for (int i = from; i < Math.min(from + HANDFUL, results.length); i++) {
                    results[i] = work.apply(things.get(i));
                }
            }
            return null;
        };
        run(shift, threads);
        @SuppressWarnings("unchecked")
        List<B> all = (List<B>) Arrays.asList(results);
        return all;
    }

    private static void run(Callable<Void> shift, int threads) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> shifts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                shifts.add(executor.submit(shift));
            }
            for (Future<Void> each : shifts) {
                each.get();
            }
        } catch (ExecutionException failed) {
            rethrow(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } finally {
            executor.shutdownNow();
        }
    }

    private static void rethrow(Throwable cause) throws IOException {
        if (cause instanceof IOException machine) {
            throw machine;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(cause);
    }
}
