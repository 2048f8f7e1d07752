import io.parallelizable.BooleanRun;
import io.parallelizable.Range;
import io.parallelizable.StreamRun;
import io.parallelizable.companion.AlignedKernel;
import io.parallelizable.companion.Calls;
import io.parallelizable.companion.CompanionOf;
import io.parallelizable.companion.Cutoff;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.Runs;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Compact#testPrime(int)} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Made from {@code Compact} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("Compact")
@GeneratedCompanion
@SuppressWarnings({"all", "auxiliaryclass"})
final class TestPrimeParallel {
    private TestPrimeParallel() {}

    /**
     * Calls {@code testPrime} for each element of an array.
     *
     * @param n the inputs
     * @return an array with {@code testPrime(n[i])} at index i
     */
    static boolean[] map(int... n) {
        if (ArrayKernel.CUTOFF.includes(n.length)) {
            return new ArrayKernel(n).loop();
        }
        return over(n).map();
    }

    /**
     * Calls {@code testPrime} for each element of a collection.
     *
     * @param n the inputs
     * @return an array with the result of the i-th element at index i
     */
    static boolean[] map(Collection<Integer> n) {
        return over(n).map();
    }

    /**
     * Calls {@code testPrime} for each number of a range.
     *
     * @param n the inputs
     * @return an array with the result of the i-th number at index i
     */
    static boolean[] map(Range n) {
        return over(n).map();
    }

    /**
     * Picks each element of an array for which {@code testPrime} is true.
     *
     * @param n the inputs
     * @return those inputs, in their order
     */
    static int[] filter(int... n) {
        return Inputs.filter(n, map(n));
    }

    /**
     * Picks each element of a collection for which {@code testPrime} is true.
     *
     * @param n the inputs
     * @return those inputs, in their order
     */
    static List<Integer> filter(Collection<Integer> n) {
        List<Integer> copy = Inputs.copy(n);
        return Inputs.filter(copy, over(copy).map());
    }

    /**
     * Picks each number of a range for which {@code testPrime} is true.
     *
     * @param n the inputs
     * @return those inputs, in their order
     */
    static int[] filter(Range n) {
        return Inputs.filterInts(n, over(n).map());
    }

    /**
     * Describes the calls of {@code testPrime} for each element of an array, to be given options and executed.
     *
     * @param n the inputs
     * @return the run
     */
    static BooleanRun<boolean[], RuntimeException> over(int... n) {
        return Runs.ofBooleans(new ArrayKernel(n));
    }

    /**
     * Describes the calls of {@code testPrime} for each element of a collection, to be given options and executed.
     *
     * @param n the inputs
     * @return the run
     */
    static BooleanRun<boolean[], RuntimeException> over(Collection<Integer> n) {
        return Runs.ofBooleans(Inputs.unboxed(n, int[].class, ArrayKernel::new));
    }

    /**
     * Describes the calls of {@code testPrime} for each number of a range, to be given options and executed.
     *
     * @param n the inputs
     * @return the run
     */
    static BooleanRun<boolean[], RuntimeException> over(Range n) {
        return Runs.ofBooleans(new RangeKernel(Inputs.ints(n)));
    }

    /**
     * Describes the calls of {@code testPrime} for each element of a stream, which may be endless, to be given options
     * and executed.
     *
     * @param n the inputs
     * @return the run
     */
    static StreamRun<Boolean, RuntimeException> over(Stream<Integer> n) {
        return Runs.ofStream(n, (List<Integer> batch) -> over(batch));
    }

    /** The loop of {@code testPrime} over an array. */
    @GeneratedCompanion
    private record ArrayKernel(int[] input) implements AlignedKernel<boolean[]> {
        private static final Cutoff CUTOFF = Cutoff.of(ArrayKernel.class);

        private ArrayKernel {
            Objects.requireNonNull(input, "n");
        }

        @Override
        public long length() {
            return input.length;
        }

        @Override
        public boolean[] allocate(int count) {
            return new boolean[count];
        }

        @Override
        public void loop(int from, int to, boolean[] results) throws ChunkFailure {
            int[] values = input;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Compact.testPrime(values[index]);
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
            return Calls.describe("Compact.testPrime", input[(int) index]);
        }
    }

    /** The loop of {@code testPrime} over a range. */
    @GeneratedCompanion
    private record RangeKernel(Range input) implements Kernel<boolean[]> {
        @Override
        public long length() {
            return input.length();
        }

        @Override
        public boolean[] allocate(int count) {
            return new boolean[count];
        }

        @Override
        public void apply(long from, boolean[] results, int at, int count) throws ChunkFailure {
            int first = (int) (input.from() + from);
            int done = 0;
            try {
                for (; done < count; done++) {
                    results[at + done] = Compact.testPrime(first + done);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(done, failure);
            }
        }

        @Override
        public RangeKernel slice(long from, int count) {
            return new RangeKernel(input.slice(from, count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Compact.testPrime", (int) input.get(index));
        }
    }
}
