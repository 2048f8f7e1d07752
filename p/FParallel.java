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
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Raw#f(List)} for many inputs at once, on every core.
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
final class FParallel {
    private FParallel() {}

    /**
     * Calls {@code f} for each element of an array.
     *
     * @param x the inputs
     * @return an array with {@code f(x[i])} at index i
     */
    static List[] map(List... x) {
        if (ArrayKernel.CUTOFF.includes(x.length)) {
            return new ArrayKernel(x).loop();
        }
        return over(x).map();
    }

    /**
     * Calls {@code f} for each element of a collection.
     *
     * @param x the inputs
     * @return an unmodifiable list with the result of the i-th element at index i
     */
    static List<List> map(Collection<? extends List> x) {
        return over(x).map();
    }

    /**
     * Calls {@code f} for each element of an array and leaves out results that are null.
     *
     * @param x the inputs
     * @return an array with the other results, in the order of their inputs
     */
    static List[] mapNonNull(List... x) {
        return over(x).mapNonNull();
    }

    /**
     * Calls {@code f} for each element of a collection and leaves out results that are null.
     *
     * @param x the inputs
     * @return an unmodifiable list with the other results, in the order of their inputs
     */
    static List<List> mapNonNull(Collection<? extends List> x) {
        return over(x).mapNonNull();
    }

    /**
     * Describes the calls of {@code f} for each element of an array, to be given options and executed.
     *
     * @param x the inputs
     * @return the run
     */
    static ObjectRun<List, List[], RuntimeException> over(List... x) {
        return Runs.ofObjects(new ArrayKernel(x));
    }

    /**
     * Describes the calls of {@code f} for each element of a collection, to be given options and executed.
     *
     * @param x the inputs
     * @return the run
     */
    static ObjectRun<List, List<List>, RuntimeException> over(Collection<? extends List> x) {
        return Runs.ofList(new ArrayKernel(Inputs.array(x, List.class)));
    }

    /**
     * Describes the calls of {@code f} for each element of a stream, which may be endless, to be given options and
     * executed.
     *
     * @param x the inputs
     * @return the run
     */
    static StreamRun<List, RuntimeException> over(Stream<? extends List> x) {
        return Runs.ofStream(x, (List<List> batch) -> over(batch));
    }

    /** The loop of {@code f} over an array. */
    @GeneratedCompanion
    private record ArrayKernel(List[] input) implements AlignedKernel<List[]> {
        private static final Cutoff CUTOFF = Cutoff.of(ArrayKernel.class);

        private ArrayKernel {
            Objects.requireNonNull(input, "x");
        }

        @Override
        public long length() {
            return input.length;
        }

        @Override
        public List[] allocate(int count) {
            return new List[count];
        }

        @Override
        public void loop(int from, int to, List[] results) throws ChunkFailure {
            List[] values = input;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Raw.f(values[index]);
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
            return Calls.describe("Raw.f", input[(int) index]);
        }
    }
}
