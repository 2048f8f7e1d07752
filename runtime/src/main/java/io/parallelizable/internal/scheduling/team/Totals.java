package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.scheduling.policy.ChunkSizer;

/** What the members of a team have done, added up as they end. */
final class Totals {
    private long busyNanos;
    private long computed;
    private int chunks;

    synchronized void add(ChunkSizer done) {
        busyNanos += done.busyNanos();
        computed += done.computed();
        chunks += done.chunks();
    }

    /** How long chunks took, all together. */
    synchronized long busyNanos() {
        return busyNanos;
    }

    /** How many elements were computed. */
    synchronized long computed() {
        return computed;
    }

    /** How many chunks were taken. */
    synchronized int chunks() {
        return chunks;
    }
}
