package com.acme;

import io.parallelizable.DoubleRun;
import io.parallelizable.companion.DoubleLoops;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.RandomStreams;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * {@link Roots#attempt(Roots.Solver, java.util.random.RandomGenerator)} many times at once, on every core. Values,
 * order and exceptions are those of the plain loop. Calls run at the same time, so they must not depend on each other.
 * {@code times} gives a run with options.
 *
 * <p>Each call draws from a random stream of its own, a function of the run's seed and the index of the call alone:
 * {@code times(...).seed(42)} gives the same numbers again.
 *
 * <p>Of an argument that a {@code Supplier} is taken for, each thread that takes part has its own: made when it is
 * first needed, and closed at the end of the operation if it is AutoCloseable.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("com.acme.Roots")
final class AttemptParallel {
    private static final Loops LOOPS = new Loops();

    private AttemptParallel() {}

    /** Describes the run of {@code n} independent calls of {@code attempt(solver, random)}. */
    static DoubleRun<double[], RuntimeException> times(long n, Supplier<? extends Roots.Solver> solver) {
        return LOOPS.times(n, Inputs.perThread(solver, "solver"), RandomStreams.fresh());
    }

    @GeneratedCompanion("com.acme.Roots")
    private static final class Loops extends DoubleLoops {
        private Loops() {
            super("Roots.attempt", "solver", "random");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, double[] results) throws ChunkFailure {
            trials((Roots.Solver) in[0], (RandomStreams) in[1], from, to, results);
        }

        static void trials(Roots.Solver solver, RandomStreams streams, int from, int to, double[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Roots.attempt(solver, streams.generator(i, 0));
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}
