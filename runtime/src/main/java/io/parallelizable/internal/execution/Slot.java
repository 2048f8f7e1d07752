package io.parallelizable.internal.execution;

import java.util.function.Supplier;

/**
 * A slot of a remote engine, which a thread holds while it computes a slice. It is worth one core: a run inside an
 * element takes no further threads there, unless it says how many.
 */
public final class Slot {
    private static final ThreadLocal<Boolean> HELD = new ThreadLocal<>();

    private Slot() {}

    public static <T> T hold(Supplier<T> work) {
        Boolean before = HELD.get();
        HELD.set(true);
        try {
            return work.get();
        } finally {
            if (before == null) {
                HELD.remove();
            }
        }
    }

    public static boolean isHeld() {
        return HELD.get() != null;
    }
}
