package com.acme;

import io.parallelizable.BooleanRun;
import io.parallelizable.companion.BooleanLoops;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.RandomStreams;
import javax.annotation.processing.Generated;

/**
 * {@link Pi#toss(java.util.Random, java.util.random.RandomGenerator)} many times at once, on every core. Values, order
 * and exceptions are those of the plain loop. Calls run at the same time, so they must not depend on each other.
 * {@code times} gives a run with options.
 *
 * <p>Each call draws from a random stream of its own, a function of the run's seed and the index of the call alone:
 * {@code times(...).seed(42)} gives the same numbers again.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("com.acme.Pi")
final class TossParallel {
    private static final Loops LOOPS = new Loops();

    private TossParallel() {}

    /** Describes the run of {@code n} independent calls of {@code toss(one, other)}. */
    static BooleanRun<boolean[], RuntimeException> times(long n) {
        RandomStreams streams = RandomStreams.fresh();
        return LOOPS.times(n, streams, streams);
    }

    @GeneratedCompanion("com.acme.Pi")
    private static final class Loops extends BooleanLoops {
        private Loops() {
            super("Pi.toss", "one", "other");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, boolean[] results) throws ChunkFailure {
            trials((RandomStreams) in[0], from, to, results);
        }

        static void trials(RandomStreams streams, int from, int to, boolean[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Pi.toss(streams.random(i, 0), streams.generator(i, 1));
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}
