package io.parallelizable.stress;

import java.util.concurrent.atomic.AtomicReference;

/**
 * What went wrong, wherever it was seen: an element or a task cannot fail the test by throwing, since a run takes that
 * for the element's failure and an executor keeps it to itself. The first fault is kept.
 */
final class Faults {
    private final AtomicReference<AssertionError> first = new AtomicReference<>();
    private volatile long seed;

    /** What is found from now on belongs to this seed, unless its finder knows better. */
    void begin(long seed) {
        this.seed = seed;
    }

    void add(String what) {
        add(seed, what);
    }

    void add(long seed, String what) {
        first.compareAndSet(null, new AssertionError("replay with -Dseed=" + seed + ": " + what));
    }

    void add(String what, Throwable cause) {
        first.compareAndSet(null, new AssertionError("replay with -Dseed=" + seed + ": " + what, cause));
    }

    /** Fails if there is a fault. */
    void check() {
        AssertionError fault = first.get();
        if (fault != null) {
            throw fault;
        }
    }
}
