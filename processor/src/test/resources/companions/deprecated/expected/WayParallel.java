import io.parallelizable.Run;
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
 * {@link Old#way(char)} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Made from {@code Old} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("Old")
@GeneratedCompanion
@SuppressWarnings({"all", "auxiliaryclass", "deprecation"})
final class WayParallel {
    private WayParallel() {}

    /**
     * Calls {@code way} for each element of an array.
     *
     * @param x the inputs
     * @return an array with {@code way(x[i])} at index i
     * @deprecated as {@code way} is
     */
    @Deprecated
    static char[] map(char... x) {
        if (ArrayKernel.CUTOFF.includes(x.length)) {
            return new ArrayKernel(x).loop();
        }
        return over(x).map();
    }

    /**
     * Calls {@code way} for each element of a collection.
     *
     * @param x the inputs
     * @return an array with the result of the i-th element at index i
     * @deprecated as {@code way} is
     */
    @Deprecated
    static char[] map(Collection<Character> x) {
        return over(x).map();
    }

    /**
     * Describes the calls of {@code way} for each element of an array, to be given options and executed.
     *
     * @param x the inputs
     * @return the run
     * @deprecated as {@code way} is
     */
    @Deprecated
    static Run<char[], RuntimeException> over(char... x) {
        return Runs.ofPrimitives(new ArrayKernel(x));
    }

    /**
     * Describes the calls of {@code way} for each element of a collection, to be given options and executed.
     *
     * @param x the inputs
     * @return the run
     * @deprecated as {@code way} is
     */
    @Deprecated
    static Run<char[], RuntimeException> over(Collection<Character> x) {
        return Runs.ofPrimitives(Inputs.unboxed(x, char[].class, ArrayKernel::new));
    }

    /**
     * Describes the calls of {@code way} for each element of a stream, which may be endless, to be given options and
     * executed.
     *
     * @param x the inputs
     * @return the run
     * @deprecated as {@code way} is
     */
    @Deprecated
    static StreamRun<Character, RuntimeException> over(Stream<Character> x) {
        return Runs.ofStream(x, (List<Character> batch) -> over(batch));
    }

    /** The loop of {@code way} over an array. */
    @GeneratedCompanion
    private record ArrayKernel(char[] input) implements AlignedKernel<char[]> {
        private static final Cutoff CUTOFF = Cutoff.of(ArrayKernel.class);

        private ArrayKernel {
            Objects.requireNonNull(input, "x");
        }

        @Override
        public long length() {
            return input.length;
        }

        @Override
        public char[] allocate(int count) {
            return new char[count];
        }

        @Override
        public void loop(int from, int to, char[] results) throws ChunkFailure {
            char[] values = input;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Old.way(values[index]);
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
            return Calls.describe("Old.way", input[(int) index]);
        }
    }
}
