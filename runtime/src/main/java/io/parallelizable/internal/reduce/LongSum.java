package io.parallelizable.internal.reduce;

/** The sum of whole numbers, or the number of trues; it wraps around as the loop's does. */
public abstract class LongSum<C> implements Fold<C, long[]> {
    private static final long serialVersionUID = 1L;

    private LongSum() {}

    abstract long sum(C results, int from, int to);

    @Override
    public long[] allocate(int nodes) {
        return new long[nodes];
    }

    @Override
    public void fold(C results, int from, int size, long index, long[] nodes, int at) {
        nodes[at] = sum(results, from, from + size);
    }

    @Override
    public void combine(long[] nodes, int at, long size, long nextSize) {
        nodes[at] += nodes[at + 1];
    }

    public static final class OfBooleans extends LongSum<boolean[]> {
        private static final long serialVersionUID = 1L;

        @Override
        long sum(boolean[] results, int from, int to) {
            int sum = 0;
            for (int i = from; i < to; i++) {
                sum += results[i] ? 1 : 0;
            }
            return sum;
        }
    }

    public static final class OfInts extends LongSum<int[]> {
        private static final long serialVersionUID = 1L;

        @Override
        long sum(int[] results, int from, int to) {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += results[i];
            }
            return sum;
        }
    }

    public static final class OfLongs extends LongSum<long[]> {
        private static final long serialVersionUID = 1L;

        @Override
        long sum(long[] results, int from, int to) {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += results[i];
            }
            return sum;
        }
    }
}
