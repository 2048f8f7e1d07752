package com.acme;

import io.parallelizable.ObjectRun;
import io.parallelizable.StreamRun;
import io.parallelizable.companion.AlignedKernel;
import io.parallelizable.companion.Calls;
import io.parallelizable.companion.CompanionOf;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.Runs;
import io.parallelizable.kernel.ChunkFailure;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Lists#greatest(List)} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Made from {@code Lists} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("com.acme.Lists")
@GeneratedCompanion
@SuppressWarnings({"all", "auxiliaryclass"})
final class GreatestParallel {
    private GreatestParallel() {}

    /**
     * Calls {@code greatest} for each element of an array.
     *
     * @param items the inputs
     * @param <T> as in {@code greatest}
     * @return an unmodifiable list with {@code greatest(items[i])} at index i
     * @throws IOException thrown by the first input that fails
     */
    static <T extends Comparable<? super T>> List<T> map(List<T>[] items) throws IOException {
        return GreatestParallel.<T>over(items).map();
    }

    /**
     * Calls {@code greatest} for each element of a collection.
     *
     * @param items the inputs
     * @param <T> as in {@code greatest}
     * @return an unmodifiable list with the result of the i-th element at index i
     * @throws IOException thrown by the first input that fails
     */
    static <T extends Comparable<? super T>> List<T> map(Collection<? extends List<T>> items) throws IOException {
        return GreatestParallel.<T>over(items).map();
    }

    /**
     * Calls {@code greatest} for each element of an array and leaves out results that are null.
     *
     * @param items the inputs
     * @param <T> as in {@code greatest}
     * @return an unmodifiable list with the other results, in the order of their inputs
     * @throws IOException thrown by the first input that fails
     */
    static <T extends Comparable<? super T>> List<T> mapNonNull(List<T>[] items) throws IOException {
        return GreatestParallel.<T>over(items).mapNonNull();
    }

    /**
     * Calls {@code greatest} for each element of a collection and leaves out results that are null.
     *
     * @param items the inputs
     * @param <T> as in {@code greatest}
     * @return an unmodifiable list with the other results, in the order of their inputs
     * @throws IOException thrown by the first input that fails
     */
    static <T extends Comparable<? super T>> List<T> mapNonNull(Collection<? extends List<T>> items)
            throws IOException {
        return GreatestParallel.<T>over(items).mapNonNull();
    }

    /**
     * Describes the calls of {@code greatest} for each element of an array, to be given options and executed.
     *
     * @param items the inputs
     * @param <T> as in {@code greatest}
     * @return the run
     */
    static <T extends Comparable<? super T>> ObjectRun<T, List<T>, IOException> over(List<T>[] items) {
        return Runs.ofList(new ArrayKernel<T>(items));
    }

    /**
     * Describes the calls of {@code greatest} for each element of a collection, to be given options and executed.
     *
     * @param items the inputs
     * @param <T> as in {@code greatest}
     * @return the run
     */
    static <T extends Comparable<? super T>> ObjectRun<T, List<T>, IOException> over(
            Collection<? extends List<T>> items) {
        return Runs.ofList(new ArrayKernel<T>(Inputs.array(items, List.class)));
    }

    /**
     * Describes the calls of {@code greatest} for each element of a stream, which may be endless, to be given options
     * and executed.
     *
     * @param items the inputs
     * @param <T> as in {@code greatest}
     * @return the run
     */
    static <T extends Comparable<? super T>> StreamRun<T, IOException> over(Stream<? extends List<T>> items) {
        return Runs.ofStream(items, (List<List<T>> batch) -> GreatestParallel.<T>over(batch));
    }

    /** The loop of {@code greatest} over an array. */
    @GeneratedCompanion
    private record ArrayKernel<T extends Comparable<? super T>>(List<T>[] input) implements AlignedKernel<Object[]> {
        private ArrayKernel {
            Objects.requireNonNull(input, "items");
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
            List<T>[] values = input;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Lists.<T>greatest(values[index]);
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
            return Calls.describe("Lists.greatest", input[(int) index]);
        }
    }
}
