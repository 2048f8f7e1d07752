package io.parallelizable.internal.scheduling.policy;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A clock that ends what was trusted for one tick, so that those who trust need not look at it.
 *
 * <p>It runs only while plain loops are called. A cutoff that needs a tick and finds the clock stopped asks for it; it
 * is started when it has been asked for so often that a thread for it pays, and stops when nothing was trusted for
 * long.
 *
 * <p>One lock guards what is trusted, and whether the clock runs. It is taken once in a tick by its thread and by each
 * that begins to trust, never by a plain loop. Trust is written first and {@linkplain #endWithTick announced} then, so
 * none is missed by the end of the tick, and none is left when the clock has stopped.
 */
public final class CoarseClock {
    /** The tick of a clock that does not run. */
    static final long STOPPED = 0;

    /** What a tick adds to the number of the one before: room to count within a tick. */
    static final long STEP = 1 << 8;

    private final Consumer<CoarseClock> starter;
    private final Set<Cutoff> trusted = new HashSet<>();
    private volatile long tick = STEP;
    private volatile boolean running;

    /** How often it was asked for while it stood; a guess is as good. */
    private int asked;

    private int idleTicks;

    /**
     * A clock that stands.
     *
     * @param starter starts a thread that calls {@link #advance} every {@link Tuning#TICK} until that says no, or
     *     throws if it cannot
     */
    public CoarseClock(Consumer<CoarseClock> starter) {
        this.starter = starter;
    }

    /** The number of the current tick; {@link #STOPPED} if there is none, which asks for it. */
    long ask() {
        if (!running && ++asked >= Tuning.CLOCK_STARTS) {
            asked = 0;
            start();
        }
        return running ? tick : STOPPED;
    }

    private synchronized void start() {
        if (!running) {
            running = true;
            idleTicks = 0;
            try {
                starter.accept(this);
            } catch (Throwable noThread) {
                // All runs are measured then, which costs little.
                running = false;
            }
        }
    }

    /** Has the trust that a cutoff has just written end with the current tick; at once if the clock has stopped. */
    synchronized void endWithTick(Cutoff cutoff) {
        if (!running) {
            cutoff.endTrust();
        } else {
            trusted.add(cutoff);
        }
    }

    /**
     * Begins the next tick.
     *
     * @return whether there is to be another one
     */
    public synchronized boolean advance() {
        idleTicks = trusted.isEmpty() ? idleTicks + 1 : 0;
        tick += STEP;
        trusted.forEach(Cutoff::endTrust);
        trusted.clear();
        running = idleTicks < Tuning.CLOCK_ENDS;
        return running;
    }
}
