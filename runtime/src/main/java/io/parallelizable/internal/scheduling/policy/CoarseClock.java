package io.parallelizable.internal.scheduling.policy;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A clock whose thread ends, with each tick, the trust that others have in measured costs, so that those need not read
 * a clock.
 *
 * <p>It runs only while plain loops are executed: from when a cost is trusted until none has been for long.
 *
 * <p>One lock guards the list of what is trusted, and whether the clock runs. The clock's thread takes it once in a
 * tick, and so does each thread that begins to trust a cost; a plain loop never does. A thread writes its trust first
 * and {@linkplain #endWithTick announces} it then, so the end of the tick misses none, and none is left when the clock
 * has stopped.
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
