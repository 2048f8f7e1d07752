package io.parallelizable.internal.checkpoint;

import io.parallelizable.internal.execution.Slot;

/** Knows whether the current thread is inside an element of a run with a checkpoint, or of a slice. */
final class ElementGuard {
    private static final ThreadLocal<Boolean> INSIDE = new ThreadLocal<>();

    private ElementGuard() {}

    /** Goes into an element; whether the thread was inside one already, to be given to {@link #leave}. */
    static boolean enter() {
        boolean inside = INSIDE.get() != null;
        if (!inside) {
            INSIDE.set(true);
        }
        return inside;
    }

    static void leave(boolean wasInside) {
        if (!wasInside) {
            INSIDE.remove();
        }
    }

    static boolean isInside() {
        return INSIDE.get() != null || Slot.isHeld();
    }
}
