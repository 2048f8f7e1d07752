package nested;

import io.parallelizable.DoubleRun;
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
 * {@link Outer.Shapes#area(double)} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Made from {@code Outer.Shapes} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("nested.Outer.Shapes")
final class AreaParallel {
    private AreaParallel() {}

    /**
     * Calls {@code area} for each element of an array.
     *
     * @param radius the inputs
     * @return an array with {@code area(radius[i])} at index i
     */
    static double[] map(double... radius) {
        if (ArrayKernel.CUTOFF.includes(radius.length)) {
            return ArrayKernel.loop(radius);
        }
        return over(radius).map();
    }

    /**
     * Calls {@code area} for each element of a collection.
     *
     * @param radius the inputs
     * @return an array with the result of the i-th element at index i
     */
    static double[] map(Collection<Double> radius) {
        return over(radius).map();
    }

    /**
     * Describes the calls of {@code area} for each element of an array, to be given options and executed.
     *
     * @param radius the inputs
     * @return the run
     */
    static DoubleRun<RuntimeException> over(double... radius) {
        return Runs.ofDoubles(new ArrayKernel(Objects.requireNonNull(radius, "radius")));
    }

    /**
     * Describes the calls of {@code area} for each element of a collection, to be given options and executed.
     *
     * @param radius the inputs
     * @return the run
     */
    static DoubleRun<RuntimeException> over(Collection<Double> radius) {
        return Runs.ofDoubles(new CollectionKernel(Inputs.copy(radius)));
    }

    /** The loop of {@code area} over an array. */
    private record ArrayKernel(double[] input) implements Kernel<double[]> {
        private static final Cutoff CUTOFF = Cutoff.of(ArrayKernel.class);

        @Override
        public long length() {
            return input.length;
        }

        @Override
        public double[] allocate(int count) {
            return new double[count];
        }

        @Override
        public void apply(long from, double[] results, int at, int count) throws StripFailure {
            // One index for both arrays is what the JIT vectorises best.
            if (from == at) {
                loop(input, results, at, at + count);
                return;
            }
            double[] values = input;
            int first = (int) from;
            int done = 0;
            try {
                for (; done < count; done++) {
                    results[at + done] = Outer.Shapes.area(values[first + done]);
                }
            } catch (Throwable failure) {
                throw new StripFailure(done, failure);
            }
        }

        @Override
        public Kernel<double[]> slice(long from, int count) {
            return new ArrayKernel(Arrays.copyOfRange(input, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Outer.Shapes.area", input[(int) index]);
        }

        /** The plain loop, for so few elements that anything else would be felt. */
        static double[] loop(double[] input) {
            double[] results = new double[input.length];
            try {
                loop(input, results, 0, input.length);
            } catch (StripFailure failure) {
                throw Runs.<RuntimeException>failure(new ArrayKernel(input), failure);
            }
            return results;
        }

        /** Each result at the index of its input. */
        private static void loop(double[] input, double[] results, int from, int to) throws StripFailure {
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Outer.Shapes.area(input[index]);
                }
            } catch (Throwable failure) {
                throw new StripFailure(index - from, failure);
            }
        }
    }

    /** The loop of {@code area} over a collection. */
    private record CollectionKernel(List<Double> input) implements Kernel<double[]> {
        @Override
        public long length() {
            return input.size();
        }

        @Override
        public double[] allocate(int count) {
            return new double[count];
        }

        @Override
        public void apply(long from, double[] results, int at, int count) throws StripFailure {
            List<Double> values = input;
            int first = (int) from;
            int done = 0;
            try {
                for (; done < count; done++) {
                    results[at + done] = Outer.Shapes.area((double) values.get(first + done));
                }
            } catch (Throwable failure) {
                throw new StripFailure(done, failure);
            }
        }

        @Override
        public Kernel<double[]> slice(long from, int count) {
            return new CollectionKernel(Inputs.copy(input.subList((int) from, (int) from + count)));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Outer.Shapes.area", input.get((int) index));
        }
    }
}
