package io.parallelizable.examples;

import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * One computation done in two ways: by the plain loop and by the companion.
 *
 * @param <O> the type of its result
 * @param function what is computed
 * @param size how many inputs there are
 * @param serial the plain loop
 * @param parallel the companion's map
 * @param same whether two results are equal
 */
record Contest<O>(String function, int size, Supplier<O> serial, Supplier<O> parallel, BiPredicate<O, O> same) {
    private static final int FEWEST_ROUNDS = 3;

    /** What takes less is measured over several calls, so that the clock's own cost does not show. */
    private static final double SHORTEST_SECONDS = 1e-3;

    /** Times both ways in turn, three times or more, until so many seconds are over, and takes the medians. */
    Comparison measure(double seconds) {
        OtherPrograms others = OtherPrograms.watch();
        Stopwatch<O> loop = new Stopwatch<>(serial);
        Stopwatch<O> map = new Stopwatch<>(parallel);
        int calls = 1;
        long start = System.nanoTime();
        while (loop.rounds() < FEWEST_ROUNDS || (System.nanoTime() - start) / 1e9 < seconds) {
            requireSame(loop.time(calls), map.time(calls));
            if (loop.lastSeconds() < SHORTEST_SECONDS) {
                calls *= 2;
            } else {
                loop.keep(calls);
                map.keep(calls);
            }
        }
        return new Comparison(function, size, loop.median(), map.median(), others.busyCores(loop.processorShare()));
    }

    String title() {
        return function + ", N = " + size;
    }

    private void requireSame(O loop, O map) {
        if (!same.test(loop, map)) {
            throw new DifferentResultsException(title() + ": the parallel results differ from the serial ones");
        }
    }
}
