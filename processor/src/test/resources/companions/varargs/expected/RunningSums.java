package com.acme;

import io.parallelizable.ObjectRun;
import io.parallelizable.engine.Calls;
import io.parallelizable.engine.CompanionOf;
import io.parallelizable.engine.Cutoff;
import io.parallelizable.engine.Inputs;
import io.parallelizable.engine.Kernel;
import io.parallelizable.engine.Runs;
import io.parallelizable.engine.StripFailure;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
            return ArrayKernel.loop(values);
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
        return Runs.ofObjects(new ArrayKernel(Objects.requireNonNull(values, "values")));
    }

    /**
     * Describes the calls of {@code runningSum} for each element of a collection, to be given options and executed.
     *
     * @param values the inputs
     * @return the run
     */
    public static ObjectRun<double[], List<double[]>, InterruptedException> over(
            Collection<? extends double[]> values) {
        return Runs.ofList(new CollectionKernel(Inputs.copy(values)));
    }

    /** The loop of {@code runningSum} over an array. */
    private record ArrayKernel(double[][] input) implements Kernel<double[][]> {
        private static final Cutoff CUTOFF = Cutoff.of(ArrayKernel.class);

        @Override
        public long length() {
            return input.length;
        }

        @Override
        public double[][] allocate(int count) {
            return new double[count][];
        }

        @Override
        public void apply(long from, double[][] results, int at, int count) throws StripFailure {
            // One index for both arrays is what the JIT vectorises best.
            if (from == at) {
                loop(input, results, at, at + count);
                return;
            }
            double[][] values = input;
            int first = (int) from;
            int done = 0;
            try {
                for (; done < count; done++) {
                    results[at + done] = Sums.Kinds.runningSum(values[first + done]);
                }
            } catch (Throwable failure) {
                throw new StripFailure(done, failure);
            }
        }

        @Override
        public Kernel<double[][]> slice(long from, int count) {
            return new ArrayKernel(Arrays.copyOfRange(input, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Sums.Kinds.runningSum", input[(int) index]);
        }

        /** The plain loop, for so few elements that anything else would be felt. */
        static double[][] loop(double[][] input) throws InterruptedException {
            double[][] results = new double[input.length][];
            try {
                loop(input, results, 0, input.length);
            } catch (StripFailure failure) {
                throw Runs.<InterruptedException>failure(new ArrayKernel(input), failure);
            }
            return results;
        }

        /** Each result at the index of its input. */
        private static void loop(double[][] input, double[][] results, int from, int to) throws StripFailure {
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Sums.Kinds.runningSum(input[index]);
                }
            } catch (Throwable failure) {
                throw new StripFailure(index - from, failure);
            }
        }

        @Override
        public boolean declaresInterruption() {
            return true;
        }
    }

    /** The loop of {@code runningSum} over a collection. */
    private record CollectionKernel(List<double[]> input) implements Kernel<Object[]> {
        @Override
        public long length() {
            return input.size();
        }

        @Override
        public Object[] allocate(int count) {
            return new Object[count];
        }

        @Override
        public void apply(long from, Object[] results, int at, int count) throws StripFailure {
            List<double[]> values = input;
            int first = (int) from;
            int done = 0;
            try {
                for (; done < count; done++) {
                    results[at + done] = Sums.Kinds.runningSum(values.get(first + done));
                }
            } catch (Throwable failure) {
                throw new StripFailure(done, failure);
            }
        }

        @Override
        public Kernel<Object[]> slice(long from, int count) {
            return new CollectionKernel(Inputs.copy(input.subList((int) from, (int) from + count)));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Sums.Kinds.runningSum", input.get((int) index));
        }

        @Override
        public boolean declaresInterruption() {
            return true;
        }
    }
}
