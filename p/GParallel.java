package p;

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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Raw#g(Class[])} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Made from {@code Raw} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("p.Raw")
@GeneratedCompanion
@SuppressWarnings("rawtypes")
final class GParallel {
    private GParallel() {}

    /**
     * Calls {@code g} for each element of an array.
     *
     * @param x the inputs
     * @return an array with {@code g(x[i])} at index i
     */
    static Map.Entry[][] map(Class[]... x) {
        if (ArrayKernel.CUTOFF.includes(x.length)) {
            return new ArrayKernel(x).loop();
        }
        return over(x).map();
    }

    /**
     * Calls {@code g} for each element of a collection.
     *
     * @param x the inputs
     * @return an unmodifiable list with the result of the i-th element at index i
     */
    static List<Map.Entry[]> map(Collection<? extends Class[]> x) {
        return over(x).map();
    }

    /**
     * Calls {@code g} for each element of an array and leaves out results that are null.
     *
     * @param x the inputs
     * @return an array with the other results, in the order of their inputs
     */
    static Map.Entry[][] mapNonNull(Class[]... x) {
        return over(x).mapNonNull();
    }

    /**
     * Calls {@code g} for each element of a collection and leaves out results that are null.
     *
     * @param x the inputs
     * @return an unmodifiable list with the other results, in the order of their inputs
     */
    static List<Map.Entry[]> mapNonNull(Collection<? extends Class[]> x) {
        return over(x).mapNonNull();
    }

    /**
     * Describes the calls of {@code g} for each element of an array, to be given options and executed.
     *
     * @param x the inputs
     * @return the run
     */
    static ObjectRun<Map.Entry[], Map.Entry[][], RuntimeException> over(Class[]... x) {
        return Runs.ofObjects(new ArrayKernel(x));
    }

    /**
     * Describes the calls of {@code g} for each element of a collection, to be given options and executed.
     *
     * @param x the inputs
     * @return the run
     */
    static ObjectRun<Map.Entry[], List<Map.Entry[]>, RuntimeException> over(Collection<? extends Class[]> x) {
        return Runs.ofList(new ArrayKernel(Inputs.array(x, Class[].class)));
    }

    /**
     * Describes the calls of {@code g} for each element of a stream, which may be endless, to be given options and
     * executed.
     *
     * @param x the inputs
     * @return the run
     */
    static StreamRun<Map.Entry[], RuntimeException> over(Stream<? extends Class[]> x) {
        return Runs.ofStream(x, (List<Class[]> batch) -> over(batch));
    }

    /** The loop of {@code g} over an array. */
    @GeneratedCompanion
    private record ArrayKernel(Class[][] input) implements AlignedKernel<Map.Entry[][]> {
        private static final Cutoff CUTOFF = Cutoff.of(ArrayKernel.class);

        private ArrayKernel {
            Objects.requireNonNull(input, "x");
        }

        @Override
        public long length() {
            return input.length;
        }

        @Override
        public Map.Entry[][] allocate(int count) {
            return new Map.Entry[count][];
        }

        @Override
        public void loop(int from, int to, Map.Entry[][] results) throws ChunkFailure {
            Class[][] values = input;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Raw.g(values[index]);
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
            return Calls.describe("Raw.g", input[(int) index]);
        }
    }
}
