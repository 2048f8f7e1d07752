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
 * {@link Waves#height(double, double, double)} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Made from {@code Waves} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("com.acme.Waves")
@GeneratedCompanion
public final class HeightParallel {
    private HeightParallel() {}

    /**
     * Calls {@code height} for each element of {@code x}, with {@code y} and {@code t} held.
     *
     * @param x the inputs, one for each call
     * @param y the same for all calls
     * @param t the same for all calls
     * @return an array with {@code height(x[i], y, t)} at index i
     */
    public static double[] map(double[] x, double y, double t) {
        if (Swept1Kernel.CUTOFF.includes(x.length)) {
            return new Swept1Kernel(x, y, t).loop();
        }
        return over(x, y, t).map();
    }

    /**
     * Calls {@code height} for each element of {@code y}, with {@code x} and {@code t} held.
     *
     * @param x the same for all calls
     * @param y the inputs, one for each call
     * @param t the same for all calls
     * @return an array with {@code height(x, y[i], t)} at index i
     */
    public static double[] map(double x, double[] y, double t) {
        if (Swept2Kernel.CUTOFF.includes(y.length)) {
            return new Swept2Kernel(x, y, t).loop();
        }
        return over(x, y, t).map();
    }

    /**
     * Calls {@code height} for each element of {@code t}, with {@code x} and {@code y} held.
     *
     * @param x the same for all calls
     * @param y the same for all calls
     * @param t the inputs, one for each call
     * @return an array with {@code height(x, y, t[i])} at index i
     */
    public static double[] map(double x, double y, double[] t) {
        if (Swept3Kernel.CUTOFF.includes(t.length)) {
            return new Swept3Kernel(x, y, t).loop();
        }
        return over(x, y, t).map();
    }

    /**
     * Calls {@code height} for the elements of {@code x} and {@code y} at each index, with {@code t} held.
     *
     * @param x the inputs, one for each call
     * @param y the inputs, one for each call
     * @param t the same for all calls
     * @return an array with {@code height(x[i], y[i], t)} at index i
     * @throws IllegalArgumentException if {@code x} and {@code y} differ in length
     */
    public static double[] map(double[] x, double[] y, double t) {
        if (Swept1And2Kernel.CUTOFF.includes(x.length)) {
            return new Swept1And2Kernel(x, y, t).loop();
        }
        return over(x, y, t).map();
    }

    /**
     * Calls {@code height} for the elements of {@code x} and {@code t} at each index, with {@code y} held.
     *
     * @param x the inputs, one for each call
     * @param y the same for all calls
     * @param t the inputs, one for each call
     * @return an array with {@code height(x[i], y, t[i])} at index i
     * @throws IllegalArgumentException if {@code x} and {@code t} differ in length
     */
    public static double[] map(double[] x, double y, double[] t) {
        if (Swept1And3Kernel.CUTOFF.includes(x.length)) {
            return new Swept1And3Kernel(x, y, t).loop();
        }
        return over(x, y, t).map();
    }

    /**
     * Calls {@code height} for the elements of {@code y} and {@code t} at each index, with {@code x} held.
     *
     * @param x the same for all calls
     * @param y the inputs, one for each call
     * @param t the inputs, one for each call
     * @return an array with {@code height(x, y[i], t[i])} at index i
     * @throws IllegalArgumentException if {@code y} and {@code t} differ in length
     */
    public static double[] map(double x, double[] y, double[] t) {
        if (Swept2And3Kernel.CUTOFF.includes(y.length)) {
            return new Swept2And3Kernel(x, y, t).loop();
        }
        return over(x, y, t).map();
    }

    /**
     * Calls {@code height} for the elements of {@code x}, {@code y} and {@code t} at each index.
     *
     * @param x the inputs, one for each call
     * @param y the inputs, one for each call
     * @param t the inputs, one for each call
     * @return an array with {@code height(x[i], y[i], t[i])} at index i
     * @throws IllegalArgumentException if {@code x}, {@code y} and {@code t} differ in length
     */
    public static double[] map(double[] x, double[] y, double[] t) {
        if (Swept1And2And3Kernel.CUTOFF.includes(x.length)) {
            return new Swept1And2And3Kernel(x, y, t).loop();
        }
        return over(x, y, t).map();
    }

    /**
     * Calls {@code height} for every combination of {@code x} and {@code y}, with {@code t} held.
     *
     * @param x one for each row
     * @param y one for each column
     * @param t the same for all calls
     * @return an array with {@code height(x[i], y[j], t)} at [i][j]
     */
    public static double[][] grid(double[] x, double[] y, double t) {
        return overGrid(x, y, t).map();
    }

    /**
     * Calls {@code height} for every combination of {@code x} and {@code t}, with {@code y} held.
     *
     * @param x one for each row
     * @param y the same for all calls
     * @param t one for each column
     * @return an array with {@code height(x[i], y, t[j])} at [i][j]
     */
    public static double[][] grid(double[] x, double y, double[] t) {
        return overGrid(x, y, t).map();
    }

    /**
     * Calls {@code height} for every combination of {@code y} and {@code t}, with {@code x} held.
     *
     * @param x the same for all calls
     * @param y one for each row
     * @param t one for each column
     * @return an array with {@code height(x, y[i], t[j])} at [i][j]
     */
    public static double[][] grid(double x, double[] y, double[] t) {
        return overGrid(x, y, t).map();
    }

    /**
     * Calls {@code height} for every combination of {@code x}, {@code y} and {@code t}.
     *
     * @param x one for each plane
     * @param y one for each row
     * @param t one for each column
     * @return an array with {@code height(x[i], y[j], t[k])} at [i][j][k]
     */
    public static double[][][] grid(double[] x, double[] y, double[] t) {
        return overGrid(x, y, t).map();
    }

    /**
     * Describes the calls of {@code height} for each element of {@code x}, with {@code y} and {@code t} held, to be
     * given options and executed.
     *
     * @param x the inputs, one for each call
     * @param y the same for all calls
     * @param t the same for all calls
     * @return the run
     */
    public static DoubleRun<double[], RuntimeException> over(double[] x, double y, double t) {
        return Runs.ofDoubles(new Swept1Kernel(x, y, t));
    }

    /**
     * Describes the calls of {@code height} for each element of {@code y}, with {@code x} and {@code t} held, to be
     * given options and executed.
     *
     * @param x the same for all calls
     * @param y the inputs, one for each call
     * @param t the same for all calls
     * @return the run
     */
    public static DoubleRun<double[], RuntimeException> over(double x, double[] y, double t) {
        return Runs.ofDoubles(new Swept2Kernel(x, y, t));
    }

    /**
     * Describes the calls of {@code height} for each element of {@code t}, with {@code x} and {@code y} held, to be
     * given options and executed.
     *
     * @param x the same for all calls
     * @param y the same for all calls
     * @param t the inputs, one for each call
     * @return the run
     */
    public static DoubleRun<double[], RuntimeException> over(double x, double y, double[] t) {
        return Runs.ofDoubles(new Swept3Kernel(x, y, t));
    }

    /**
     * Describes the calls of {@code height} for the elements of {@code x} and {@code y} at each index, with {@code t}
     * held, to be given options and executed.
     *
     * @param x the inputs, one for each call
     * @param y the inputs, one for each call
     * @param t the same for all calls
     * @return the run
     * @throws IllegalArgumentException if {@code x} and {@code y} differ in length
     */
    public static DoubleRun<double[], RuntimeException> over(double[] x, double[] y, double t) {
        return Runs.ofDoubles(new Swept1And2Kernel(x, y, t));
    }

    /**
     * Describes the calls of {@code height} for the elements of {@code x} and {@code t} at each index, with {@code y}
     * held, to be given options and executed.
     *
     * @param x the inputs, one for each call
     * @param y the same for all calls
     * @param t the inputs, one for each call
     * @return the run
     * @throws IllegalArgumentException if {@code x} and {@code t} differ in length
     */
    public static DoubleRun<double[], RuntimeException> over(double[] x, double y, double[] t) {
        return Runs.ofDoubles(new Swept1And3Kernel(x, y, t));
    }

    /**
     * Describes the calls of {@code height} for the elements of {@code y} and {@code t} at each index, with {@code x}
     * held, to be given options and executed.
     *
     * @param x the same for all calls
     * @param y the inputs, one for each call
     * @param t the inputs, one for each call
     * @return the run
     * @throws IllegalArgumentException if {@code y} and {@code t} differ in length
     */
    public static DoubleRun<double[], RuntimeException> over(double x, double[] y, double[] t) {
        return Runs.ofDoubles(new Swept2And3Kernel(x, y, t));
    }

    /**
     * Describes the calls of {@code height} for the elements of {@code x}, {@code y} and {@code t} at each index, to be
     * given options and executed.
     *
     * @param x the inputs, one for each call
     * @param y the inputs, one for each call
     * @param t the inputs, one for each call
     * @return the run
     * @throws IllegalArgumentException if {@code x}, {@code y} and {@code t} differ in length
     */
    public static DoubleRun<double[], RuntimeException> over(double[] x, double[] y, double[] t) {
        return Runs.ofDoubles(new Swept1And2And3Kernel(x, y, t));
    }

    /**
     * Describes the calls of {@code height} for every combination of {@code x} and {@code y}, with {@code t} held, to
     * be given options and executed.
     *
     * @param x one for each row
     * @param y one for each column
     * @param t the same for all calls
     * @return the run
     */
    public static DoubleRun<double[][], RuntimeException> overGrid(double[] x, double[] y, double t) {
        return Runs.ofDoubles(Grid.of(double[].class, x.length, y.length, i -> new Swept2Kernel(x[i], y, t)));
    }

    /**
     * Describes the calls of {@code height} for every combination of {@code x} and {@code t}, with {@code y} held, to
     * be given options and executed.
     *
     * @param x one for each row
     * @param y the same for all calls
     * @param t one for each column
     * @return the run
     */
    public static DoubleRun<double[][], RuntimeException> overGrid(double[] x, double y, double[] t) {
        return Runs.ofDoubles(Grid.of(double[].class, x.length, t.length, i -> new Swept3Kernel(x[i], y, t)));
    }

    /**
     * Describes the calls of {@code height} for every combination of {@code y} and {@code t}, with {@code x} held, to
     * be given options and executed.
     *
     * @param x the same for all calls
     * @param y one for each row
     * @param t one for each column
     * @return the run
     */
    public static DoubleRun<double[][], RuntimeException> overGrid(double x, double[] y, double[] t) {
        return Runs.ofDoubles(Grid.of(double[].class, y.length, t.length, i -> new Swept3Kernel(x, y[i], t)));
    }

    /**
     * Describes the calls of {@code height} for every combination of {@code x}, {@code y} and {@code t}, to be given
     * options and executed.
     *
     * @param x one for each plane
     * @param y one for each row
     * @param t one for each column
     * @return the run
     */
    public static DoubleRun<double[][][], RuntimeException> overGrid(double[] x, double[] y, double[] t) {
        return Runs.ofDoubles(
                Grid.of(double[].class, x.length, y.length, t.length, (i, j) -> new Swept3Kernel(x[i], y[j], t)));
    }

    /** The loop of {@code height} over {@code x}. */
    @GeneratedCompanion
    private record Swept1Kernel(double[] input1, double held2, double held3) implements AlignedKernel<double[]> {
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
                    results[index] = Waves.height(values1[index], held2, held3);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept1Kernel slice(long from, int count) {
            return new Swept1Kernel(Arrays.copyOfRange(input1, (int) from, (int) from + count), held2, held3);
        }

        @Override
        public String describe(long index) {
            return Calls.describeAll("Waves.height", input1[(int) index], held2, held3);
        }
    }

    /** The loop of {@code height} over {@code y}. */
    @GeneratedCompanion
    private record Swept2Kernel(double held1, double[] input2, double held3) implements AlignedKernel<double[]> {
        private static final Cutoff CUTOFF = Cutoff.of(Swept2Kernel.class);

        private Swept2Kernel {
            Objects.requireNonNull(input2, "y");
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
            double[] values2 = input2;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Waves.height(held1, values2[index], held3);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept2Kernel slice(long from, int count) {
            return new Swept2Kernel(held1, Arrays.copyOfRange(input2, (int) from, (int) from + count), held3);
        }

        @Override
        public String describe(long index) {
            return Calls.describeAll("Waves.height", held1, input2[(int) index], held3);
        }
    }

    /** The loop of {@code height} over {@code t}. */
    @GeneratedCompanion
    private record Swept3Kernel(double held1, double held2, double[] input3) implements AlignedKernel<double[]> {
        private static final Cutoff CUTOFF = Cutoff.of(Swept3Kernel.class);

        private Swept3Kernel {
            Objects.requireNonNull(input3, "t");
        }

        @Override
        public long length() {
            return input3.length;
        }

        @Override
        public double[] allocate(int count) {
            return new double[count];
        }

        @Override
        public void loop(int from, int to, double[] results) throws ChunkFailure {
            double[] values3 = input3;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Waves.height(held1, held2, values3[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept3Kernel slice(long from, int count) {
            return new Swept3Kernel(held1, held2, Arrays.copyOfRange(input3, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describeAll("Waves.height", held1, held2, input3[(int) index]);
        }
    }

    /** The loop of {@code height} over {@code x} and {@code y}. */
    @GeneratedCompanion
    private record Swept1And2Kernel(double[] input1, double[] input2, double held3) implements AlignedKernel<double[]> {
        private static final Cutoff CUTOFF = Cutoff.of(Swept1And2Kernel.class);

        private Swept1And2Kernel {
            Inputs.requireSameLength("x", input1.length, "y", input2.length);
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
            double[] values2 = input2;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Waves.height(values1[index], values2[index], held3);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept1And2Kernel slice(long from, int count) {
            return new Swept1And2Kernel(
                    Arrays.copyOfRange(input1, (int) from, (int) from + count),
                    Arrays.copyOfRange(input2, (int) from, (int) from + count),
                    held3);
        }

        @Override
        public String describe(long index) {
            return Calls.describeAll("Waves.height", input1[(int) index], input2[(int) index], held3);
        }
    }

    /** The loop of {@code height} over {@code x} and {@code t}. */
    @GeneratedCompanion
    private record Swept1And3Kernel(double[] input1, double held2, double[] input3) implements AlignedKernel<double[]> {
        private static final Cutoff CUTOFF = Cutoff.of(Swept1And3Kernel.class);

        private Swept1And3Kernel {
            Inputs.requireSameLength("x", input1.length, "t", input3.length);
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
            double[] values3 = input3;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Waves.height(values1[index], held2, values3[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept1And3Kernel slice(long from, int count) {
            return new Swept1And3Kernel(
                    Arrays.copyOfRange(input1, (int) from, (int) from + count),
                    held2,
                    Arrays.copyOfRange(input3, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describeAll("Waves.height", input1[(int) index], held2, input3[(int) index]);
        }
    }

    /** The loop of {@code height} over {@code y} and {@code t}. */
    @GeneratedCompanion
    private record Swept2And3Kernel(double held1, double[] input2, double[] input3) implements AlignedKernel<double[]> {
        private static final Cutoff CUTOFF = Cutoff.of(Swept2And3Kernel.class);

        private Swept2And3Kernel {
            Inputs.requireSameLength("y", input2.length, "t", input3.length);
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
            double[] values2 = input2;
            double[] values3 = input3;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Waves.height(held1, values2[index], values3[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept2And3Kernel slice(long from, int count) {
            return new Swept2And3Kernel(
                    held1,
                    Arrays.copyOfRange(input2, (int) from, (int) from + count),
                    Arrays.copyOfRange(input3, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describeAll("Waves.height", held1, input2[(int) index], input3[(int) index]);
        }
    }

    /** The loop of {@code height} over {@code x}, {@code y} and {@code t}. */
    @GeneratedCompanion
    private record Swept1And2And3Kernel(double[] input1, double[] input2, double[] input3)
            implements AlignedKernel<double[]> {
        private static final Cutoff CUTOFF = Cutoff.of(Swept1And2And3Kernel.class);

        private Swept1And2And3Kernel {
            Inputs.requireSameLength("x", input1.length, "y", input2.length);
            Inputs.requireSameLength("x", input1.length, "t", input3.length);
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
            double[] values2 = input2;
            double[] values3 = input3;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Waves.height(values1[index], values2[index], values3[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept1And2And3Kernel slice(long from, int count) {
            return new Swept1And2And3Kernel(
                    Arrays.copyOfRange(input1, (int) from, (int) from + count),
                    Arrays.copyOfRange(input2, (int) from, (int) from + count),
                    Arrays.copyOfRange(input3, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describeAll("Waves.height", input1[(int) index], input2[(int) index], input3[(int) index]);
        }
    }
}
