import io.parallelizable.Run;
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
 * {@link Old#way(char)} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Made from {@code Old} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("Old")
@SuppressWarnings({"auxiliaryclass", "deprecation"})
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
            return ArrayKernel.loop(x);
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
        return Runs.ofPrimitives(new ArrayKernel(Objects.requireNonNull(x, "x")));
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
        return Runs.ofPrimitives(new CollectionKernel(Inputs.copy(x)));
    }

    /** The loop of {@code way} over an array. */
    private record ArrayKernel(char[] input) implements Kernel<char[]> {
        private static final Cutoff CUTOFF = Cutoff.of(ArrayKernel.class);

        @Override
        public long length() {
            return input.length;
        }

        @Override
        public char[] allocate(int count) {
            return new char[count];
        }

        @Override
        public void apply(long from, char[] results, int at, int count) throws StripFailure {
            // One index for both arrays is what the JIT vectorises best.
            if (from == at) {
                loop(input, results, at, at + count);
                return;
            }
            char[] values = input;
            int first = (int) from;
            int done = 0;
            try {
                for (; done < count; done++) {
                    results[at + done] = Old.way(values[first + done]);
                }
            } catch (Throwable failure) {
                throw new StripFailure(done, failure);
            }
        }

        @Override
        public Kernel<char[]> slice(long from, int count) {
            return new ArrayKernel(Arrays.copyOfRange(input, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Old.way", input[(int) index]);
        }

        /** The plain loop, for so few elements that anything else would be felt. */
        static char[] loop(char[] input) {
            char[] results = new char[input.length];
            try {
                loop(input, results, 0, input.length);
            } catch (StripFailure failure) {
                throw Runs.<RuntimeException>failure(new ArrayKernel(input), failure);
            }
            return results;
        }

        /** Each result at the index of its input. */
        private static void loop(char[] input, char[] results, int from, int to) throws StripFailure {
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Old.way(input[index]);
                }
            } catch (Throwable failure) {
                throw new StripFailure(index - from, failure);
            }
        }
    }

    /** The loop of {@code way} over a collection. */
    private record CollectionKernel(List<Character> input) implements Kernel<char[]> {
        @Override
        public long length() {
            return input.size();
        }

        @Override
        public char[] allocate(int count) {
            return new char[count];
        }

        @Override
        public void apply(long from, char[] results, int at, int count) throws StripFailure {
            List<Character> values = input;
            int first = (int) from;
            int done = 0;
            try {
                for (; done < count; done++) {
                    results[at + done] = Old.way((char) values.get(first + done));
                }
            } catch (Throwable failure) {
                throw new StripFailure(done, failure);
            }
        }

        @Override
        public Kernel<char[]> slice(long from, int count) {
            return new CollectionKernel(Inputs.copy(input.subList((int) from, (int) from + count)));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Old.way", input.get((int) index));
        }
    }
}
