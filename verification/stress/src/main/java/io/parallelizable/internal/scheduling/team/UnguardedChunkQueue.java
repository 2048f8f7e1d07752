package io.parallelizable.internal.scheduling.team;

/** What if {@link ChunkQueue} read its range and wrote it back, instead of comparing and setting it? */
final class UnguardedChunkQueue {
    private volatile long range;

    UnguardedChunkQueue(int elements) {
        range = elements;
    }

    private static long range(int lower, int upper) {
        return (long) lower << 32 | upper;
    }

    private static int lower(long range) {
        return (int) (range >>> 32);
    }

    private static int upper(long range) {
        return (int) range;
    }

    int remaining() {
        long seen = range;
        return upper(seen) - lower(seen);
    }

    /** Takes an element from one end and returns it; -1 if none is left. */
    int take(boolean ascending) {
        long seen = range;
        int lower = lower(seen);
        int upper = upper(seen);
        if (lower >= upper) {
            return -1;
        }
        range = ascending ? range(lower + 1, upper) : range(lower, upper - 1);
        return ascending ? lower : upper - 1;
    }

    /** Hands out nothing at or above an index any more. */
    void cutOff(int index) {
        long seen = range;
        if (upper(seen) > index) {
            range = range(Math.min(lower(seen), index), index);
        }
    }
}
