package com.acme;

import io.parallelizable.BooleanRun;
import io.parallelizable.companion.Calls;
import io.parallelizable.companion.CompanionOf;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.Runs;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.kernel.RandomStreams;
import javax.annotation.processing.Generated;

/**
 * {@link Pi#toss(java.util.Random, java.util.random.RandomGenerator)} for many inputs at once, on every core.
 *
 * <p>Everything here gives what the plain loop gives: the same values in the same order, and the exception of the first
 * input that fails. Calls run at the same time, so they must not depend on each other.
 *
 * <p>Each call draws from a random stream of its own, a function of the run's seed and the index of the call alone:
 * {@code over(...).seed(42)} gives the same numbers again.
 *
 * <p>Made from {@code Pi} when that class is compiled; change it instead.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@CompanionOf("com.acme.Pi")
@GeneratedCompanion
final class TossParallel {
    private TossParallel() {}

    /**
     * Describes {@code n} independent calls of {@code toss}, to be given options and executed.
     *
     * @param n how many calls
     * @return the run
     * @throws IllegalArgumentException if {@code n} is negative
     */
    static BooleanRun<boolean[], RuntimeException> times(long n) {
        return Runs.ofBooleans(new TrialsKernel(Inputs.trials(n), RandomStreams.fresh()));
    }

    /** The loop of {@code toss} over a number of trials. */
    @GeneratedCompanion
    private record TrialsKernel(long length, RandomStreams streams) implements Kernel<boolean[]> {
        @Override
        public boolean[] allocate(int count) {
            return new boolean[count];
        }

        @Override
        public void apply(long from, boolean[] results, int at, int count) throws ChunkFailure {
            int done = 0;
            try {
                for (; done < count; done++) {
                    results[at + done] = Pi.toss(streams.random(from + done, 0), streams.generator(from + done, 1));
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(done, failure);
            }
        }

        @Override
        public TrialsKernel slice(long from, int count) {
            return new TrialsKernel(count, streams.slice(from));
        }

        @Override
        public TrialsKernel withStreams(RandomStreams streams) {
            return new TrialsKernel(length, streams);
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Pi.toss", streams.random(index, 0), streams.generator(index, 1));
        }
    }
}
