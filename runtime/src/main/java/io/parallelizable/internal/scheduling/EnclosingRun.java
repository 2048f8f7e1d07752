package io.parallelizable.internal.scheduling;

import org.jspecify.annotations.Nullable;

/** The execution whose elements a thread computes for another one: runs inside these elements are part of it. */
final class EnclosingRun {
    /** For threads that are not the runtime's own, which have a field for it. */
    private static final ThreadLocal<ParallelPhase<?>> OF_OTHERS = new ThreadLocal<>();

    private EnclosingRun() {}

    /** That of the current thread; null if it computes for nobody else. */
    static @Nullable ParallelPhase<?> get() {
        return Thread.currentThread() instanceof Worker worker
                ? (ParallelPhase<?>) worker.attachment()
                : OF_OTHERS.get();
    }

    /** Begins or ends one, and returns the one around it. */
    static @Nullable ParallelPhase<?> set(@Nullable ParallelPhase<?> execution) {
        if (Thread.currentThread() instanceof Worker worker) {
            return (ParallelPhase<?>) worker.attach(execution);
        }
        ParallelPhase<?> before = OF_OTHERS.get();
        if (execution == null) {
            OF_OTHERS.remove();
        } else {
            OF_OTHERS.set(execution);
        }
        return before;
    }
}
