package io.parallelizable.internal.checkpoint;

import io.parallelizable.internal.execution.ThreadObjects;

/** Knows whether the current thread is inside an element of a run with a checkpoint, or of a slice. */
final class ElementGuard {
    /** One entry for each thread, which stays: to remove it after each chunk would cost more than short elements do. */
    private static final ThreadLocal<boolean[]> INSIDE = ThreadLocal.withInitial(() -> new boolean[1]);

    private ElementGuard() {}

    /** Enters an element; returns whether the thread was inside one already, for {@link #leave}. */
    static boolean enter() {
        boolean[] inside = INSIDE.get();
        boolean before = inside[0];
        inside[0] = true;
        return before;
    }

    static void leave(boolean wasInside) {
        INSIDE.get()[0] = wasInside;
    }

    static boolean isInside() {
        return INSIDE.get()[0] || ThreadObjects.areInSlice();
    }
}
