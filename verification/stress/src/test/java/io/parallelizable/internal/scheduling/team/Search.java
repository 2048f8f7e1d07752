package io.parallelizable.internal.scheduling.team;

import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Options;
import org.jetbrains.lincheck.datastructures.StressOptions;

/** How long is a history searched for that no sequential object has? By chance scenarios of a few operations each. */
final class Search {
    /** How many threads a scenario has; they are counted from 1. */
    static final int THREADS = 2;

    private static final int TIMES = Integer.getInteger("lincheck.times", 1);
    private static final int SCENARIOS = 25;
    private static final int INVOCATIONS = 400;

    private Search() {}

    /** Runs each scenario in many interleavings, chosen one after the other as if memory were sequential. */
    static ModelCheckingOptions interleavings() {
        return of(new ModelCheckingOptions());
    }

    /** Runs each scenario many times on real threads. */
    static StressOptions threads() {
        return of(new StressOptions());
    }

    private static <T extends Options<T, ?>> T of(T options) {
        return options.threads(THREADS)
                .actorsPerThread(3)
                .actorsBefore(0)
                .actorsAfter(0)
                .iterations(SCENARIOS * TIMES)
                .invocationsPerIteration(INVOCATIONS * TIMES);
    }
}
