package com.acme;

import io.parallelizable.DoubleRun;
import io.parallelizable.companion.DoubleLoops;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.SequentialCutoff;
import io.parallelizable.kernel.ChunkFailure;
import javax.annotation.processing.Generated;

/**
 * {@link Waves#height(double, double, double)} for many inputs at once, on every core. Values, order and exceptions are
 * those of the plain loop. Calls run at the same time, so they must not depend on each other. {@code over} gives a run
 * with options.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("com.acme.Waves")
public final class HeightParallel {
    private static final int X = 0b001;
    private static final int Y = 0b010;
    private static final int T = 0b100;
    private static final Loops LOOPS = new Loops();
    private static final SequentialCutoff CUTOFF = LOOPS.cutoff();

    private HeightParallel() {}

    /** Calls {@code height(x[i], y, t)} for each index i. */
    public static double[] map(double[] x, double y, double t) {
        try {
            if (CUTOFF.includes(x.length)) {
                return Loops.sweepX(x, y, t, 0, x.length, new double[x.length]);
            }
            return over(x, y, t).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(x, y, t), failure);
        }
    }

    /** Calls {@code height(x, y[i], t)} for each index i. */
    public static double[] map(double x, double[] y, double t) {
        try {
            if (CUTOFF.includes(y.length)) {
                return Loops.sweepY(x, y, t, 0, y.length, new double[y.length]);
            }
            return over(x, y, t).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(x, y, t), failure);
        }
    }

    /** Calls {@code height(x, y, t[i])} for each index i. */
    public static double[] map(double x, double y, double[] t) {
        try {
            if (CUTOFF.includes(t.length)) {
                return Loops.sweepT(x, y, t, 0, t.length, new double[t.length]);
            }
            return over(x, y, t).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(x, y, t), failure);
        }
    }

    /** Calls {@code height(x[i], y[i], t)} for each index i. */
    public static double[] map(double[] x, double[] y, double t) {
        try {
            if (CUTOFF.includes(x.length) && y.length == x.length) {
                return Loops.sweepXAndY(x, y, t, 0, x.length, new double[x.length]);
            }
            return over(x, y, t).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(x, y, t), failure);
        }
    }

    /** Calls {@code height(x[i], y, t[i])} for each index i. */
    public static double[] map(double[] x, double y, double[] t) {
        try {
            if (CUTOFF.includes(x.length) && t.length == x.length) {
                return Loops.sweepXAndT(x, y, t, 0, x.length, new double[x.length]);
            }
            return over(x, y, t).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(x, y, t), failure);
        }
    }

    /** Calls {@code height(x, y[i], t[i])} for each index i. */
    public static double[] map(double x, double[] y, double[] t) {
        try {
            if (CUTOFF.includes(y.length) && t.length == y.length) {
                return Loops.sweepYAndT(x, y, t, 0, y.length, new double[y.length]);
            }
            return over(x, y, t).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(x, y, t), failure);
        }
    }

    /** Calls {@code height(x[i], y[i], t[i])} for each index i. */
    public static double[] map(double[] x, double[] y, double[] t) {
        try {
            if (CUTOFF.includes(x.length) && y.length == x.length && t.length == x.length) {
                return Loops.sweepXAndYAndT(x, y, t, 0, x.length, new double[x.length]);
            }
            return over(x, y, t).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(x, y, t), failure);
        }
    }

    /** Calls {@code height(x[i], y[j], t)} for every i and j, for the result at [i][j]. */
    public static double[][] grid(double[] x, double[] y, double t) {
        return overGrid(x, y, t).map();
    }

    /** Calls {@code height(x[i], y, t[j])} for every i and j, for the result at [i][j]. */
    public static double[][] grid(double[] x, double y, double[] t) {
        return overGrid(x, y, t).map();
    }

    /** Calls {@code height(x, y[i], t[j])} for every i and j, for the result at [i][j]. */
    public static double[][] grid(double x, double[] y, double[] t) {
        return overGrid(x, y, t).map();
    }

    /** Calls {@code height(x[i], y[j], t[k])} for every i, j and k, for the result at [i][j][k]. */
    public static double[][][] grid(double[] x, double[] y, double[] t) {
        return overGrid(x, y, t).map();
    }

    /** Describes the run that calls {@code height(x[i], y, t)} for each index i. */
    public static DoubleRun<double[], RuntimeException> over(double[] x, double y, double t) {
        return LOOPS.over(X, x, y, t);
    }

    /** Describes the run that calls {@code height(x, y[i], t)} for each index i. */
    public static DoubleRun<double[], RuntimeException> over(double x, double[] y, double t) {
        return LOOPS.over(Y, x, y, t);
    }

    /** Describes the run that calls {@code height(x, y, t[i])} for each index i. */
    public static DoubleRun<double[], RuntimeException> over(double x, double y, double[] t) {
        return LOOPS.over(T, x, y, t);
    }

    /** Describes the run that calls {@code height(x[i], y[i], t)} for each index i. */
    public static DoubleRun<double[], RuntimeException> over(double[] x, double[] y, double t) {
        return LOOPS.over(X | Y, x, y, t);
    }

    /** Describes the run that calls {@code height(x[i], y, t[i])} for each index i. */
    public static DoubleRun<double[], RuntimeException> over(double[] x, double y, double[] t) {
        return LOOPS.over(X | T, x, y, t);
    }

    /** Describes the run that calls {@code height(x, y[i], t[i])} for each index i. */
    public static DoubleRun<double[], RuntimeException> over(double x, double[] y, double[] t) {
        return LOOPS.over(Y | T, x, y, t);
    }

    /** Describes the run that calls {@code height(x[i], y[i], t[i])} for each index i. */
    public static DoubleRun<double[], RuntimeException> over(double[] x, double[] y, double[] t) {
        return LOOPS.over(X | Y | T, x, y, t);
    }

    /** Describes the run that calls {@code height(x[i], y[j], t)} for every i and j, for the result at [i][j]. */
    public static DoubleRun<double[][], RuntimeException> overGrid(double[] x, double[] y, double t) {
        return LOOPS.overGrid(X | Y, x, y, t);
    }

    /** Describes the run that calls {@code height(x[i], y, t[j])} for every i and j, for the result at [i][j]. */
    public static DoubleRun<double[][], RuntimeException> overGrid(double[] x, double y, double[] t) {
        return LOOPS.overGrid(X | T, x, y, t);
    }

    /** Describes the run that calls {@code height(x, y[i], t[j])} for every i and j, for the result at [i][j]. */
    public static DoubleRun<double[][], RuntimeException> overGrid(double x, double[] y, double[] t) {
        return LOOPS.overGrid(Y | T, x, y, t);
    }

    /**
     * Describes the run that calls {@code height(x[i], y[j], t[k])} for every i, j and k, for the result at [i][j][k].
     */
    public static DoubleRun<double[][][], RuntimeException> overGrid(double[] x, double[] y, double[] t) {
        return LOOPS.overGrid(X | Y | T, x, y, t);
    }

    @GeneratedCompanion("com.acme.Waves")
    private static final class Loops extends DoubleLoops {
        private Loops() {
            super("Waves.height", "x", "y", "t");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, double[] results) throws ChunkFailure {
            switch (swept) {
                case X -> sweepX((double[]) in[0], (double) in[1], (double) in[2], from, to, results);
                case Y -> sweepY((double) in[0], (double[]) in[1], (double) in[2], from, to, results);
                case T -> sweepT((double) in[0], (double) in[1], (double[]) in[2], from, to, results);
                case X | Y -> sweepXAndY((double[]) in[0], (double[]) in[1], (double) in[2], from, to, results);
                case X | T -> sweepXAndT((double[]) in[0], (double) in[1], (double[]) in[2], from, to, results);
                case Y | T -> sweepYAndT((double) in[0], (double[]) in[1], (double[]) in[2], from, to, results);
                default -> sweepXAndYAndT((double[]) in[0], (double[]) in[1], (double[]) in[2], from, to, results);
            }
        }

        static double[] sweepX(double[] x, double y, double t, int from, int to, double[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Waves.height(x[i], y, t);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static double[] sweepY(double x, double[] y, double t, int from, int to, double[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Waves.height(x, y[i], t);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static double[] sweepT(double x, double y, double[] t, int from, int to, double[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Waves.height(x, y, t[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static double[] sweepXAndY(double[] x, double[] y, double t, int from, int to, double[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Waves.height(x[i], y[i], t);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static double[] sweepXAndT(double[] x, double y, double[] t, int from, int to, double[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Waves.height(x[i], y, t[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static double[] sweepYAndT(double x, double[] y, double[] t, int from, int to, double[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Waves.height(x, y[i], t[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static double[] sweepXAndYAndT(double[] x, double[] y, double[] t, int from, int to, double[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Waves.height(x[i], y[i], t[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}
