package io.parallelizable.internal.threads;

import java.util.function.BooleanSupplier;

/** Are both actors there? Waits for the other one, awake, so that both begin within a fraction of a microsecond. */
final class Meeting {
    /** How often an actor looks before it lets another thread have its core, which may be the other actor's. */
    private static final int SPINS = 1_000;

    private Meeting() {}

    /** Waits until the other one has done something. */
    static void until(BooleanSupplier done) {
        for (int spin = 1; !done.getAsBoolean(); spin++) {
            if (spin % SPINS == 0) {
                Thread.yield();
            } else {
                Thread.onSpinWait();
            }
        }
    }
}
