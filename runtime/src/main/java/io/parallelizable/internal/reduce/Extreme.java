package io.parallelizable.internal.reduce;

/**
 * The least or the greatest result and its first index.
 *
 * <p>Results are compared by keys, longs that are in the order of the results, or in the opposite one where the
 * greatest is looked for. So the least key is always wanted, and the lower index breaks ties. A node is a key and an
 * index.
 */
public abstract class Extreme<C> implements Fold<C, long[]> {
    private static final long serialVersionUID = 1L;

    /** What keys are combined with by exclusive or: all bits where the order is to be the opposite. */
    final long order;

    private Extreme(boolean greatest) {
        this.order = greatest ? -1 : 0;
    }

    abstract long key(C results, int at);

    /** The key of the node at the beginning, in the order of results. */
    public final long key(long[] nodes) {
        return nodes[0] ^ order;
    }

    /** The index of the node at the beginning. */
    public static long index(long[] nodes) {
        return nodes[1];
    }

    @Override
    public final long[] allocate(int nodes) {
        return new long[2 * nodes];
    }

    @Override
    public final String operation() {
        return order == 0 ? "min" : "max";
    }

    @Override
    public final int width() {
        return 2;
    }

    @Override
    public final void fold(C results, int from, int size, long index, long[] nodes, int at) {
        int first = from;
        long least = key(results, from);
        for (int i = from + 1; i < from + size; i++) {
            long key = key(results, i);
            if (key < least) {
                least = key;
                first = i;
            }
        }
        nodes[2 * at] = least;
        nodes[2 * at + 1] = index + (first - from);
    }

    @Override
    public final void combine(long[] nodes, int at, long size, long nextSize) {
        if (nodes[2 * at + 2] < nodes[2 * at]) {
            nodes[2 * at] = nodes[2 * at + 2];
            nodes[2 * at + 1] = nodes[2 * at + 3];
        }
    }

    /** Among ints, which are their own keys. */
    public static final class OfInts extends Extreme<int[]> {
        private static final long serialVersionUID = 1L;

        public OfInts(boolean greatest) {
            super(greatest);
        }

        @Override
        long key(int[] results, int at) {
            return results[at] ^ order;
        }
    }

    /** Among longs, which are their own keys. */
    public static final class OfLongs extends Extreme<long[]> {
        private static final long serialVersionUID = 1L;

        public OfLongs(boolean greatest) {
            super(greatest);
        }

        @Override
        long key(long[] results, int at) {
            return results[at] ^ order;
        }
    }

    /**
     * Among doubles, in the order of {@link Math#min} and {@link Math#max}: -0.0 is less than 0.0, and a NaN, if there
     * is one, is what is found.
     *
     * <p>The bits of positive doubles, read as a whole number, are in the order of the doubles, NaN being the greatest;
     * those of negative ones are so when all but the sign are inverted.
     */
    public static final class OfDoubles extends Extreme<double[]> {
        private static final long serialVersionUID = 1L;

        public OfDoubles(boolean greatest) {
            super(greatest);
        }

        @Override
        long key(double[] results, int at) {
            double value = results[at];
            if (Double.isNaN(value)) {
                return Long.MIN_VALUE;
            }
            return inverted(Double.doubleToLongBits(value)) ^ order;
        }

        private static long inverted(long bits) {
            return bits ^ (bits >> Long.SIZE - 1 & Long.MAX_VALUE);
        }

        /** The value of the node at the beginning. */
        public double value(long[] nodes) {
            return nodes[0] == Long.MIN_VALUE ? Double.NaN : Double.longBitsToDouble(inverted(key(nodes)));
        }
    }
}
