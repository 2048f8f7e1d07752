package io.parallelizable.internal.reduce;

/** The sum of whole numbers, or the number of trues; it wraps around as the loop's does. */
public interface LongSum<C> extends Fold<C, long[]> {
    long sum(C results, int from, int to);

    @Override
    default long[] allocate(int nodes) {
        return new long[nodes];
    }

    @Override
    default String operation() {
        return "sum";
    }

    @Override
    default void fold(C results, int from, int size, long index, long[] nodes, int at) {
        nodes[at] = sum(results, from, from + size);
    }

    @Override
    default void combine(long[] nodes, int at, long size, long nextSize) {
        nodes[at] += nodes[at + 1];
    }

    record OfBooleans() implements LongSum<boolean[]> {
        @Override
        public String operation() {
            return "count";
        }

        @Override
        public long sum(boolean[] results, int from, int to) {
            int sum = 0;
            for (int i = from; i < to; i++) {
                sum += results[i] ? 1 : 0;
            }
            return sum;
        }
    }

    record OfInts() implements LongSum<int[]> {
        @Override
        public long sum(int[] results, int from, int to) {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += results[i];
            }
            return sum;
        }
    }

    record OfLongs() implements LongSum<long[]> {
        @Override
        public long sum(long[] results, int from, int to) {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += results[i];
            }
            return sum;
        }
    }
}
