package org.hustings.plan;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;

/**
 * A value that files are made from which stand one after another in the plan. The first works it out and the next, a moment
 * later, mostly finds it still there; it is never kept for them, since those of a whole county would fill the memory.
 */
final class Shared<T> implements Supplier<T> {

    private final Supplier<T> work;
    private WeakReference<T> last = new WeakReference<>(null);

    Shared(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        T value = last.get();
        if (value == null) {
            value = work.get();
            last = new WeakReference<>(value);
        }
        return value;
    }
}
