package io.parallelizable.internal.scheduling.team;

import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;

/** How often is each element computed? A kernel that counts it, in decimal digits: element 0 is the lowest one. */
final class Counting implements Kernel<int[]> {
    private static final long serialVersionUID = 1L;
    private static final RuntimeException CAUSE = new IllegalStateException("this element fails");

    private final int elements;
    private final int failing;

    /** So many elements of which none fails. */
    Counting(int elements) {
        this(elements, 0);
    }

    /** So many elements of which some fail, one bit each. */
    Counting(int elements, int failing) {
        this.elements = elements;
        this.failing = failing;
    }

    /** The counts of all elements, as one number. */
    static int digits(int[] counts) {
        int digits = 0;
        for (int index = counts.length - 1; index >= 0; index--) {
            digits = 10 * digits + counts[index];
        }
        return digits;
    }

    @Override
    public long length() {
        return elements;
    }

    @Override
    public int[] allocate(int count) {
        return new int[count];
    }

    @Override
    public void apply(long from, int[] results, int at, int count) throws ChunkFailure {
        for (int k = 0; k < count; k++) {
            results[at + k]++;
            if ((failing >>> (from + k) & 1) == 1) {
                throw new ChunkFailure(k, CAUSE);
            }
        }
    }

    @Override
    public Kernel<int[]> slice(long from, int count) {
        return new Counting(count, failing >>> from);
    }

    @Override
    public String describe(long index) {
        return "element " + index;
    }
}
