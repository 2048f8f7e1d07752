package io.parallelizable.internal.reduce;

import io.parallelizable.Statistics;

/**
 * The sum, the squared deviations from the mean, the least and the greatest result.
 *
 * <p>Blocks are combined as by Chan, Golub and LeVeque, Algorithms for computing the sample variance (The American
 * Statistician 37, 1983, 242-247): nothing large cancels, and the error grows with log n, as that of {@link DoubleSum},
 * which the sum is equal to.
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

    /** The node at the beginning, for users; without elements it does not matter. */
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
    public final String operation() {
        return "statistics";
    }

    @Override
    public final int width() {
        return WIDTH;
    }

    @Override
    public final void fold(C results, int from, int size, long index, double[] nodes, int at) {
        if (size == 4) {
            foldFour(results, from, nodes, WIDTH * at);
        } else if (size == 1) {
            double value = value(results, from);
            set(nodes, WIDTH * at, value, 0, value, value);
        } else {
            int half = size / 2;
            fold(results, from, half, index, nodes, at);
            fold(results, from + half, half, index + half, nodes, at + 1);
            combine(nodes, at, half, half);
        }
    }

    /** The result of folding and combining twice, in one step, since most of the time is spent here. */
    private void foldFour(C results, int from, double[] nodes, int node) {
        double a = value(results, from);
        double b = value(results, from + 1);
        double c = value(results, from + 2);
        double d = value(results, from + 3);
        double squares = between(a, b, 1) + between(c, d, 1) + between(a + b, c + d, 2);
        double min = Math.min(Math.min(a, b), Math.min(c, d));
        double max = Math.max(Math.max(a, b), Math.max(c, d));
        set(nodes, node, (a + b) + (c + d), squares, min, max);
    }

    private static void set(double[] nodes, int node, double sum, double squares, double min, double max) {
        nodes[node + SUM] = sum;
        nodes[node + SQUARES] = squares;
        nodes[node + MIN] = min;
        nodes[node + MAX] = max;
    }

    @Override
    public final void combine(double[] nodes, int at, long size, long nextSize) {
        int node = WIDTH * at;
        int next = node + WIDTH;
        double between = size == nextSize
                ? between(nodes[node + SUM], nodes[next + SUM], size)
                : between(nodes[node + SUM], size, nodes[next + SUM], nextSize);
        set(
                nodes,
                node,
                nodes[node + SUM] + nodes[next + SUM],
                nodes[node + SQUARES] + nodes[next + SQUARES] + between,
                Math.min(nodes[node + MIN], nodes[next + MIN]),
                Math.max(nodes[node + MAX], nodes[next + MAX]));
    }

    /** What two halves with different means add to the squared deviations; their size is a power of two. */
    private static double between(double sum, double nextSum, double size) {
        double difference = nextSum - sum;
        return difference * (difference * (0.5 / size));
    }

    /** What two blocks with different means add to the squared deviations. */
    private static double between(double sum, double size, double nextSum, double nextSize) {
        double difference = nextSum / nextSize - sum / size;
        return difference * (difference * (size * nextSize / (size + nextSize)));
    }

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

    public static final class OfDoubles extends Moments<double[]> {
        private static final long serialVersionUID = 1L;

        @Override
        double value(double[] results, int at) {
            return results[at];
        }
    }
}
