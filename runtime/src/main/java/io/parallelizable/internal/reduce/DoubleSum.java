package io.parallelizable.internal.reduce;

/**
 * The pairwise sum.
 *
 * <p>Each element takes part in at most k = floor(log2 n) + 1 additions, so the error is at most k u / (1 - k u) times
 * the sum of the absolute values, where u = 2^-53 (Higham, The accuracy of floating point summation, SIAM J. Sci.
 * Comput. 14, 1993, 783-799); the plain loop has n - 1 in the place of k.
 */
public record DoubleSum() implements Fold<double[], double[]> {
    /** The sum of so many is written down, which saves calls. */
    private static final int LEAF = 8;

    @Override
    public double[] allocate(int nodes) {
        return new double[nodes];
    }

    @Override
    public String operation() {
        return "sum";
    }

    @Override
    public void fold(double[] results, int from, int size, long index, double[] nodes, int at) {
        nodes[at] = sum(results, from, size);
    }

    private static double sum(double[] x, int i, int size) {
        if (size == LEAF) {
            return ((x[i] + x[i + 1]) + (x[i + 2] + x[i + 3])) + ((x[i + 4] + x[i + 5]) + (x[i + 6] + x[i + 7]));
        } else if (size == 1) {
            return x[i];
        }
        int half = size / 2;
        return sum(x, i, half) + sum(x, i + half, half);
    }

    @Override
    public void combine(double[] nodes, int at, long size, long nextSize) {
        nodes[at] += nodes[at + 1];
    }
}
