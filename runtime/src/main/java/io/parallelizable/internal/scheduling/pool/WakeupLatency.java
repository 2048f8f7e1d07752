package io.parallelizable.internal.scheduling.pool;

import io.parallelizable.internal.scheduling.policy.Sharing;
import io.parallelizable.internal.scheduling.policy.Tuning;

/**
 * What it costs on this machine to wake a thread, measured at every wake-up.
 *
 * <p>A system call and an interrupt to another core take the waker some microseconds, several times as many in a
 * virtual machine, and as much again passes until the thread runs. What remains of a run must be worth both, and more.
 * Fields are written by all threads without agreeing first: a lost measurement does not matter.
 */
final class WakeupLatency {
    private double callNanos = Tuning.WAKE_UP / 2;
    private double delayNanos = Tuning.WAKE_UP / 2;

    /** Takes note of what the call took that woke a thread. */
    void callTook(long nanos) {
        callNanos += Tuning.NEWEST_WAKE_UP * (Math.min(nanos, Tuning.LONGEST_WAKE_UP) - callNanos);
    }

    /** Takes note of how long after the call a thread ran. */
    void threadTook(long nanos) {
        delayNanos += Tuning.NEWEST_WAKE_UP * (Math.min(nanos, Tuning.LONGEST_WAKE_UP) - delayNanos);
    }

    /** Least work that is worth waking a thread for, in nanoseconds. */
    double leastWork() {
        return Sharing.worthWaking(callNanos, delayNanos);
    }
}
