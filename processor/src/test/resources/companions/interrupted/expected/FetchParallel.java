package interrupted;

import io.parallelizable.ObjectRun;
import io.parallelizable.StreamRun;
import io.parallelizable.companion.AlignedKernel;
import io.parallelizable.companion.Calls;
import io.parallelizable.companion.CompanionOf;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.Runs;
import io.parallelizable.kernel.ChunkFailure;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Waiting#fetch(char)} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Made from {@code Waiting} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("interrupted.Waiting")
@GeneratedCompanion
public final class FetchParallel {
    private FetchParallel() {}

    /**
     * Calls {@code fetch} for each element of an array.
     *
     * @param key the inputs
     * @return an unmodifiable list with {@code fetch(key[i])} at index i
     * @throws Exception thrown by the first input that fails
     */
    public static List<Map<String, int[]>> map(char... key) throws Exception {
        return over(key).map();
    }

    /**
     * Calls {@code fetch} for each element of a collection.
     *
     * @param key the inputs
     * @return an unmodifiable list with the result of the i-th element at index i
     * @throws Exception thrown by the first input that fails
     */
    public static List<Map<String, int[]>> map(Collection<Character> key) throws Exception {
        return over(key).map();
    }

    /**
     * Calls {@code fetch} for each element of an array and leaves out results that are null.
     *
     * @param key the inputs
     * @return an unmodifiable list with the other results, in the order of their inputs
     * @throws Exception thrown by the first input that fails
     */
    public static List<Map<String, int[]>> mapNonNull(char... key) throws Exception {
        return over(key).mapNonNull();
    }

    /**
     * Calls {@code fetch} for each element of a collection and leaves out results that are null.
     *
     * @param key the inputs
     * @return an unmodifiable list with the other results, in the order of their inputs
     * @throws Exception thrown by the first input that fails
     */
    public static List<Map<String, int[]>> mapNonNull(Collection<Character> key) throws Exception {
        return over(key).mapNonNull();
    }

    /**
     * Describes the calls of {@code fetch} for each element of an array, to be given options and executed.
     *
     * @param key the inputs
     * @return the run
     */
    public static ObjectRun<Map<String, int[]>, List<Map<String, int[]>>, Exception> over(char... key) {
        return Runs.ofList(new ArrayKernel(key));
    }

    /**
     * Describes the calls of {@code fetch} for each element of a collection, to be given options and executed.
     *
     * @param key the inputs
     * @return the run
     */
    public static ObjectRun<Map<String, int[]>, List<Map<String, int[]>>, Exception> over(Collection<Character> key) {
        return Runs.ofList(Inputs.unboxed(key, char[].class, ArrayKernel::new));
    }

    /**
     * Describes the calls of {@code fetch} for each element of a stream, which may be endless, to be given options and
     * executed.
     *
     * @param key the inputs
     * @return the run
     */
    public static StreamRun<Map<String, int[]>, Exception> over(Stream<Character> key) {
        return Runs.ofStream(key, (List<Character> batch) -> over(batch));
    }

    /** The loop of {@code fetch} over an array. */
    @GeneratedCompanion
    private record ArrayKernel(char[] input) implements AlignedKernel<Object[]> {
        private ArrayKernel {
            Objects.requireNonNull(input, "key");
        }

        @Override
        public long length() {
            return input.length;
        }

        @Override
        public Object[] allocate(int count) {
            return new Object[count];
        }

        @Override
        public void loop(int from, int to, Object[] results) throws ChunkFailure {
            char[] values = input;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Waiting.fetch(values[index]);
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
            return Calls.describe("Waiting.fetch", input[(int) index]);
        }

        @Override
        public boolean declaresInterruption() {
            return true;
        }
    }
}
