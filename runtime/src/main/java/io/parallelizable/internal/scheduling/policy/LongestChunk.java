package io.parallelizable.internal.scheduling.policy;

/**
 * The longest chunk of a run, if one has taken long: with it workers should begin the next run of the same length. Only
 * chunks of several times the usual length are recorded, so threads seldom contend for it.
 */
public final class LongestChunk {
    private final int length;
    private int from;
    private int count;
    private long nanos;

    /** Of a run of so many elements that has not begun. */
    public LongestChunk(int length) {
        this.length = length;
    }

    /** Takes note of a chunk: where it was, and what it took. */
    public void took(int first, int elements, long taken) {
        if (taken >= Tuning.LONG_CHUNK) {
            keepLonger(first, elements, taken);
        }
    }

    private synchronized void keepLonger(int first, int elements, long taken) {
        if (taken > nanos) {
            from = first;
            count = elements;
            nanos = taken;
        }
    }

    /** Its first element. */
    public synchronized int from() {
        return from;
    }

    /** The element after its last one. */
    public synchronized int to() {
        return from + count;
    }

    /** Whether it is of a run of such a length. */
    boolean isOf(int length) {
        return length == this.length;
    }

    /**
     * Whether it would keep the other threads waiting if it were begun last; all of them have taken so long together.
     */
    synchronized boolean isDear(long busyNanos, int threads) {
        return nanos > 0 && nanos >= Tuning.DEAR_PART * busyNanos / threads;
    }
}
