package io.parallelizable.function;

import java.util.random.RandomGenerator;

/**
 * Independent trials of functions that take a random generator: {@code Parallel.times(n).doubles(random -> …)}.
 *
 * <p>Trial i draws from the stream of index i of the run's seed, as with a companion.
 */
public final class Trials extends ObjectCalls<RandomGenerator> {
    /** What {@code Parallel.times(count)} gives. */
    public Trials(long count) {
        super(Calls.trials(count));
    }
}
