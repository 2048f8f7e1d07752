package io.parallelizable.internal.scheduling.policy;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A clock that ends what was trusted for one tick, so that those who trust need not look at it.
 *
 * <p>It runs only while plain loops are called: from when something is trusted until nothing was for long.
 *
 * <p>One lock guards what is trusted, and whether the clock runs. It is taken once in a tick by its thread and by each
 * that begins to trust, never by a plain loop. Trust is written first and {@linkplain #endWithTick announced} then, so
 * none is missed by the end of the tick, and none is left when the clock has stopped.
 */
public final class CoarseClock {
    private final Consumer<CoarseClock> starter;
    private final Set<Cutoff> trusted = new HashSet<>();
    private boolean running;
    private int idleTicks;

    /** When it could not be started, if ever. */
    private @Nullable Long failedAt;

    /**
     * A clock that stands.
     *
     * @param starter starts a thread that calls {@link #advance} every {@link Tuning#TICK} until that says no, or
     *     throws if it cannot
     */
    public CoarseClock(Consumer<CoarseClock> starter) {
        this.starter = starter;
    }

    /**
     * Has the trust that a cutoff has just written end with the current tick; at once if there is no thread for ticks.
     */
    synchronized void endWithTick(Cutoff cutoff, long now) {
        if (!running && (failedAt == null || now - failedAt >= Tuning.START_RETRY)) {
            start(now);
        }
        if (running) {
            trusted.add(cutoff);
        } else {
            cutoff.endTrust();
        }
    }

    private void start(long now) {
        running = true;
        idleTicks = 0;
        try {
            starter.accept(this);
        } catch (Throwable noThread) {
            // All runs are measured then, which costs little.
            running = false;
            failedAt = now;
        }
    }

    /** Begins the next tick; whether there is to be another one. */
    public synchronized boolean advance() {
        idleTicks = trusted.isEmpty() ? idleTicks + 1 : 0;
        trusted.forEach(Cutoff::endTrust);
        trusted.clear();
        running = idleTicks < Tuning.CLOCK_ENDS;
        return running;
    }
}
