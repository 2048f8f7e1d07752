package com.acme;

import io.parallelizable.BooleanRun;
import io.parallelizable.companion.BooleanLoops;
import io.parallelizable.companion.CompanionOf;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.RandomStreams;
import javax.annotation.processing.Generated;

/**
 * {@link Pi#toss(java.util.Random, java.util.random.RandomGenerator)} for many inputs at once, on every core.
 *
 * <p>All is as in the plain loop: values, order, exception. But calls run at the same time, so they must not depend on
 * each other. {@code over} describes a run, which can be given options. Made from {@code Pi}; change that.
 *
 * <p>Each call draws from a random stream of its own, a function of the run's seed and the index of the call alone:
 * {@code over(...).seed(42)} gives the same numbers again.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("com.acme.Pi")
@GeneratedCompanion
final class TossParallel {
    private static final Loops LOOPS = new Loops();

    private TossParallel() {}

    /** Describes the run of {@code n} independent calls of {@code toss(one, other)}. */
    static BooleanRun<boolean[], RuntimeException> times(long n) {
        RandomStreams streams = RandomStreams.fresh();
        return LOOPS.times(n, streams, streams);
    }

    /** The loops around {@code toss}. */
    @GeneratedCompanion
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
