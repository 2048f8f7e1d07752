package com.acme;

import io.parallelizable.ObjectRun;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.ObjectLoops;
import io.parallelizable.companion.SequentialCutoff;
import io.parallelizable.kernel.ChunkFailure;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Pairs#pair(Comparable, Object)} and {@link Pairs#pair(List, List)} for many inputs at once, on every core.
 * Values, order and exceptions are those of the plain loop. Calls run at the same time, so they must not depend on each
 * other. {@code over} gives a run with options.
 *
 * <p>Where a parameter takes any object, an array or a List is swept; cast it to {@code Object} to hold it.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("com.acme.Pairs")
@SuppressWarnings({"all", "auxiliaryclass"})
final class Pairing {
    private static final int FIRST = 0b01;
    private static final int SECOND = 0b10;
    private static final Loops LOOPS = new Loops();
    private static final Loops2 LOOPS2 = new Loops2();
    private static final SequentialCutoff CUTOFF2 = LOOPS2.cutoff();

    private Pairing() {}

    /** Calls {@code pair(first[i], second)} for each index i. */
    static <T extends Comparable<T>> List<List<T>> map(T[] first, Object second) {
        return Pairing.<T>over(first, second).map();
    }

    /** Calls {@code pair(first.get(i), second)} for each index i. */
    static <T extends Comparable<T>> List<List<T>> map(List<? extends T> first, Object second) {
        return Pairing.<T>over(first, second).map();
    }

    /** Calls {@code pair(first, second[i])} for each index i. */
    static <T extends Comparable<T>> List<List<T>> map(T first, Object[] second) {
        return Pairing.<T>over(first, second).map();
    }

    /** Calls {@code pair(first, second.get(i))} for each index i. */
    static <T extends Comparable<T>> List<List<T>> map(T first, List<?> second) {
        return Pairing.<T>over(first, second).map();
    }

    /** Calls {@code pair(first[i], second[i])} for each index i. */
    static <T extends Comparable<T>> List<List<T>> map(T[] first, Object[] second) {
        return Pairing.<T>over(first, second).map();
    }

    /** Calls {@code pair(first.get(i), second.get(i))} for each index i. */
    static <T extends Comparable<T>> List<List<T>> map(List<? extends T> first, List<?> second) {
        return Pairing.<T>over(first, second).map();
    }

    /** Calls {@code pair(first[i], second)} for each index i. */
    static String[] map(List<String>[] first, List<String> second) {
        try {
            if (CUTOFF2.includes(first.length)) {
                return Loops2.sweepFirst(first, second, 0, first.length, new String[first.length]);
            }
            return over(first, second).map();
        } catch (ChunkFailure failure) {
            throw LOOPS2.failure(over(first, second), failure);
        }
    }

    /** Calls {@code pair(first.get(i), second)} for each index i. */
    static List<String> map(Collection<? extends List<String>> first, List<String> second) {
        return over(first, second).map();
    }

    /** Calls {@code pair(first, second[i])} for each index i. */
    static String[] map(List<String> first, List<String>[] second) {
        try {
            if (CUTOFF2.includes(second.length)) {
                return Loops2.sweepSecond(first, second, 0, second.length, new String[second.length]);
            }
            return over(first, second).map();
        } catch (ChunkFailure failure) {
            throw LOOPS2.failure(over(first, second), failure);
        }
    }

    /** Calls {@code pair(first, second.get(i))} for each index i. */
    static List<String> map(List<String> first, Collection<? extends List<String>> second) {
        return over(first, second).map();
    }

    /** Calls {@code pair(first[i], second[i])} for each index i. */
    static String[] map(List<String>[] first, List<String>[] second) {
        try {
            if (CUTOFF2.includes(first.length) && second.length == first.length) {
                return Loops2.sweepFirstAndSecond(first, second, 0, first.length, new String[first.length]);
            }
            return over(first, second).map();
        } catch (ChunkFailure failure) {
            throw LOOPS2.failure(over(first, second), failure);
        }
    }

    /** Calls {@code pair(first.get(i), second.get(i))} for each index i. */
    static List<String> map(Collection<? extends List<String>> first, Collection<? extends List<String>> second) {
        return over(first, second).map();
    }

    /** Calls {@code pair(first[i], second)} for each index i, and leaves out results that are null. */
    static <T extends Comparable<T>> List<List<T>> mapNonNull(T[] first, Object second) {
        return Pairing.<T>over(first, second).mapNonNull();
    }

    /** Calls {@code pair(first.get(i), second)} for each index i, and leaves out results that are null. */
    static <T extends Comparable<T>> List<List<T>> mapNonNull(List<? extends T> first, Object second) {
        return Pairing.<T>over(first, second).mapNonNull();
    }

    /** Calls {@code pair(first, second[i])} for each index i, and leaves out results that are null. */
    static <T extends Comparable<T>> List<List<T>> mapNonNull(T first, Object[] second) {
        return Pairing.<T>over(first, second).mapNonNull();
    }

    /** Calls {@code pair(first, second.get(i))} for each index i, and leaves out results that are null. */
    static <T extends Comparable<T>> List<List<T>> mapNonNull(T first, List<?> second) {
        return Pairing.<T>over(first, second).mapNonNull();
    }

    /** Calls {@code pair(first[i], second[i])} for each index i, and leaves out results that are null. */
    static <T extends Comparable<T>> List<List<T>> mapNonNull(T[] first, Object[] second) {
        return Pairing.<T>over(first, second).mapNonNull();
    }

    /** Calls {@code pair(first.get(i), second.get(i))} for each index i, and leaves out results that are null. */
    static <T extends Comparable<T>> List<List<T>> mapNonNull(List<? extends T> first, List<?> second) {
        return Pairing.<T>over(first, second).mapNonNull();
    }

    /** Calls {@code pair(first[i], second)} for each index i, and leaves out results that are null. */
    static String[] mapNonNull(List<String>[] first, List<String> second) {
        return over(first, second).mapNonNull();
    }

    /** Calls {@code pair(first.get(i), second)} for each index i, and leaves out results that are null. */
    static List<String> mapNonNull(Collection<? extends List<String>> first, List<String> second) {
        return over(first, second).mapNonNull();
    }

    /** Calls {@code pair(first, second[i])} for each index i, and leaves out results that are null. */
    static String[] mapNonNull(List<String> first, List<String>[] second) {
        return over(first, second).mapNonNull();
    }

    /** Calls {@code pair(first, second.get(i))} for each index i, and leaves out results that are null. */
    static List<String> mapNonNull(List<String> first, Collection<? extends List<String>> second) {
        return over(first, second).mapNonNull();
    }

    /** Calls {@code pair(first[i], second[i])} for each index i, and leaves out results that are null. */
    static String[] mapNonNull(List<String>[] first, List<String>[] second) {
        return over(first, second).mapNonNull();
    }

    /** Calls {@code pair(first.get(i), second.get(i))} for each index i, and leaves out results that are null. */
    static List<String> mapNonNull(
            Collection<? extends List<String>> first, Collection<? extends List<String>> second) {
        return over(first, second).mapNonNull();
    }

    /** Calls {@code pair(first[i], second[j])} for every i and j, for the result at [i][j]. */
    static <T extends Comparable<T>> List<List<List<T>>> grid(T[] first, Object[] second) {
        return Pairing.<T>overGrid(first, second).map();
    }

    /** Calls {@code pair(first.get(i), second.get(j))} for every i and j, for the result at [i][j]. */
    static <T extends Comparable<T>> List<List<List<T>>> grid(List<? extends T> first, List<?> second) {
        return Pairing.<T>overGrid(first, second).map();
    }

    /** Calls {@code pair(first[i], second[j])} for every i and j, for the result at [i][j]. */
    static String[][] grid(List<String>[] first, List<String>[] second) {
        return overGrid(first, second).map();
    }

    /** Calls {@code pair(first.get(i), second.get(j))} for every i and j, for the result at [i][j]. */
    static List<List<String>> grid(
            Collection<? extends List<String>> first, Collection<? extends List<String>> second) {
        return overGrid(first, second).map();
    }

    /** Describes the run that calls {@code pair(first[i], second)} for each index i. */
    static <T extends Comparable<T>> ObjectRun<List<T>, List<List<T>>, RuntimeException> over(
            T[] first, Object second) {
        return LOOPS.listOver(FIRST, first, second);
    }

    /** Describes the run that calls {@code pair(first.get(i), second)} for each index i. */
    static <T extends Comparable<T>> ObjectRun<List<T>, List<List<T>>, RuntimeException> over(
            List<? extends T> first, Object second) {
        return LOOPS.listOver(FIRST, Inputs.array(first, Comparable.class), second);
    }

    /** Describes the run that calls {@code pair(first, second[i])} for each index i. */
    static <T extends Comparable<T>> ObjectRun<List<T>, List<List<T>>, RuntimeException> over(
            T first, Object[] second) {
        return LOOPS.listOver(SECOND, first, second);
    }

    /** Describes the run that calls {@code pair(first, second.get(i))} for each index i. */
    static <T extends Comparable<T>> ObjectRun<List<T>, List<List<T>>, RuntimeException> over(T first, List<?> second) {
        return LOOPS.listOver(SECOND, first, Inputs.array(second, Object.class));
    }

    /** Describes the run that calls {@code pair(first[i], second[i])} for each index i. */
    static <T extends Comparable<T>> ObjectRun<List<T>, List<List<T>>, RuntimeException> over(
            T[] first, Object[] second) {
        return LOOPS.listOver(FIRST | SECOND, first, second);
    }

    /** Describes the run that calls {@code pair(first.get(i), second.get(i))} for each index i. */
    static <T extends Comparable<T>> ObjectRun<List<T>, List<List<T>>, RuntimeException> over(
            List<? extends T> first, List<?> second) {
        return LOOPS.listOver(
                FIRST | SECOND, Inputs.array(first, Comparable.class), Inputs.array(second, Object.class));
    }

    /** Describes the run that calls {@code pair(first[i], second)} for each index i. */
    static ObjectRun<String, String[], RuntimeException> over(List<String>[] first, List<String> second) {
        return LOOPS2.over(FIRST, first, second);
    }

    /** Describes the run that calls {@code pair(first.get(i), second)} for each index i. */
    static ObjectRun<String, List<String>, RuntimeException> over(
            Collection<? extends List<String>> first, List<String> second) {
        return LOOPS2.listOver(FIRST, Inputs.array(first, List.class), second);
    }

    /** Describes the run that calls {@code pair(first, second[i])} for each index i. */
    static ObjectRun<String, String[], RuntimeException> over(List<String> first, List<String>[] second) {
        return LOOPS2.over(SECOND, first, second);
    }

    /** Describes the run that calls {@code pair(first, second.get(i))} for each index i. */
    static ObjectRun<String, List<String>, RuntimeException> over(
            List<String> first, Collection<? extends List<String>> second) {
        return LOOPS2.listOver(SECOND, first, Inputs.array(second, List.class));
    }

    /** Describes the run that calls {@code pair(first[i], second[i])} for each index i. */
    static ObjectRun<String, String[], RuntimeException> over(List<String>[] first, List<String>[] second) {
        return LOOPS2.over(FIRST | SECOND, first, second);
    }

    /** Describes the run that calls {@code pair(first.get(i), second.get(i))} for each index i. */
    static ObjectRun<String, List<String>, RuntimeException> over(
            Collection<? extends List<String>> first, Collection<? extends List<String>> second) {
        return LOOPS2.listOver(FIRST | SECOND, Inputs.array(first, List.class), Inputs.array(second, List.class));
    }

    /** Describes the run that calls {@code pair(first[i], second[j])} for every i and j, for the result at [i][j]. */
    static <T extends Comparable<T>> ObjectRun<List<T>, List<List<List<T>>>, RuntimeException> overGrid(
            T[] first, Object[] second) {
        return LOOPS.listOverGrid(FIRST | SECOND, first, second);
    }

    /**
     * Describes the run that calls {@code pair(first.get(i), second.get(j))} for every i and j, for the result at
     * [i][j].
     */
    static <T extends Comparable<T>> ObjectRun<List<T>, List<List<List<T>>>, RuntimeException> overGrid(
            List<? extends T> first, List<?> second) {
        return LOOPS.listOverGrid(
                FIRST | SECOND, Inputs.array(first, Comparable.class), Inputs.array(second, Object.class));
    }

    /** Describes the run that calls {@code pair(first[i], second[j])} for every i and j, for the result at [i][j]. */
    static ObjectRun<String, String[][], RuntimeException> overGrid(List<String>[] first, List<String>[] second) {
        return LOOPS2.overGrid(FIRST | SECOND, first, second);
    }

    /**
     * Describes the run that calls {@code pair(first.get(i), second.get(j))} for every i and j, for the result at
     * [i][j].
     */
    static ObjectRun<String, List<List<String>>, RuntimeException> overGrid(
            Collection<? extends List<String>> first, Collection<? extends List<String>> second) {
        return LOOPS2.listOverGrid(FIRST | SECOND, Inputs.array(first, List.class), Inputs.array(second, List.class));
    }

    @GeneratedCompanion("com.acme.Pairs")
    private static final class Loops extends ObjectLoops<Object> {
        private Loops() {
            super(Object.class, "Pairs.pair", "first", "second");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, Object[] results) throws ChunkFailure {
            dispatch(swept, in, from, to, results);
        }

        private static <T extends Comparable<T>> void dispatch(
                int swept, Object[] in, int from, int to, Object[] results) throws ChunkFailure {
            switch (swept) {
                case FIRST -> Loops.<T>sweepFirst(as(in[0]), in[1], from, to, results);
                case SECOND -> Loops.<T>sweepSecond(as(in[0]), (Object[]) in[1], from, to, results);
                default -> Loops.<T>sweepFirstAndSecond(as(in[0]), (Object[]) in[1], from, to, results);
            }
        }

        static <T extends Comparable<T>> void sweepFirst(T[] first, Object second, int from, int to, Object[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Pairs.<T>pair(first[i], second);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static <T extends Comparable<T>> void sweepSecond(T first, Object[] second, int from, int to, Object[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Pairs.<T>pair(first, second[i]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static <T extends Comparable<T>> void sweepFirstAndSecond(
                T[] first, Object[] second, int from, int to, Object[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Pairs.<T>pair(first[i], second[i]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }

    @GeneratedCompanion("com.acme.Pairs")
    private static final class Loops2 extends ObjectLoops<String> {
        private Loops2() {
            super(String.class, "Pairs.pair", "first", "second");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, String[] results) throws ChunkFailure {
            switch (swept) {
                case FIRST -> sweepFirst(as(in[0]), as(in[1]), from, to, results);
                case SECOND -> sweepSecond(as(in[0]), as(in[1]), from, to, results);
                default -> sweepFirstAndSecond(as(in[0]), as(in[1]), from, to, results);
            }
        }

        static String[] sweepFirst(List<String>[] first, List<String> second, int from, int to, String[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Pairs.pair(first[i], second);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static String[] sweepSecond(List<String> first, List<String>[] second, int from, int to, String[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Pairs.pair(first, second[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static String[] sweepFirstAndSecond(
                List<String>[] first, List<String>[] second, int from, int to, String[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Pairs.pair(first[i], second[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}
