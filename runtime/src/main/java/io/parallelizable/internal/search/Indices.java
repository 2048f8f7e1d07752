package io.parallelizable.internal.search;

import java.util.Arrays;

/** The indices of true results, collected in order. */
public final class Indices {
    /** The longest array that JVMs make. */
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

    private long[] indices = new long[16];
    private int size;
    private long next;

    /** Adds the results of the next elements. */
    public void addTrue(boolean[] results, int count) {
        for (int k = 0; k < count; k++) {
            if (results[k]) {
                add(next + k);
            }
        }
        next += count;
    }

    private void add(long index) {
        if (size == indices.length) {
            if (size == MAX_LENGTH) {
                throw new IllegalArgumentException(
                        "an array holds at most " + MAX_LENGTH + " indices, this run has more");
            }
            indices = Arrays.copyOf(indices, (int) Math.min(MAX_LENGTH, 2L * size));
        }
        indices[size++] = index;
    }

    public long[] toArray() {
        return Arrays.copyOf(indices, size);
    }
}
