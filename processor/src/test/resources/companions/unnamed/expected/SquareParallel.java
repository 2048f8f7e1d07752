import io.parallelizable.LongRun;
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
 * {@link Squares#square(long)} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Made from {@code Squares} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("Squares")
@GeneratedCompanion
@SuppressWarnings({"all", "auxiliaryclass"})
final class SquareParallel {
    private SquareParallel() {}

    /**
     * Calls {@code square} for each element of an array.
     *
     * @param n the inputs
     * @return an array with {@code square(n[i])} at index i
     */
    static long[] map(long... n) {
        if (ArrayKernel.CUTOFF.includes(n.length)) {
            return new ArrayKernel(n).loop();
        }
        return over(n).map();
    }

    /**
     * Calls {@code square} for each element of a collection.
     *
     * @param n the inputs
     * @return an array with the result of the i-th element at index i
     */
    static long[] map(Collection<Long> n) {
        return over(n).map();
    }

    /**
     * Calls {@code square} for each number of a range.
     *
     * @param n the inputs
     * @return an array with the result of the i-th number at index i
     */
    static long[] map(Range n) {
        return over(n).map();
    }

    /**
     * Describes the calls of {@code square} for each element of an array, to be given options and executed.
     *
     * @param n the inputs
     * @return the run
     */
    static LongRun<long[], RuntimeException> over(long... n) {
        return Runs.ofLongs(new ArrayKernel(n));
    }

    /**
     * Describes the calls of {@code square} for each element of a collection, to be given options and executed.
     *
     * @param n the inputs
     * @return the run
     */
    static LongRun<long[], RuntimeException> over(Collection<Long> n) {
        return Runs.ofLongs(Inputs.unboxed(n, long[].class, ArrayKernel::new));
    }

    /**
     * Describes the calls of {@code square} for each number of a range, to be given options and executed.
     *
     * @param n the inputs
     * @return the run
     */
    static LongRun<long[], RuntimeException> over(Range n) {
        return Runs.ofLongs(new RangeKernel(Objects.requireNonNull(n, "n")));
    }

    /**
     * Describes the calls of {@code square} for each element of a stream, which may be endless, to be given options and
     * executed.
     *
     * @param n the inputs
     * @return the run
     */
    static StreamRun<Long, RuntimeException> over(Stream<Long> n) {
        return Runs.ofStream(n, (List<Long> batch) -> over(batch));
    }

    /** The loop of {@code square} over an array. */
    @GeneratedCompanion
    private record ArrayKernel(long[] input) implements AlignedKernel<long[]> {
        private static final Cutoff CUTOFF = Cutoff.of(ArrayKernel.class);

        private ArrayKernel {
            Objects.requireNonNull(input, "n");
        }

        @Override
        public long length() {
            return input.length;
        }

        @Override
        public long[] allocate(int count) {
            return new long[count];
        }

        @Override
        public void loop(int from, int to, long[] results) throws ChunkFailure {
            long[] values = input;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Squares.square(values[index]);
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
            return Calls.describe("Squares.square", input[(int) index]);
        }
    }

    /** The loop of {@code square} over a range. */
    @GeneratedCompanion
    private record RangeKernel(Range input) implements Kernel<long[]> {
        @Override
        public long length() {
            return input.length();
        }

        @Override
        public long[] allocate(int count) {
            return new long[count];
        }

        @Override
        public void apply(long from, long[] results, int at, int count) throws ChunkFailure {
            long first = input.from() + from;
            int done = 0;
            try {
                for (; done < count; done++) {
                    results[at + done] = Squares.square(first + done);
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
            return Calls.describe("Squares.square", input.get(index));
        }
    }
}
