package com.acme;

import io.parallelizable.BooleanRun;
import io.parallelizable.companion.BooleanLoops;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.SequentialCutoff;
import io.parallelizable.kernel.ChunkFailure;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * {@link Bounds#isAbove(Comparable, Comparable)} for many inputs at once, on every core. Values, order and exceptions
 * are those of the plain loop. Calls run at the same time, so they must not depend on each other. {@code over} gives a
 * run with options.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("com.acme.Bounds")
public final class IsAboveParallel {
    private static final int VALUE = 0b01;
    private static final int LIMIT = 0b10;
    private static final Loops LOOPS = new Loops();
    private static final SequentialCutoff CUTOFF = LOOPS.cutoff();

    private IsAboveParallel() {}

    /** Calls {@code isAbove(value[i], limit)} for each index i. */
    public static <L extends Comparable<L>, V extends L> boolean[] map(V[] value, L limit) {
        try {
            if (CUTOFF.includes(value.length)) {
                return Loops.<L, V>sweepValue(value, limit, 0, value.length, new boolean[value.length]);
            }
            return IsAboveParallel.<L, V>over(value, limit).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(IsAboveParallel.<L, V>over(value, limit), failure);
        }
    }

    /** Calls {@code isAbove(value.get(i), limit)} for each index i. */
    public static <L extends Comparable<L>, V extends L> boolean[] map(List<? extends V> value, L limit) {
        return IsAboveParallel.<L, V>over(value, limit).map();
    }

    /** Calls {@code isAbove(value, limit[i])} for each index i. */
    public static <L extends Comparable<L>, V extends L> boolean[] map(V value, L[] limit) {
        try {
            if (CUTOFF.includes(limit.length)) {
                return Loops.<L, V>sweepLimit(value, limit, 0, limit.length, new boolean[limit.length]);
            }
            return IsAboveParallel.<L, V>over(value, limit).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(IsAboveParallel.<L, V>over(value, limit), failure);
        }
    }

    /** Calls {@code isAbove(value, limit.get(i))} for each index i. */
    public static <L extends Comparable<L>, V extends L> boolean[] map(V value, List<? extends L> limit) {
        return IsAboveParallel.<L, V>over(value, limit).map();
    }

    /** Calls {@code isAbove(value[i], limit[i])} for each index i. */
    public static <L extends Comparable<L>, V extends L> boolean[] map(V[] value, L[] limit) {
        try {
            if (CUTOFF.includes(value.length) && limit.length == value.length) {
                return Loops.<L, V>sweepValueAndLimit(value, limit, 0, value.length, new boolean[value.length]);
            }
            return IsAboveParallel.<L, V>over(value, limit).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(IsAboveParallel.<L, V>over(value, limit), failure);
        }
    }

    /** Calls {@code isAbove(value.get(i), limit.get(i))} for each index i. */
    public static <L extends Comparable<L>, V extends L> boolean[] map(
            List<? extends V> value, List<? extends L> limit) {
        return IsAboveParallel.<L, V>over(value, limit).map();
    }

    /** Picks each {@code value[i]} for which {@code isAbove(value[i], limit)} is true. */
    public static <L extends Comparable<L>, V extends L> V[] filter(V[] value, L limit) {
        return Inputs.filter(value, IsAboveParallel.<L, V>map(value, limit));
    }

    /** Picks each {@code value.get(i)} for which {@code isAbove(value.get(i), limit)} is true. */
    public static <L extends Comparable<L>, V extends L> List<V> filter(List<? extends V> value, L limit) {
        List<V> copy = Inputs.copy(value);
        return Inputs.filter(copy, IsAboveParallel.<L, V>over(copy, limit).map());
    }

    /** Picks each {@code limit[i]} for which {@code isAbove(value, limit[i])} is true. */
    public static <L extends Comparable<L>, V extends L> L[] filter(V value, L[] limit) {
        return Inputs.filter(limit, IsAboveParallel.<L, V>map(value, limit));
    }

    /** Picks each {@code limit.get(i)} for which {@code isAbove(value, limit.get(i))} is true. */
    public static <L extends Comparable<L>, V extends L> List<L> filter(V value, List<? extends L> limit) {
        List<L> copy = Inputs.copy(limit);
        return Inputs.filter(copy, IsAboveParallel.<L, V>over(value, copy).map());
    }

    /** Calls {@code isAbove(value[i], limit[j])} for every i and j, for the result at [i][j]. */
    public static <L extends Comparable<L>, V extends L> boolean[][] grid(V[] value, L[] limit) {
        return IsAboveParallel.<L, V>overGrid(value, limit).map();
    }

    /** Calls {@code isAbove(value.get(i), limit.get(j))} for every i and j, for the result at [i][j]. */
    public static <L extends Comparable<L>, V extends L> boolean[][] grid(
            List<? extends V> value, List<? extends L> limit) {
        return IsAboveParallel.<L, V>overGrid(value, limit).map();
    }

    /** Describes the run that calls {@code isAbove(value[i], limit)} for each index i. */
    public static <L extends Comparable<L>, V extends L> BooleanRun<boolean[], RuntimeException> over(
            V[] value, L limit) {
        return LOOPS.over(VALUE, value, limit);
    }

    /** Describes the run that calls {@code isAbove(value.get(i), limit)} for each index i. */
    public static <L extends Comparable<L>, V extends L> BooleanRun<boolean[], RuntimeException> over(
            List<? extends V> value, L limit) {
        return LOOPS.over(VALUE, Inputs.array(value, Comparable.class), limit);
    }

    /** Describes the run that calls {@code isAbove(value, limit[i])} for each index i. */
    public static <L extends Comparable<L>, V extends L> BooleanRun<boolean[], RuntimeException> over(
            V value, L[] limit) {
        return LOOPS.over(LIMIT, value, limit);
    }

    /** Describes the run that calls {@code isAbove(value, limit.get(i))} for each index i. */
    public static <L extends Comparable<L>, V extends L> BooleanRun<boolean[], RuntimeException> over(
            V value, List<? extends L> limit) {
        return LOOPS.over(LIMIT, value, Inputs.array(limit, Comparable.class));
    }

    /** Describes the run that calls {@code isAbove(value[i], limit[i])} for each index i. */
    public static <L extends Comparable<L>, V extends L> BooleanRun<boolean[], RuntimeException> over(
            V[] value, L[] limit) {
        return LOOPS.over(VALUE | LIMIT, value, limit);
    }

    /** Describes the run that calls {@code isAbove(value.get(i), limit.get(i))} for each index i. */
    public static <L extends Comparable<L>, V extends L> BooleanRun<boolean[], RuntimeException> over(
            List<? extends V> value, List<? extends L> limit) {
        return LOOPS.over(VALUE | LIMIT, Inputs.array(value, Comparable.class), Inputs.array(limit, Comparable.class));
    }

    /** Describes the run that calls {@code isAbove(value[i], limit[j])} for every i and j, for the result at [i][j]. */
    public static <L extends Comparable<L>, V extends L> BooleanRun<boolean[][], RuntimeException> overGrid(
            V[] value, L[] limit) {
        return LOOPS.overGrid(VALUE | LIMIT, value, limit);
    }

    /**
     * Describes the run that calls {@code isAbove(value.get(i), limit.get(j))} for every i and j, for the result at
     * [i][j].
     */
    public static <L extends Comparable<L>, V extends L> BooleanRun<boolean[][], RuntimeException> overGrid(
            List<? extends V> value, List<? extends L> limit) {
        return LOOPS.overGrid(
                VALUE | LIMIT, Inputs.array(value, Comparable.class), Inputs.array(limit, Comparable.class));
    }

    @GeneratedCompanion("com.acme.Bounds")
    private static final class Loops extends BooleanLoops {
        private Loops() {
            super("Bounds.isAbove", "value", "limit");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, boolean[] results) throws ChunkFailure {
            dispatch(swept, in, from, to, results);
        }

        private static <L extends Comparable<L>, V extends L> void dispatch(
                int swept, Object[] in, int from, int to, boolean[] results) throws ChunkFailure {
            switch (swept) {
                case VALUE -> Loops.<L, V>sweepValue(as(in[0]), as(in[1]), from, to, results);
                case LIMIT -> Loops.<L, V>sweepLimit(as(in[0]), as(in[1]), from, to, results);
                default -> Loops.<L, V>sweepValueAndLimit(as(in[0]), as(in[1]), from, to, results);
            }
        }

        static <L extends Comparable<L>, V extends L> boolean[] sweepValue(
                V[] value, L limit, int from, int to, boolean[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Bounds.<L, V>isAbove(value[i], limit);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static <L extends Comparable<L>, V extends L> boolean[] sweepLimit(
                V value, L[] limit, int from, int to, boolean[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Bounds.<L, V>isAbove(value, limit[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static <L extends Comparable<L>, V extends L> boolean[] sweepValueAndLimit(
                V[] value, L[] limit, int from, int to, boolean[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Bounds.<L, V>isAbove(value[i], limit[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}
