package com.acme;

import io.parallelizable.ObjectRun;
import io.parallelizable.companion.AlignedKernel;
import io.parallelizable.companion.Calls;
import io.parallelizable.companion.CompanionOf;
import io.parallelizable.companion.Cutoff;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Grid;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.Runs;
import io.parallelizable.kernel.ChunkFailure;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Pairs#pair(Comparable, Object)}, {@link Pairs#pair(List, List)} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Left out, since another form has the same signature: {@code over(List, List)} for {@code pair(Comparable,
 * Object)}, {@code pair(List, List) holding second}, {@code pair(List, List) holding first} and {@code pair(List,
 * List)}; {@code overGrid(List, List)} for {@code pair(Comparable, Object)} and {@code pair(List, List)}.
 *
 * <p>Made from {@code Pairs} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("com.acme.Pairs")
@GeneratedCompanion
@SuppressWarnings({"all", "auxiliaryclass"})
final class Pairing {
    private Pairing() {}

    /**
     * Calls {@code pair} for each element of {@code first}, with {@code second} held.
     *
     * @param first the inputs, one for each call
     * @param second the same for all calls; an array is swept unless cast to {@code Object}
     * @param <T> as in {@code pair}
     * @return an unmodifiable list with {@code pair(first[i], second)} at index i
     */
    static <T extends Comparable<T>> List<List<T>> map(T[] first, Object second) {
        return Pairing.<T>over(first, second).map();
    }

    /**
     * Calls {@code pair} for each element of {@code first}, with {@code second} held.
     *
     * @param first the inputs, one for each call
     * @param second the same for all calls; an array is swept unless cast to {@code Object}
     * @param <T> as in {@code pair}
     * @return an unmodifiable list with {@code pair(first.get(i), second)} at index i
     */
    static <T extends Comparable<T>> List<List<T>> map(List<? extends T> first, Object second) {
        return Pairing.<T>over(first, second).map();
    }

    /**
     * Calls {@code pair} for each element of {@code second}, with {@code first} held.
     *
     * @param first the same for all calls
     * @param second the inputs, one for each call
     * @param <T> as in {@code pair}
     * @return an unmodifiable list with {@code pair(first, second[i])} at index i
     */
    static <T extends Comparable<T>> List<List<T>> map(T first, Object[] second) {
        return Pairing.<T>over(first, second).map();
    }

    /**
     * Calls {@code pair} for each element of {@code second}, with {@code first} held.
     *
     * @param first the same for all calls
     * @param second the inputs, one for each call
     * @param <T> as in {@code pair}
     * @return an unmodifiable list with {@code pair(first, second.get(i))} at index i
     */
    static <T extends Comparable<T>> List<List<T>> map(T first, List<?> second) {
        return Pairing.<T>over(first, second).map();
    }

    /**
     * Calls {@code pair} for the elements of {@code first} and {@code second} at each index.
     *
     * @param first the inputs, one for each call
     * @param second the inputs, one for each call
     * @param <T> as in {@code pair}
     * @return an unmodifiable list with {@code pair(first[i], second[i])} at index i
     * @throws IllegalArgumentException if {@code first} and {@code second} differ in length
     */
    static <T extends Comparable<T>> List<List<T>> map(T[] first, Object[] second) {
        return Pairing.<T>over(first, second).map();
    }

    /**
     * Calls {@code pair} for each element of {@code first}, with {@code second} held.
     *
     * @param first the inputs, one for each call
     * @param second the same for all calls
     * @return an array with {@code pair(first[i], second)} at index i
     */
    static String[] map(List<String>[] first, List<String> second) {
        if (Swept1Kernel2.CUTOFF.includes(first.length)) {
            return new Swept1Kernel2(first, second).loop();
        }
        return over(first, second).map();
    }

    /**
     * Calls {@code pair} for each element of {@code second}, with {@code first} held.
     *
     * @param first the same for all calls
     * @param second the inputs, one for each call
     * @return an array with {@code pair(first, second[i])} at index i
     */
    static String[] map(List<String> first, List<String>[] second) {
        if (Swept2Kernel2.CUTOFF.includes(second.length)) {
            return new Swept2Kernel2(first, second).loop();
        }
        return over(first, second).map();
    }

    /**
     * Calls {@code pair} for the elements of {@code first} and {@code second} at each index.
     *
     * @param first the inputs, one for each call
     * @param second the inputs, one for each call
     * @return an array with {@code pair(first[i], second[i])} at index i
     * @throws IllegalArgumentException if {@code first} and {@code second} differ in length
     */
    static String[] map(List<String>[] first, List<String>[] second) {
        if (Swept1And2Kernel2.CUTOFF.includes(first.length)) {
            return new Swept1And2Kernel2(first, second).loop();
        }
        return over(first, second).map();
    }

    /**
     * Calls {@code pair} for each element of {@code first}, with {@code second} held, and leaves out results that are
     * null.
     *
     * @param first the inputs, one for each call
     * @param second the same for all calls; an array is swept unless cast to {@code Object}
     * @param <T> as in {@code pair}
     * @return an unmodifiable list with the other results, in the order of their inputs
     */
    static <T extends Comparable<T>> List<List<T>> mapNonNull(T[] first, Object second) {
        return Pairing.<T>over(first, second).mapNonNull();
    }

    /**
     * Calls {@code pair} for each element of {@code first}, with {@code second} held, and leaves out results that are
     * null.
     *
     * @param first the inputs, one for each call
     * @param second the same for all calls; an array is swept unless cast to {@code Object}
     * @param <T> as in {@code pair}
     * @return an unmodifiable list with the other results, in the order of their inputs
     */
    static <T extends Comparable<T>> List<List<T>> mapNonNull(List<? extends T> first, Object second) {
        return Pairing.<T>over(first, second).mapNonNull();
    }

    /**
     * Calls {@code pair} for each element of {@code second}, with {@code first} held, and leaves out results that are
     * null.
     *
     * @param first the same for all calls
     * @param second the inputs, one for each call
     * @param <T> as in {@code pair}
     * @return an unmodifiable list with the other results, in the order of their inputs
     */
    static <T extends Comparable<T>> List<List<T>> mapNonNull(T first, Object[] second) {
        return Pairing.<T>over(first, second).mapNonNull();
    }

    /**
     * Calls {@code pair} for each element of {@code second}, with {@code first} held, and leaves out results that are
     * null.
     *
     * @param first the same for all calls
     * @param second the inputs, one for each call
     * @param <T> as in {@code pair}
     * @return an unmodifiable list with the other results, in the order of their inputs
     */
    static <T extends Comparable<T>> List<List<T>> mapNonNull(T first, List<?> second) {
        return Pairing.<T>over(first, second).mapNonNull();
    }

    /**
     * Calls {@code pair} for the elements of {@code first} and {@code second} at each index and leaves out results that
     * are null.
     *
     * @param first the inputs, one for each call
     * @param second the inputs, one for each call
     * @param <T> as in {@code pair}
     * @return an unmodifiable list with the other results, in the order of their inputs
     * @throws IllegalArgumentException if {@code first} and {@code second} differ in length
     */
    static <T extends Comparable<T>> List<List<T>> mapNonNull(T[] first, Object[] second) {
        return Pairing.<T>over(first, second).mapNonNull();
    }

    /**
     * Calls {@code pair} for each element of {@code first}, with {@code second} held, and leaves out results that are
     * null.
     *
     * @param first the inputs, one for each call
     * @param second the same for all calls
     * @return an array with the other results, in the order of their inputs
     */
    static String[] mapNonNull(List<String>[] first, List<String> second) {
        return over(first, second).mapNonNull();
    }

    /**
     * Calls {@code pair} for each element of {@code second}, with {@code first} held, and leaves out results that are
     * null.
     *
     * @param first the same for all calls
     * @param second the inputs, one for each call
     * @return an array with the other results, in the order of their inputs
     */
    static String[] mapNonNull(List<String> first, List<String>[] second) {
        return over(first, second).mapNonNull();
    }

    /**
     * Calls {@code pair} for the elements of {@code first} and {@code second} at each index and leaves out results that
     * are null.
     *
     * @param first the inputs, one for each call
     * @param second the inputs, one for each call
     * @return an array with the other results, in the order of their inputs
     * @throws IllegalArgumentException if {@code first} and {@code second} differ in length
     */
    static String[] mapNonNull(List<String>[] first, List<String>[] second) {
        return over(first, second).mapNonNull();
    }

    /**
     * Calls {@code pair} for every combination of {@code first} and {@code second}.
     *
     * @param first one for each row
     * @param second one for each column
     * @param <T> as in {@code pair}
     * @return an unmodifiable list with {@code pair(first[i], second[j])} at [i][j]
     */
    static <T extends Comparable<T>> List<List<List<T>>> grid(T[] first, Object[] second) {
        return Pairing.<T>overGrid(first, second).map();
    }

    /**
     * Calls {@code pair} for every combination of {@code first} and {@code second}.
     *
     * @param first one for each row
     * @param second one for each column
     * @return an array with {@code pair(first[i], second[j])} at [i][j]
     */
    static String[][] grid(List<String>[] first, List<String>[] second) {
        return overGrid(first, second).map();
    }

    /**
     * Describes the calls of {@code pair} for each element of {@code first}, with {@code second} held, to be given
     * options and executed.
     *
     * @param first the inputs, one for each call
     * @param second the same for all calls; an array is swept unless cast to {@code Object}
     * @param <T> as in {@code pair}
     * @return the run
     */
    static <T extends Comparable<T>> ObjectRun<List<T>, List<List<T>>, RuntimeException> over(
            T[] first, Object second) {
        return Runs.ofList(new Swept1Kernel<T>(first, second));
    }

    /**
     * Describes the calls of {@code pair} for each element of {@code first}, with {@code second} held, to be given
     * options and executed.
     *
     * @param first the inputs, one for each call
     * @param second the same for all calls; an array is swept unless cast to {@code Object}
     * @param <T> as in {@code pair}
     * @return the run
     */
    static <T extends Comparable<T>> ObjectRun<List<T>, List<List<T>>, RuntimeException> over(
            List<? extends T> first, Object second) {
        return Runs.ofList(new Swept1Kernel<T>(Inputs.array(first, Comparable.class), second));
    }

    /**
     * Describes the calls of {@code pair} for each element of {@code second}, with {@code first} held, to be given
     * options and executed.
     *
     * @param first the same for all calls
     * @param second the inputs, one for each call
     * @param <T> as in {@code pair}
     * @return the run
     */
    static <T extends Comparable<T>> ObjectRun<List<T>, List<List<T>>, RuntimeException> over(
            T first, Object[] second) {
        return Runs.ofList(new Swept2Kernel<T>(first, second));
    }

    /**
     * Describes the calls of {@code pair} for each element of {@code second}, with {@code first} held, to be given
     * options and executed.
     *
     * @param first the same for all calls
     * @param second the inputs, one for each call
     * @param <T> as in {@code pair}
     * @return the run
     */
    static <T extends Comparable<T>> ObjectRun<List<T>, List<List<T>>, RuntimeException> over(T first, List<?> second) {
        return Runs.ofList(new Swept2Kernel<T>(first, Inputs.array(second, Object.class)));
    }

    /**
     * Describes the calls of {@code pair} for the elements of {@code first} and {@code second} at each index, to be
     * given options and executed.
     *
     * @param first the inputs, one for each call
     * @param second the inputs, one for each call
     * @param <T> as in {@code pair}
     * @return the run
     * @throws IllegalArgumentException if {@code first} and {@code second} differ in length
     */
    static <T extends Comparable<T>> ObjectRun<List<T>, List<List<T>>, RuntimeException> over(
            T[] first, Object[] second) {
        return Runs.ofList(new Swept1And2Kernel<T>(first, second));
    }

    /**
     * Describes the calls of {@code pair} for each element of {@code first}, with {@code second} held, to be given
     * options and executed.
     *
     * @param first the inputs, one for each call
     * @param second the same for all calls
     * @return the run
     */
    static ObjectRun<String, String[], RuntimeException> over(List<String>[] first, List<String> second) {
        return Runs.ofObjects(new Swept1Kernel2(first, second));
    }

    /**
     * Describes the calls of {@code pair} for each element of {@code second}, with {@code first} held, to be given
     * options and executed.
     *
     * @param first the same for all calls
     * @param second the inputs, one for each call
     * @return the run
     */
    static ObjectRun<String, String[], RuntimeException> over(List<String> first, List<String>[] second) {
        return Runs.ofObjects(new Swept2Kernel2(first, second));
    }

    /**
     * Describes the calls of {@code pair} for the elements of {@code first} and {@code second} at each index, to be
     * given options and executed.
     *
     * @param first the inputs, one for each call
     * @param second the inputs, one for each call
     * @return the run
     * @throws IllegalArgumentException if {@code first} and {@code second} differ in length
     */
    static ObjectRun<String, String[], RuntimeException> over(List<String>[] first, List<String>[] second) {
        return Runs.ofObjects(new Swept1And2Kernel2(first, second));
    }

    /**
     * Describes the calls of {@code pair} for every combination of {@code first} and {@code second}, to be given
     * options and executed.
     *
     * @param first one for each row
     * @param second one for each column
     * @param <T> as in {@code pair}
     * @return the run
     */
    static <T extends Comparable<T>> ObjectRun<List<T>, List<List<List<T>>>, RuntimeException> overGrid(
            T[] first, Object[] second) {
        return Runs.ofLists(
                Grid.of(Object[].class, first.length, second.length, i -> new Swept2Kernel<T>(first[i], second)));
    }

    /**
     * Describes the calls of {@code pair} for every combination of {@code first} and {@code second}, to be given
     * options and executed.
     *
     * @param first one for each row
     * @param second one for each column
     * @return the run
     */
    static ObjectRun<String, String[][], RuntimeException> overGrid(List<String>[] first, List<String>[] second) {
        return Runs.ofObjects(
                Grid.of(String[].class, first.length, second.length, i -> new Swept2Kernel2(first[i], second)));
    }

    /** The loop of {@code pair} over {@code first}. */
    @GeneratedCompanion
    private record Swept1Kernel<T extends Comparable<T>>(T[] input1, Object held2) implements AlignedKernel<Object[]> {
        private Swept1Kernel {
            Objects.requireNonNull(input1, "first");
        }

        @Override
        public long length() {
            return input1.length;
        }

        @Override
        public Object[] allocate(int count) {
            return new Object[count];
        }

        @Override
        public void loop(int from, int to, Object[] results) throws ChunkFailure {
            T[] values1 = input1;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Pairs.<T>pair(values1[index], held2);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept1Kernel<T> slice(long from, int count) {
            return new Swept1Kernel<T>(Arrays.copyOfRange(input1, (int) from, (int) from + count), held2);
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Pairs.pair", input1[(int) index], held2);
        }
    }

    /** The loop of {@code pair} over {@code second}. */
    @GeneratedCompanion
    private record Swept2Kernel<T extends Comparable<T>>(T held1, Object[] input2) implements AlignedKernel<Object[]> {
        private Swept2Kernel {
            Objects.requireNonNull(input2, "second");
        }

        @Override
        public long length() {
            return input2.length;
        }

        @Override
        public Object[] allocate(int count) {
            return new Object[count];
        }

        @Override
        public void loop(int from, int to, Object[] results) throws ChunkFailure {
            Object[] values2 = input2;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Pairs.<T>pair(held1, values2[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept2Kernel<T> slice(long from, int count) {
            return new Swept2Kernel<T>(held1, Arrays.copyOfRange(input2, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Pairs.pair", held1, input2[(int) index]);
        }
    }

    /** The loop of {@code pair} over {@code first} and {@code second}. */
    @GeneratedCompanion
    private record Swept1And2Kernel<T extends Comparable<T>>(T[] input1, Object[] input2)
            implements AlignedKernel<Object[]> {
        private Swept1And2Kernel {
            Inputs.requireSameLength("first", input1.length, "second", input2.length);
        }

        @Override
        public long length() {
            return input1.length;
        }

        @Override
        public Object[] allocate(int count) {
            return new Object[count];
        }

        @Override
        public void loop(int from, int to, Object[] results) throws ChunkFailure {
            T[] values1 = input1;
            Object[] values2 = input2;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Pairs.<T>pair(values1[index], values2[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept1And2Kernel<T> slice(long from, int count) {
            return new Swept1And2Kernel<T>(
                    Arrays.copyOfRange(input1, (int) from, (int) from + count),
                    Arrays.copyOfRange(input2, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Pairs.pair", input1[(int) index], input2[(int) index]);
        }
    }

    /** The loop of {@code pair} over {@code first}. */
    @GeneratedCompanion
    private record Swept1Kernel2(List<String>[] input1, List<String> held2) implements AlignedKernel<String[]> {
        private static final Cutoff CUTOFF = Cutoff.of(Swept1Kernel2.class);

        private Swept1Kernel2 {
            Objects.requireNonNull(input1, "first");
        }

        @Override
        public long length() {
            return input1.length;
        }

        @Override
        public String[] allocate(int count) {
            return new String[count];
        }

        @Override
        public void loop(int from, int to, String[] results) throws ChunkFailure {
            List<String>[] values1 = input1;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Pairs.pair(values1[index], held2);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept1Kernel2 slice(long from, int count) {
            return new Swept1Kernel2(Arrays.copyOfRange(input1, (int) from, (int) from + count), held2);
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Pairs.pair", input1[(int) index], held2);
        }
    }

    /** The loop of {@code pair} over {@code second}. */
    @GeneratedCompanion
    private record Swept2Kernel2(List<String> held1, List<String>[] input2) implements AlignedKernel<String[]> {
        private static final Cutoff CUTOFF = Cutoff.of(Swept2Kernel2.class);

        private Swept2Kernel2 {
            Objects.requireNonNull(input2, "second");
        }

        @Override
        public long length() {
            return input2.length;
        }

        @Override
        public String[] allocate(int count) {
            return new String[count];
        }

        @Override
        public void loop(int from, int to, String[] results) throws ChunkFailure {
            List<String>[] values2 = input2;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Pairs.pair(held1, values2[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept2Kernel2 slice(long from, int count) {
            return new Swept2Kernel2(held1, Arrays.copyOfRange(input2, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Pairs.pair", held1, input2[(int) index]);
        }
    }

    /** The loop of {@code pair} over {@code first} and {@code second}. */
    @GeneratedCompanion
    private record Swept1And2Kernel2(List<String>[] input1, List<String>[] input2) implements AlignedKernel<String[]> {
        private static final Cutoff CUTOFF = Cutoff.of(Swept1And2Kernel2.class);

        private Swept1And2Kernel2 {
            Inputs.requireSameLength("first", input1.length, "second", input2.length);
        }

        @Override
        public long length() {
            return input1.length;
        }

        @Override
        public String[] allocate(int count) {
            return new String[count];
        }

        @Override
        public void loop(int from, int to, String[] results) throws ChunkFailure {
            List<String>[] values1 = input1;
            List<String>[] values2 = input2;
            int index = from;
            try {
                for (; index < to; index++) {
                    results[index] = Pairs.pair(values1[index], values2[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public Swept1And2Kernel2 slice(long from, int count) {
            return new Swept1And2Kernel2(
                    Arrays.copyOfRange(input1, (int) from, (int) from + count),
                    Arrays.copyOfRange(input2, (int) from, (int) from + count));
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Pairs.pair", input1[(int) index], input2[(int) index]);
        }
    }
}
