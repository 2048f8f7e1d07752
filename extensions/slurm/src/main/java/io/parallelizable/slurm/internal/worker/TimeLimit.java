package io.parallelizable.slurm.internal.worker;

import java.time.Duration;

/** How long this worker's job may still take. Slurm does not tell a job, so it is counted from the worker's start. */
final class TimeLimit {
    /** What the job's script takes before the worker begins, and the end after it. */
    private static final Duration MARGIN = Duration.ofSeconds(10);

    private final boolean exists;
    private final long end;

    private TimeLimit(boolean exists, long end) {
        this.exists = exists;
        this.end = end;
    }

    /** A limit from now on; none if it is zero. */
    static TimeLimit from(Duration limit) {
        return new TimeLimit(
                !limit.isZero(), System.nanoTime() + limit.minus(MARGIN).toNanos());
    }

    /**
     * Whether another slice will fit, if it takes as long as the longest so far. A worker that has computed none takes
     * its first one whatever that takes.
     *
     * @param longest nanoseconds; 0 if there was no slice yet
     */
    boolean admits(long longest) {
        return !exists || longest == 0 || System.nanoTime() + longest - end < 0;
    }
}
