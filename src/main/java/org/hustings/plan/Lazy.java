package org.hustings.plan;

import java.util.function.Supplier;

/** A value worked out by the first thread that asks for it, since some builds ask for it never. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> work;
    private T value;

    Lazy(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = work.get();
        }
        return value;
    }
}
