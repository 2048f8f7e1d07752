package com.acme;

import io.parallelizable.ObjectRun;
import io.parallelizable.StreamRun;
import io.parallelizable.companion.AlignedKernel;
import io.parallelizable.companion.Calls;
import io.parallelizable.companion.CompanionOf;
import io.parallelizable.companion.Cutoff;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.Runs;
import io.parallelizable.kernel.ChunkFailure;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Sums.Kinds#runningSum(double[])} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Made from {@code Sums.Kinds} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("com.acme.Sums.Kinds")
@GeneratedCompanion
public final class RunningSums {
    private RunningSums() {}

    /**
     * Calls {@code runningSum} for each element of an array.
     *
     * @param values the inputs
     * @return an array with {@code runningSum(values[i])} at index i
     * @throws InterruptedException thrown by the first input that fails
     */
    public static double[][] map(double[]... values) throws InterruptedException {
        if (ArrayKernel.CUTOFF.includes(values.length)) {
            return new ArrayKernel(values).<InterruptedException>loop();
        }
        return over(values).map();
    }

    /**
     * Calls {@code runningSum} for each element of a collection.
     *
     * @param values the inputs
     * @return an unmodifiable list with the result of the i-th element at index i
     * @throws InterruptedException thrown by the first input that fails
     */
    public static List<double[]> map(Collection<? extends double[]> values) throws InterruptedException {
        return over(values).map();
    }

    /**
     * Calls {@code runningSum} for each element of an array and leaves out results that are null.
     *
     * @param values the inputs
     * @return an array with the other results, in the order of their inputs
     * @throws InterruptedException thrown by the first input that fails
     */
    public static double[][] mapNonNull(double[]... values) throws InterruptedException {
        return over(values).mapNonNull();
    }

    /**
     * Calls {@code runningSum} for each element of a collection and leaves out results that are null.
     *
     * @param values the inputs
     * @return an unmodifiable list with the other results, in the order of their inputs
     * @throws InterruptedException thrown by the first input that fails
     */
    public static List<double[]> mapNonNull(Collection<? extends double[]> values) throws InterruptedException {
        return over(values).mapNonNull();
    }

    /**
     * Describes the calls of {@code runningSum} for each element of an array, to be given options and executed.
     *
     * @param values the inputs
     * @return the run
     */
    public static ObjectRun<double[], double[][], InterruptedException> over(double[]... values) {
        return Runs.ofObjects(new ArrayKernel(values));
    }

    /**
     * Describes the calls of {@code runningSum} for each element of a collection, to be given options and executed.
     *
     * @param values the inputs
     * @return the run
     */
    public static ObjectRun<double[], List<double[]>, InterruptedException> over(
            Collection<? extends double[]> values) {
        return Runs.ofList(new ArrayKernel(Inputs.array(values, double[].class)));
    }

    /**
     * Describes the calls of {@code runningSum} for each element of a stream, which may be endless, to be given options
     * and executed.
     *
     * @param values the inputs
     * @return the run
     */
    public static StreamRun<double[], InterruptedException> over(Stream<? extends double[]> values) {
        return Runs.ofStream(values, (List<double[]> batch) -> over(batch));
    }

    /** The loop of {@code runningSum} over an array. */
    @GeneratedCompanion
    private record ArrayKernel(double[][] input) implements AlignedKernel<double[][]> {
        private static final Cutoff CUTOFF = Cutoff.of(ArrayKernel.class);

        private ArrayKernel {
            Objects.requireNonNull(input, "values");
        }

        @Override
        public long length() {
            return input.length;
        }

        @Override
        public double[][] allocate(int count) {
            return new double[count][];
        }

        @Override
        public void loop(int from, int to, double[][] results) throws ChunkFailure {
            double[][] values = input;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Sums.Kinds.runningSum(values[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public ArrayKernel slice(long from, int count) {
            return new ArrayKernel(Arrays.copyOfRange(input, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Sums.Kinds.runningSum", input[(int) index]);
        }

        @Override
        public boolean declaresInterruption() {
            return true;
        }
    }
}
