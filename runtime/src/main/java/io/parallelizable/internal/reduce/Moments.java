package io.parallelizable.internal.reduce;

import io.parallelizable.Statistics;

/**
 * The sum, the squared deviations from the mean, the least and the greatest result.
 *
 * <p>Blocks are combined as by Chan, Golub and LeVeque, Algorithms for computing the sample variance (The American
 * Statistician 37, 1983, 242-247): nothing large cancels, and the error grows with log n, as that of {@link DoubleSum},
 * which the sum is equal to.
 *
 * @param <C> the kernel's container of results
 */
public abstract class Moments<C> implements Fold<C, double[]> {
    private static final long serialVersionUID = 1L;

    /** Where in a node which number is. */
    private static final int SUM = 0;

    private static final int SQUARES = 1;
    private static final int MIN = 2;
    private static final int MAX = 3;
    private static final int WIDTH = 4;

    private Moments() {}

    abstract double value(C results, int at);

    /**
     * The node at the beginning, for users.
     *
     * @param nodes an array of nodes
     * @param count how many elements it stands for; if there are none, the node does not matter
     * @return the statistics
     */
    public static Statistics statistics(double[] nodes, long count) {
        return count == 0
                ? new Statistics(0, 0, 0, Double.NaN, Double.NaN)
                : new Statistics(count, nodes[SUM], nodes[SQUARES], nodes[MIN], nodes[MAX]);
    }

    @Override
    public final double[] allocate(int nodes) {
        return new double[WIDTH * nodes];
    }

    @Override
    public final int width() {
        return WIDTH;
    }

    @Override
    public final void fold(C results, int from, int size, long index, double[] nodes, int at) {
        if (size == 1) {
            fold(value(results, from), nodes, WIDTH * at);
        } else if (size == 2) {
            fold(value(results, from), value(results, from + 1), nodes, WIDTH * at);
        } else {
            int half = size / 2;
            fold(results, from, half, index, nodes, at);
            fold(results, from + half, half, index + half, nodes, at + 1);
            combine(nodes, at, half, half);
        }
    }

    private static void fold(double value, double[] nodes, int node) {
        nodes[node + SUM] = value;
        nodes[node + SQUARES] = 0;
        nodes[node + MIN] = value;
        nodes[node + MAX] = value;
    }

    private static void fold(double a, double b, double[] nodes, int node) {
        nodes[node + SUM] = a + b;
        nodes[node + SQUARES] = (b - a) * (b - a) / 2;
        nodes[node + MIN] = Math.min(a, b);
        nodes[node + MAX] = Math.max(a, b);
    }

    @Override
    public final void combine(double[] nodes, int at, long size, long nextSize) {
        int node = WIDTH * at;
        int next = node + WIDTH;
        nodes[node + SQUARES] = nodes[node + SQUARES]
                + nodes[next + SQUARES]
                + between(nodes[node + SUM], size, nodes[next + SUM], nextSize);
        nodes[node + SUM] += nodes[next + SUM];
        nodes[node + MIN] = Math.min(nodes[node + MIN], nodes[next + MIN]);
        nodes[node + MAX] = Math.max(nodes[node + MAX], nodes[next + MAX]);
    }

    /** What two blocks with different means add to the squared deviations. */
    private static double between(double sum, double size, double nextSum, double nextSize) {
        if (size == nextSize) {
            double difference = nextSum - sum;
            // Halves: both sizes are the same power of two, so dividing is exact.
            return difference * (difference / (2 * size));
        }
        double difference = nextSum / nextSize - sum / size;
        return difference * (difference * (size * nextSize / (size + nextSize)));
    }

    /** Of ints. */
    public static final class OfInts extends Moments<int[]> {
        private static final long serialVersionUID = 1L;

        @Override
        double value(int[] results, int at) {
            return results[at];
        }
    }

    /** Of longs, each rounded to a double. */
    public static final class OfLongs extends Moments<long[]> {
        private static final long serialVersionUID = 1L;

        @Override
        double value(long[] results, int at) {
            return results[at];
        }
    }

    /** Of doubles. */
    public static final class OfDoubles extends Moments<double[]> {
        private static final long serialVersionUID = 1L;

        @Override
        double value(double[] results, int at) {
            return results[at];
        }
    }
}
