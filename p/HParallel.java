package p;

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
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Raw#h(Comparable)} for many inputs at once, on every core.
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
final class HParallel {
    private HParallel() {}

    /**
     * Calls {@code h} for each element of an array.
     *
     * @param x the inputs
     * @param <T> as in {@code h}
     * @return an unmodifiable list with {@code h(x[i])} at index i
     */
    static <T extends Comparable> List<T> map(T[] x) {
        return HParallel.<T>over(x).map();
    }

    /**
     * Calls {@code h} for each element of a collection.
     *
     * @param x the inputs
     * @param <T> as in {@code h}
     * @return an unmodifiable list with the result of the i-th element at index i
     */
    static <T extends Comparable> List<T> map(Collection<? extends T> x) {
        return HParallel.<T>over(x).map();
    }

    /**
     * Calls {@code h} for each element of an array and leaves out results that are null.
     *
     * @param x the inputs
     * @param <T> as in {@code h}
     * @return an unmodifiable list with the other results, in the order of their inputs
     */
    static <T extends Comparable> List<T> mapNonNull(T[] x) {
        return HParallel.<T>over(x).mapNonNull();
    }

    /**
     * Calls {@code h} for each element of a collection and leaves out results that are null.
     *
     * @param x the inputs
     * @param <T> as in {@code h}
     * @return an unmodifiable list with the other results, in the order of their inputs
     */
    static <T extends Comparable> List<T> mapNonNull(Collection<? extends T> x) {
        return HParallel.<T>over(x).mapNonNull();
    }

    /**
     * Describes the calls of {@code h} for each element of an array, to be given options and executed.
     *
     * @param x the inputs
     * @param <T> as in {@code h}
     * @return the run
     */
    static <T extends Comparable> ObjectRun<T, List<T>, RuntimeException> over(T[] x) {
        return Runs.ofList(new ArrayKernel<T>(x));
    }

    /**
     * Describes the calls of {@code h} for each element of a collection, to be given options and executed.
     *
     * @param x the inputs
     * @param <T> as in {@code h}
     * @return the run
     */
    static <T extends Comparable> ObjectRun<T, List<T>, RuntimeException> over(Collection<? extends T> x) {
        return Runs.ofList(new ArrayKernel<T>(Inputs.array(x, Comparable.class)));
    }

    /**
     * Describes the calls of {@code h} for each element of a stream, which may be endless, to be given options and
     * executed.
     *
     * @param x the inputs
     * @param <T> as in {@code h}
     * @return the run
     */
    static <T extends Comparable> StreamRun<T, RuntimeException> over(Stream<? extends T> x) {
        return Runs.ofStream(x, (List<T> batch) -> HParallel.<T>over(batch));
    }

    /** The loop of {@code h} over an array. */
    @GeneratedCompanion
    private record ArrayKernel<T extends Comparable>(T[] input) implements AlignedKernel<Object[]> {
        private ArrayKernel {
            Objects.requireNonNull(input, "x");
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
            T[] values = input;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Raw.<T>h(values[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public ArrayKernel<T> slice(long from, int count) {
            return new ArrayKernel<T>(Arrays.copyOfRange(input, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Raw.h", input[(int) index]);
        }
    }
}
