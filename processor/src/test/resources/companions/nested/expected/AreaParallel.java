package nested;

import io.parallelizable.DoubleRun;
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
 * {@link Outer.Shapes#area(double)} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Made from {@code Outer.Shapes} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("nested.Outer.Shapes")
@GeneratedCompanion
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
            return new ArrayKernel(radius).loop();
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
    static DoubleRun<double[], RuntimeException> over(double... radius) {
        return Runs.ofDoubles(new ArrayKernel(radius));
    }

    /**
     * Describes the calls of {@code area} for each element of a collection, to be given options and executed.
     *
     * @param radius the inputs
     * @return the run
     */
    static DoubleRun<double[], RuntimeException> over(Collection<Double> radius) {
        return Runs.ofDoubles(Inputs.unboxed(radius, double[].class, ArrayKernel::new));
    }

    /**
     * Describes the calls of {@code area} for each element of a stream, which may be endless, to be given options and
     * executed.
     *
     * @param radius the inputs
     * @return the run
     */
    static StreamRun<Double, RuntimeException> over(Stream<Double> radius) {
        return Runs.ofStream(radius, (List<Double> batch) -> over(batch));
    }

    /** The loop of {@code area} over an array. */
    @GeneratedCompanion
    private record ArrayKernel(double[] input) implements AlignedKernel<double[]> {
        private static final Cutoff CUTOFF = Cutoff.of(ArrayKernel.class);

        private ArrayKernel {
            Objects.requireNonNull(input, "radius");
        }

        @Override
        public long length() {
            return input.length;
        }

        @Override
        public double[] allocate(int count) {
            return new double[count];
        }

        @Override
        public void loop(int from, int to, double[] results) throws ChunkFailure {
            double[] values = input;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Outer.Shapes.area(values[index]);
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
            return Calls.describe("Outer.Shapes.area", input[(int) index]);
        }
    }
}
