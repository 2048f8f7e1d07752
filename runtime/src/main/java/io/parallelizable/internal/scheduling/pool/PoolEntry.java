package io.parallelizable.internal.scheduling.pool;

/**
 * What the pool knows of one worker. Written under the pool's lock; the worker itself reads its own assignment, which
 * changes only while it executes nothing.
 */
final class PoolEntry {
    private long assignment;
    private boolean member;
    private boolean retired;
    private boolean idle;
    private boolean spare;

    /** The number of the task that looked stalled at the last look; 0 if none did. */
    private long stalledIn;

    private boolean stalled;

    boolean isMember() {
        return member;
    }

    /** The worker belongs to the pool from now on. */
    void join() {
        member = true;
    }

    /** It does not any more; false if it did not before. */
    boolean quit() {
        boolean was = member;
        member = false;
        return was;
    }

    /** The worker ends without another task. */
    void retire() {
        retired = true;
    }

    boolean hasRetired() {
        return retired;
    }

    /** The number of what the worker executes, from 1. */
    long assignment() {
        return assignment;
    }

    /** The worker is about to execute another task. */
    void assign() {
        assignment++;
        idle = false;
        stalled = false;
    }

    void becomeIdle() {
        idle = true;
        spare = false;
        stalled = false;
    }

    boolean isIdle() {
        return idle;
    }

    /** It was started since all others wait: it takes the newest task first, for which they wait most likely. */
    void becomeSpare() {
        spare = true;
    }

    boolean isSpare() {
        return spare;
    }

    /** Whether the worker waits within a task, at this look and the one before; a short wait for a lock is none. */
    boolean looksStalled(Thread.State state) {
        boolean waits = !idle
                && (state == Thread.State.WAITING
                        || state == Thread.State.TIMED_WAITING
                        || state == Thread.State.BLOCKED);
        stalled = waits && stalledIn == assignment;
        stalledIn = waits ? assignment : 0;
        return stalled;
    }
}
