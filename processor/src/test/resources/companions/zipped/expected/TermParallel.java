package com.acme;

import io.parallelizable.DoubleRun;
import io.parallelizable.companion.AlignedKernel;
import io.parallelizable.companion.Calls;
import io.parallelizable.companion.CompanionOf;
import io.parallelizable.companion.Cutoff;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Grid;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.Runs;
import io.parallelizable.kernel.ChunkFailure;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Terms#term(double, int)} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Made from {@code Terms} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("com.acme.Terms")
@GeneratedCompanion
public final class TermParallel {
    private TermParallel() {}

    /**
     * Calls {@code term} for each element of {@code x}, with {@code k} held.
     *
     * @param x the inputs, one for each call
     * @param k the same for all calls
     * @return an array with {@code term(x[i], k)} at index i
     */
    public static double[] map(double[] x, int k) {
        if (Swept1Kernel.CUTOFF.includes(x.length)) {
            return new Swept1Kernel(x, k).loop();
        }
        return over(x, k).map();
    }

    /**
     * Calls {@code term} for each element of {@code k}, with {@code x} held.
     *
     * @param x the same for all calls
     * @param k the inputs, one for each call
     * @return an array with {@code term(x, k[i])} at index i
     */
    public static double[] map(double x, int[] k) {
        if (Swept2Kernel.CUTOFF.includes(k.length)) {
            return new Swept2Kernel(x, k).loop();
        }
        return over(x, k).map();
    }

    /**
     * Calls {@code term} for the elements of {@code x} and {@code k} at each index.
     *
     * @param x the inputs, one for each call
     * @param k the inputs, one for each call
     * @return an array with {@code term(x[i], k[i])} at index i
     * @throws IllegalArgumentException if {@code x} and {@code k} differ in length
     */
    public static double[] map(double[] x, int[] k) {
        if (Swept1And2Kernel.CUTOFF.includes(x.length)) {
            return new Swept1And2Kernel(x, k).loop();
        }
        return over(x, k).map();
    }

    /**
     * Calls {@code term} for every combination of {@code x} and {@code k}.
     *
     * @param x one for each row
     * @param k one for each column
     * @return an array with {@code term(x[i], k[j])} at [i][j]
     */
    public static double[][] grid(double[] x, int[] k) {
        return overGrid(x, k).map();
    }

    /**
     * Describes the calls of {@code term} for each element of {@code x}, with {@code k} held, to be given options and
     * executed.
     *
     * @param x the inputs, one for each call
     * @param k the same for all calls
     * @return the run
     */
    public static DoubleRun<double[], RuntimeException> over(double[] x, int k) {
        return Runs.ofDoubles(new Swept1Kernel(x, k));
    }

    /**
     * Describes the calls of {@code term} for each element of {@code k}, with {@code x} held, to be given options and
     * executed.
     *
     * @param x the same for all calls
     * @param k the inputs, one for each call
     * @return the run
     */
    public static DoubleRun<double[], RuntimeException> over(double x, int[] k) {
        return Runs.ofDoubles(new Swept2Kernel(x, k));
    }

    /**
     * Describes the calls of {@code term} for the elements of {@code x} and {@code k} at each index, to be given
     * options and executed.
     *
     * @param x the inputs, one for each call
     * @param k the inputs, one for each call
     * @return the run
     * @throws IllegalArgumentException if {@code x} and {@code k} differ in length
     */
    public static DoubleRun<double[], RuntimeException> over(double[] x, int[] k) {
        return Runs.ofDoubles(new Swept1And2Kernel(x, k));
    }

    /**
     * Describes the calls of {@code term} for every combination of {@code x} and {@code k}, to be given options and
     * executed.
     *
     * @param x one for each row
     * @param k one for each column
     * @return the run
     */
    public static DoubleRun<double[][], RuntimeException> overGrid(double[] x, int[] k) {
        return Runs.ofDoubles(Grid.of(double[].class, x.length, k.length, i -> new Swept2Kernel(x[i], k)));
    }

    /** The loop of {@code term} over {@code x}. */
    @GeneratedCompanion
    private record Swept1Kernel(double[] input1, int held2) implements AlignedKernel<double[]> {
        private static final Cutoff CUTOFF = Cutoff.of(Swept1Kernel.class);

        private Swept1Kernel {
            Objects.requireNonNull(input1, "x");
        }

        @Override
        public long length() {
            return input1.length;
        }

        @Override
        public double[] allocate(int count) {
            return new double[count];
        }

        @Override
        public void loop(int from, int to, double[] results) throws ChunkFailure {
            double[] values1 = input1;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Terms.term(values1[index], held2);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept1Kernel slice(long from, int count) {
            return new Swept1Kernel(Arrays.copyOfRange(input1, (int) from, (int) from + count), held2);
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Terms.term", input1[(int) index], held2);
        }
    }

    /** The loop of {@code term} over {@code k}. */
    @GeneratedCompanion
    private record Swept2Kernel(double held1, int[] input2) implements AlignedKernel<double[]> {
        private static final Cutoff CUTOFF = Cutoff.of(Swept2Kernel.class);

        private Swept2Kernel {
            Objects.requireNonNull(input2, "k");
        }

        @Override
        public long length() {
            return input2.length;
        }

        @Override
        public double[] allocate(int count) {
            return new double[count];
        }

        @Override
        public void loop(int from, int to, double[] results) throws ChunkFailure {
            int[] values2 = input2;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Terms.term(held1, values2[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept2Kernel slice(long from, int count) {
            return new Swept2Kernel(held1, Arrays.copyOfRange(input2, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Terms.term", held1, input2[(int) index]);
        }
    }

    /** The loop of {@code term} over {@code x} and {@code k}. */
    @GeneratedCompanion
    private record Swept1And2Kernel(double[] input1, int[] input2) implements AlignedKernel<double[]> {
        private static final Cutoff CUTOFF = Cutoff.of(Swept1And2Kernel.class);

        private Swept1And2Kernel {
            Inputs.requireSameLength("x", input1.length, "k", input2.length);
        }

        @Override
        public long length() {
            return input1.length;
        }

        @Override
        public double[] allocate(int count) {
            return new double[count];
        }

        @Override
        public void loop(int from, int to, double[] results) throws ChunkFailure {
            double[] values1 = input1;
            int[] values2 = input2;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Terms.term(values1[index], values2[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept1And2Kernel slice(long from, int count) {
            return new Swept1And2Kernel(
                    Arrays.copyOfRange(input1, (int) from, (int) from + count),
                    Arrays.copyOfRange(input2, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Terms.term", input1[(int) index], input2[(int) index]);
        }
    }
}
