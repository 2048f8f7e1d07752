package com.acme;

import io.parallelizable.LongRun;
import io.parallelizable.Range;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.LongLoops;
import io.parallelizable.companion.SequentialCutoff;
import io.parallelizable.kernel.ChunkFailure;
import javax.annotation.processing.Generated;

/**
 * {@link Sizes#size(int)} and {@link Sizes#size(long)} for many inputs at once, on every core. Values, order and
 * exceptions are those of the plain loop. Calls run at the same time, so they must not depend on each other.
 * {@code over} gives a run with options.
 *
 * <p>Left out, since another form has the same signature: {@code over(Collection)} for {@code size(int)} and
 * {@code size(long)}; {@code over(Range)} for {@code size(int)}; {@code over(Stream)} for {@code size(int)} and
 * {@code size(long)}.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("com.acme.Sizes")
public final class SizeParallel {
    private static final Loops LOOPS = new Loops();
    private static final SequentialCutoff CUTOFF = LOOPS.cutoff();
    private static final Loops2 LOOPS2 = new Loops2();
    private static final SequentialCutoff CUTOFF2 = LOOPS2.cutoff();

    private SizeParallel() {}

    /** Calls {@code size} for each element of an array. */
    public static long[] map(int... x) {
        try {
            return CUTOFF.includes(x.length) ? Loops.array(x, 0, x.length, new long[x.length]) : over(x).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(x), failure);
        }
    }

    /** Calls {@code size} for each element of an array. */
    static long[] map(long... x) {
        try {
            return CUTOFF2.includes(x.length) ? Loops2.array(x, 0, x.length, new long[x.length]) : over(x).map();
        } catch (ChunkFailure failure) {
            throw LOOPS2.failure(over(x), failure);
        }
    }

    /** Calls {@code size} for each number of a range. */
    static long[] map(Range x) {
        return over(x).map();
    }

    /** Describes the run that calls {@code size} for each element of an array. */
    public static LongRun<long[], RuntimeException> over(int... x) {
        return LOOPS.over(x);
    }

    /** Describes the run that calls {@code size} for each element of an array. */
    static LongRun<long[], RuntimeException> over(long... x) {
        return LOOPS2.over(x);
    }

    /** Describes the run that calls {@code size} for each number of a range. */
    static LongRun<long[], RuntimeException> over(Range x) {
        return LOOPS2.over(x);
    }

    @GeneratedCompanion("com.acme.Sizes")
    private static final class Loops extends LongLoops {
        private Loops() {
            super("Sizes.size", "x");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, long[] results) throws ChunkFailure {
            array((int[]) in[0], from, to, results);
        }

        static long[] array(int[] x, int from, int to, long[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Sizes.size(x[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }

    @GeneratedCompanion("com.acme.Sizes")
    private static final class Loops2 extends LongLoops {
        private Loops2() {
            super("Sizes.size", "x");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, long[] results) throws ChunkFailure {
            switch (swept) {
                case Inputs.RANGE -> range((long) in[0], from, to, results);
                default -> array((long[]) in[0], from, to, results);
            }
        }

        static long[] array(long[] x, int from, int to, long[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Sizes.size(x[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static void range(long first, int from, int to, long[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Sizes.size(first + i);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}
