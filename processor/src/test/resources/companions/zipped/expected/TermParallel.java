package com.acme;

import io.parallelizable.DoubleRun;
import io.parallelizable.companion.DoubleLoops;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.SequentialCutoff;
import io.parallelizable.kernel.ChunkFailure;
import javax.annotation.processing.Generated;

/**
 * {@link Terms#term(double, int)} for many inputs at once, on every core. Values, order and exceptions are those of the
 * plain loop. Calls run at the same time, so they must not depend on each other. {@code over} gives a run with options.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("com.acme.Terms")
public final class TermParallel {
    private static final int X = 0b01;
    private static final int K = 0b10;
    private static final Loops LOOPS = new Loops();
    private static final SequentialCutoff CUTOFF = LOOPS.cutoff();

    private TermParallel() {}

    /** Calls {@code term(x[i], k)} for each index i. */
    public static double[] map(double[] x, int k) {
        try {
            if (CUTOFF.includes(x.length)) {
                return Loops.sweepX(x, k, 0, x.length, new double[x.length]);
            }
            return over(x, k).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(x, k), failure);
        }
    }

    /** Calls {@code term(x, k[i])} for each index i. */
    public static double[] map(double x, int[] k) {
        try {
            if (CUTOFF.includes(k.length)) {
                return Loops.sweepK(x, k, 0, k.length, new double[k.length]);
            }
            return over(x, k).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(x, k), failure);
        }
    }

    /** Calls {@code term(x[i], k[i])} for each index i. */
    public static double[] map(double[] x, int[] k) {
        try {
            if (CUTOFF.includes(x.length) && k.length == x.length) {
                return Loops.sweepXAndK(x, k, 0, x.length, new double[x.length]);
            }
            return over(x, k).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(x, k), failure);
        }
    }

    /** Calls {@code term(x[i], k[j])} for every i and j, for the result at [i][j]. */
    public static double[][] grid(double[] x, int[] k) {
        return overGrid(x, k).map();
    }

    /** Describes the run that calls {@code term(x[i], k)} for each index i. */
    public static DoubleRun<double[], RuntimeException> over(double[] x, int k) {
        return LOOPS.over(X, x, k);
    }

    /** Describes the run that calls {@code term(x, k[i])} for each index i. */
    public static DoubleRun<double[], RuntimeException> over(double x, int[] k) {
        return LOOPS.over(K, x, k);
    }

    /** Describes the run that calls {@code term(x[i], k[i])} for each index i. */
    public static DoubleRun<double[], RuntimeException> over(double[] x, int[] k) {
        return LOOPS.over(X | K, x, k);
    }

    /** Describes the run that calls {@code term(x[i], k[j])} for every i and j, for the result at [i][j]. */
    public static DoubleRun<double[][], RuntimeException> overGrid(double[] x, int[] k) {
        return LOOPS.overGrid(X | K, x, k);
    }

    @GeneratedCompanion("com.acme.Terms")
    private static final class Loops extends DoubleLoops {
        private Loops() {
            super("Terms.term", "x", "k");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, double[] results) throws ChunkFailure {
            switch (swept) {
                case X -> sweepX((double[]) in[0], (int) in[1], from, to, results);
                case K -> sweepK((double) in[0], (int[]) in[1], from, to, results);
                default -> sweepXAndK((double[]) in[0], (int[]) in[1], from, to, results);
            }
        }

        static double[] sweepX(double[] x, int k, int from, int to, double[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Terms.term(x[i], k);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static double[] sweepK(double x, int[] k, int from, int to, double[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Terms.term(x, k[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static double[] sweepXAndK(double[] x, int[] k, int from, int to, double[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Terms.term(x[i], k[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}
