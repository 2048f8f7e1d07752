package com.acme;

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
 * {@link Names#clean(String)} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Made from {@code Names} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("com.acme.Names")
@GeneratedCompanion
@SuppressWarnings({"all", "auxiliaryclass"})
final class CleanParallel {
    private CleanParallel() {}

    /**
     * Calls {@code clean} for each element of an array.
     *
     * @param name the inputs
     * @return an array with {@code clean(name[i])} at index i
     */
    static String[] map(String... name) {
        if (ArrayKernel.CUTOFF.includes(name.length)) {
            return new ArrayKernel(name).loop();
        }
        return over(name).map();
    }

    /**
     * Calls {@code clean} for each element of a collection.
     *
     * @param name the inputs
     * @return an unmodifiable list with the result of the i-th element at index i
     */
    static List<String> map(Collection<? extends String> name) {
        return over(name).map();
    }

    /**
     * Calls {@code clean} for each element of an array and leaves out results that are null.
     *
     * @param name the inputs
     * @return an array with the other results, in the order of their inputs
     */
    static String[] mapNonNull(String... name) {
        return over(name).mapNonNull();
    }

    /**
     * Calls {@code clean} for each element of a collection and leaves out results that are null.
     *
     * @param name the inputs
     * @return an unmodifiable list with the other results, in the order of their inputs
     */
    static List<String> mapNonNull(Collection<? extends String> name) {
        return over(name).mapNonNull();
    }

    /**
     * Describes the calls of {@code clean} for each element of an array, to be given options and executed.
     *
     * @param name the inputs
     * @return the run
     */
    static ObjectRun<String, String[], RuntimeException> over(String... name) {
        return Runs.ofObjects(new ArrayKernel(name));
    }

    /**
     * Describes the calls of {@code clean} for each element of a collection, to be given options and executed.
     *
     * @param name the inputs
     * @return the run
     */
    static ObjectRun<String, List<String>, RuntimeException> over(Collection<? extends String> name) {
        return Runs.ofList(new ArrayKernel(Inputs.array(name, String.class)));
    }

    /**
     * Describes the calls of {@code clean} for each element of a stream, which may be endless, to be given options and
     * executed.
     *
     * @param name the inputs
     * @return the run
     */
    static StreamRun<String, RuntimeException> over(Stream<? extends String> name) {
        return Runs.ofStream(name, (List<String> batch) -> over(batch));
    }

    /** The loop of {@code clean} over an array. */
    @GeneratedCompanion
    private record ArrayKernel(String[] input) implements AlignedKernel<String[]> {
        private static final Cutoff CUTOFF = Cutoff.of(ArrayKernel.class);

        private ArrayKernel {
            Objects.requireNonNull(input, "name");
        }

        @Override
        public long length() {
            return input.length;
        }

        @Override
        public String[] allocate(int count) {
            return new String[count];
        }

        @Override
        public void loop(int from, int to, String[] results) throws ChunkFailure {
            String[] values = input;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Names.clean(values[index]);
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
            return Calls.describe("Names.clean", input[(int) index]);
        }
    }
}
