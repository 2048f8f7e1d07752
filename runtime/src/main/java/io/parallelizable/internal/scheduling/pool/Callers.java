package io.parallelizable.internal.scheduling.pool;

import io.parallelizable.internal.scheduling.policy.Tuning;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the user's threads that are inside runs, each of which keeps a core busy.
 *
 * <p>If there are as many callers as cores, sharing gains nothing: a worker would take its time from another caller. A
 * caller that executes one short run after the other is outside of runs for moments in between, in which the others
 * must not ask for workers; so it is counted for a while after it was seen.
 *
 * <p>Workers do not count, nor does a caller count twice in a run inside a run.
 */
public final class Callers {
    private static final ThreadLocal<Boolean> IS_INSIDE = new ThreadLocal<>();

    private final AtomicInteger count = new AtomicInteger();
    private volatile int othersSeen;
    private volatile long seenAt;

    /** Counts the current thread, which is to {@link #leave} then; false if it is not to be counted. */
    public boolean enter() {
        if (Thread.currentThread() instanceof Worker || IS_INSIDE.get() != null) {
            return false;
        }
        IS_INSIDE.set(true);
        int others = count.getAndIncrement();
        if (others > 0) {
            seenAt = System.nanoTime();
            othersSeen = others;
        }
        return true;
    }

    public void leave() {
        count.getAndDecrement();
        IS_INSIDE.remove();
    }

    /** How many there are beside one of them, now or a moment ago. */
    int others() {
        int others = Math.max(0, count.get() - 1);
        boolean wereMore = othersSeen > others && System.nanoTime() - seenAt < Tuning.CALLERS_COUNT;
        return wereMore ? othersSeen : others;
    }
}
