package io.parallelizable.internal.scheduling.policy;

import java.util.function.Consumer;

/**
 * A clock that costs its readers nothing: a number that another thread changes every {@link Tuning#TICK}.
 *
 * <p>It runs only while plain loops are called. Whoever would read it and finds it stopped asks for it; as often as
 * makes a thread for it worthwhile, it is started. When no one has used it for long its thread stops it.
 *
 * <p>{@code tick} is written by that thread alone. A tick is over as soon as the number changes, and no number comes
 * twice. Stopping changes {@code running} first and the number then, and readers look at them in the other order: the
 * tick of a clock that has stopped is over.
 */
public final class CoarseClock {
    /** The tick of a clock that does not run. */
    static final long STOPPED = 0;

    /** What a tick adds to the number: room for a count in each tick. */
    static final long STEP = 1 << 8;

    private final Consumer<CoarseClock> starter;
    private volatile long tick = STEP;
    private volatile boolean running;
    private volatile boolean used;

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

    /** The number of the current tick, whether or not the clock runs. */
    long tick() {
        return tick;
    }

    /** The current tick for someone who has had a cheap run; {@link #STOPPED} if there is none. */
    long ask() {
        long now = tick;
        if (running) {
            return now;
        }
        if (++asked >= Tuning.CLOCK_STARTS) {
            asked = 0;
            start();
        }
        return STOPPED;
    }

    /** Takes note that the current tick matters to someone. */
    void use() {
        if (!used) {
            used = true;
        }
    }

    private synchronized void start() {
        if (!running) {
            idleTicks = 0;
            running = true;
            try {
                starter.accept(this);
            } catch (Throwable noThread) {
                // All runs are measured then, which costs little.
                stop();
            }
        }
    }

    /**
     * Begins the next tick.
     *
     * @return whether there is to be another one
     */
    public synchronized boolean advance() {
        idleTicks = used ? 0 : idleTicks + 1;
        used = false;
        if (idleTicks >= Tuning.CLOCK_ENDS) {
            stop();
        } else {
            tick += STEP;
        }
        return running;
    }

    private void stop() {
        running = false;
        tick += STEP;
    }
}
