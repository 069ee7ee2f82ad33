package org.hustings.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Several threads at the same work, which begins while it is still being found.
 *
 * @param <A> what is worked on
 * @param <B> what comes out of it
 */
final class Crew<A, B> {

    /** How many things a thread takes at a time: enough that threads seldom meet, few enough that they end together. */
    private static final int HANDFUL = 16;

    private final BlockingQueue<Handful<A, B>> waiting = new LinkedBlockingQueue<>();
    private final List<Handful<A, B>> all = new ArrayList<>();
    private Handful<A, B> filling = new Handful<>(new ArrayList<>(), new ArrayList<>());

    private Crew() {}

    /** Finds things one after the other. */
    @FunctionalInterface
    interface Search<A> {

        void tell(Consumer<A> found) throws IOException;
    }

    /** What a worker does. */
    @FunctionalInterface
    interface Work<A, B> {

        B apply(A thing) throws IOException;
    }

    /** Some things, and what came out of them once they were worked on. No things mean that there are no more. */
    private record Handful<A, B>(List<A> things, List<B> results) {}

    /**
     * Works on all things that are found and gives the results in the order of the things.
     *
     * @param search runs on the calling thread
     * @param worker makes the work of one thread, which no other thread touches
     */
    static <A, B> List<B> map(Search<A> search, int threads, Supplier<Work<A, B>> worker) throws IOException {
        Crew<A, B> crew = new Crew<>();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> shifts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                shifts.add(executor.submit(() -> crew.work(worker.get())));
            }
            search.tell(crew::found);
            crew.end(threads);
            for (Future<?> shift : shifts) {
                shift.get();
            }
        } catch (ExecutionException failed) {
            rethrow(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } finally {
            executor.shutdownNow();
        }
        List<B> results = new ArrayList<>();
        crew.all.forEach(handful -> results.addAll(handful.results()));
        return results;
    }

    private void found(A thing) {
        filling.things().add(thing);
        if (filling.things().size() == HANDFUL) {
            handOver();
        }
    }

    /** Hands over what is left, and to each worker the sign to go home. */
    private void end(int workers) {
        if (!filling.things().isEmpty()) {
            handOver();
        }
        for (int i = 0; i < workers; i++) {
            handOver();
        }
    }

    private void handOver() {
        all.add(filling);
        waiting.add(filling);
        filling = new Handful<>(new ArrayList<>(), new ArrayList<>());
    }

    private Void work(Work<A, B> work) throws IOException, InterruptedException {
        for (Handful<A, B> next = waiting.take(); !next.things().isEmpty(); next = waiting.take()) {
            for (A thing : next.things()) {
                next.results().add(work.apply(thing));
            }
        }
        return null;
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
