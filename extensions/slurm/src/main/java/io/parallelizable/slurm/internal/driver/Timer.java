package io.parallelizable.slurm.internal.driver;

import java.time.Duration;

/** When something was done last; long ago if never. */
final class Timer {
    private static final long GLANCE_MILLIS = 10;

    private final long made = System.nanoTime();
    private boolean isStarted;
    private long start;

    void restart() {
        isStarted = true;
        start = System.nanoTime();
    }

    /** Whether so much time has passed since. */
    boolean isOver(Duration time) {
        return !isStarted || nanos() >= time.toNanos();
    }

    /** Nanoseconds since; since it was made, if never. */
    long nanos() {
        return System.nanoTime() - (isStarted ? start : made);
    }

    /** Waits a moment. */
    static void sleep() {
        try {
            Thread.sleep(GLANCE_MILLIS);
        } catch (InterruptedException unasked) {
            Thread.currentThread().interrupt();
        }
    }
}
