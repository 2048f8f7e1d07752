package io.parallelizable.internal.threads;

import java.util.concurrent.locks.LockSupport;

/**
 * The pause of a thread that has found no memory for what it must do, before it tries again.
 *
 * <p>The JVM takes memory where code names a class for the first time, a class that is loaded included: it asks the
 * class loader. So classes that catch a lack of memory {@link #prepare} for it while there is some.
 */
public final class MemoryPause {
    private static final long NANOS = 1_000_000;

    static {
        LockSupport.parkNanos(1);
    }

    private MemoryPause() {}

    /**
     * To be called by the static initialiser of a class that pauses.
     *
     * @param caught what its catch clauses name; to name it here has the JVM look it up for the whole class
     */
    @SafeVarargs
    public static void prepare(Class<? extends Throwable>... caught) {}

    /** Pauses. Takes no memory. */
    public static void take() {
        LockSupport.parkNanos(NANOS);
    }
}
