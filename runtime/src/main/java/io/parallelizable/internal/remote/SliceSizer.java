package io.parallelizable.internal.remote;

import io.parallelizable.engine.Capabilities;

/**
 * How many elements the next slice should have.
 *
 * <p>No one knows at first what an element costs. So the first slices have one element each, and the later ones as many
 * as the costs so far suggest: enough work that moving a slice is not felt, and few enough bytes that several of them
 * fit everywhere. They grow step by step, since the first elements may be cheaper than others. Towards the end they
 * become smaller, so that all workers finish at about the same time.
 */
final class SliceSizer {
    /** Bytes that a slice or its results should have at most. */
    private static final long MUCH = 4 << 20;

    /** How much larger than those before a slice may be. */
    private static final int GROWTH = 16;

    /** What is sent at the end holds at least this part of the work that is worth sending. */
    private static final int TAIL = 8;

    /** The most elements of a slice, for containers that are arrays. */
    private static final int MOST = 1 << 30;

    private final long leastNanos;
    private final int slots;

    private long computed;
    private long nanos;
    private long largest = 1;
    private final BytesPerElement sent = new BytesPerElement();
    private final BytesPerElement answered = new BytesPerElement();

    SliceSizer(Capabilities capabilities, int slots) {
        this.leastNanos = capabilities.leastWork().toNanos();
        this.slots = slots;
    }

    /** The number of elements of the next slice, if so many remain. */
    int next(long remaining) {
        if (computed == 0) {
            return 1;
        }
        double worthwhile = leastNanos / Math.max(1e-3, (double) nanos / computed);
        double even = Math.ceil(remaining / (2.0 * slots));
        double count = Math.max(Math.min(worthwhile, even), worthwhile / TAIL);
        count = Math.min(count, MUCH / Math.max(1e-3, Math.max(sent.get(), answered.get())));
        count = Math.min(count, Math.min((double) GROWTH * largest, Math.min(remaining, MOST)));
        return (int) Math.max(1, count);
    }

    void sent(int count, int bytes) {
        sent.add(count, bytes);
    }

    void answered(int count, int bytes) {
        answered.add(count, bytes);
    }

    void computed(int count, long took) {
        computed += count;
        nanos += took;
        largest = Math.max(largest, count);
    }
}
