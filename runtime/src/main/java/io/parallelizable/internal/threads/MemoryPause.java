package io.parallelizable.internal.threads;

import java.util.concurrent.locks.LockSupport;

/**
 * The pause of a thread that lacks memory for something that it must do, before it tries again.
 *
 * <p>The JVM needs memory when code refers to a class for the first time, even to a class that is loaded, since it asks
 * the class loader. So classes that catch an {@link OutOfMemoryError} {@link #prepare} for it while there is memory.
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
     * @param caught the types in its catch clauses; the mention here makes the JVM resolve them for the whole class
     */
    @SafeVarargs
    public static void prepare(Class<? extends Throwable>... caught) {}

    /** Pauses. Takes no memory. */
    public static void take() {
        LockSupport.parkNanos(NANOS);
    }
}
