package io.parallelizable.internal.scheduling;

/**
 * What it costs on this machine to wake a thread, measured at every wake-up.
 *
 * <p>A system call and an interrupt to another core take the waker some microseconds, several times as many in a
 * virtual machine, and as much again passes until the thread runs. What remains of a run must be worth both, and more.
 * Fields are written by all threads without agreeing first: a lost measurement does not matter.
 */
final class WakeupLatency {
    /** How much work a wake-up should be worth, in the time that it takes. */
    private static final double WORTH = 2.5;

    /** Most that a single measurement counts, in nanoseconds: beyond it the core was taken by something else. */
    private static final double MOST = 200_000;

    /** The share of the newest measurement in an average. */
    private static final double NEWEST = 0.125;

    private double callNanos = WorkerSource.WORTH_WAKING / WORTH / 2;
    private double delayNanos = WorkerSource.WORTH_WAKING / WORTH / 2;

    /** Takes note of what the call took that woke a thread. */
    void callTook(long nanos) {
        callNanos += NEWEST * (Math.min(nanos, MOST) - callNanos);
    }

    /** Takes note of how long after the call a thread ran. */
    void threadTook(long nanos) {
        delayNanos += NEWEST * (Math.min(nanos, MOST) - delayNanos);
    }

    /** Least work that is worth waking a thread for, in nanoseconds. */
    double leastWork() {
        return Math.max(WORTH * (callNanos + delayNanos), WorkerSource.WORTH_SHARING);
    }
}
