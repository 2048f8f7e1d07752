package com.acme;

import io.parallelizable.DoubleRun;
import io.parallelizable.Range;
import io.parallelizable.StreamRun;
import io.parallelizable.companion.DoubleLoops;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.SequentialCutoff;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.RandomStreams;
import java.util.Collection;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Pi#estimate(java.util.random.RandomGenerator, int)} for many inputs at once, on every core. Values, order and
 * exceptions are those of the plain loop. Calls run at the same time, so they must not depend on each other.
 * {@code over} gives a run with options.
 *
 * <p>Each call draws from a random stream of its own, a function of the run's seed and the index of the call alone:
 * {@code over(...).seed(42)} gives the same numbers again.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("com.acme.Pi")
public final class EstimateParallel {
    private static final int DARTS = 0b10;
    private static final Loops LOOPS = new Loops();
    private static final SequentialCutoff CUTOFF = LOOPS.cutoff();

    private EstimateParallel() {}

    /** Calls {@code estimate} for each element of an array. */
    public static double[] map(int... darts) {
        try {
            if (CUTOFF.includes(darts.length)) {
                return Loops.array(RandomStreams.fresh(), darts, 0, darts.length, new double[darts.length]);
            }
            return over(darts).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(darts), failure);
        }
    }

    /** Calls {@code estimate} for each element of a collection. */
    public static double[] map(Collection<Integer> darts) {
        return over(darts).map();
    }

    /** Calls {@code estimate} for each number of a range. */
    public static double[] map(Range darts) {
        return over(darts).map();
    }

    /** Describes the run that calls {@code estimate} for each element of an array. */
    public static DoubleRun<double[], RuntimeException> over(int... darts) {
        return LOOPS.over(DARTS, RandomStreams.fresh(), darts);
    }

    /** Describes the run that calls {@code estimate} for each element of a collection. */
    public static DoubleRun<double[], RuntimeException> over(Collection<Integer> darts) {
        return LOOPS.over(DARTS, RandomStreams.fresh(), Inputs.array(darts, int.class));
    }

    /** Describes the run that calls {@code estimate} for each number of a range. */
    public static DoubleRun<double[], RuntimeException> over(Range darts) {
        return LOOPS.over(DARTS, RandomStreams.fresh(), Inputs.ints(darts));
    }

    /** Describes the run that calls {@code estimate} for each element of a stream, which may be endless. */
    public static StreamRun<Double, RuntimeException> over(Stream<Integer> darts) {
        return LOOPS.overStream(DARTS, int.class, RandomStreams.fresh(), darts);
    }

    /** Describes the run of {@code n} independent calls of {@code estimate(random, darts)}. */
    public static DoubleRun<double[], RuntimeException> times(long n, int darts) {
        return LOOPS.times(n, RandomStreams.fresh(), darts);
    }

    @GeneratedCompanion("com.acme.Pi")
    private static final class Loops extends DoubleLoops {
        private Loops() {
            super("Pi.estimate", "random", "darts");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, double[] results) throws ChunkFailure {
            switch (swept) {
                case Inputs.RANGE -> range((RandomStreams) in[0], (int) in[1], from, to, results);
                case Inputs.NONE -> trials((RandomStreams) in[0], (int) in[1], from, to, results);
                default -> array((RandomStreams) in[0], (int[]) in[1], from, to, results);
            }
        }

        static double[] array(RandomStreams streams, int[] darts, int from, int to, double[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Pi.estimate(streams.generator(i, 0), darts[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static void range(RandomStreams streams, int first, int from, int to, double[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Pi.estimate(streams.generator(i, 0), first + i);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static void trials(RandomStreams streams, int darts, int from, int to, double[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Pi.estimate(streams.generator(i, 0), darts);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}
