package io.parallelizable.internal.scheduling.team;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;

/** Are both actors there? Waits for the other one, awake, so that both begin within a fraction of a microsecond. */
public final class StartBarrier {
    /** How often an actor looks before it lets another thread have its core, which may be the other actor's. */
    private static final int SPINS = 1_000;

    /** How often an actor that falters spins, at most: a fraction of a microsecond. */
    private static final int FALTER = 16;

    private StartBarrier() {}

    /** Waits until the other one has done something. */
    public static void until(BooleanSupplier done) {
        for (int spin = 1; !done.getAsBoolean(); spin++) {
            if (spin % SPINS == 0) {
                Thread.yield();
            } else {
                Thread.onSpinWait();
            }
        }
    }

    /** Goes on a little later, by chance, so that now one actor is first and now the other. */
    public static void falter() {
        for (int spin = ThreadLocalRandom.current().nextInt(FALTER); spin > 0; spin--) {
            Thread.onSpinWait();
        }
    }
}
