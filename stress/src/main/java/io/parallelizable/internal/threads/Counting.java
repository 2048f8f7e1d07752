package io.parallelizable.internal.threads;

import io.parallelizable.engine.Kernel;
import io.parallelizable.engine.StripFailure;

/**
 * How often is each element computed? A kernel that counts it, in decimal digits: element 0 is the lowest one.
 *
 * @param elements how many there are
 * @param failing those that fail, one bit each
 */
record Counting(int elements, int failing) implements Kernel<int[]> {
    private static final RuntimeException CAUSE = new RuntimeException("an element that fails", null, false, false) {};

    /** So many elements of which none fails. */
    Counting(int elements) {
        this(elements, 0);
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
    public void apply(long from, int[] results, int at, int count) throws StripFailure {
        for (int k = 0; k < count; k++) {
            results[at + k]++;
            if ((failing >>> (from + k) & 1) == 1) {
                throw new StripFailure(k, CAUSE);
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
