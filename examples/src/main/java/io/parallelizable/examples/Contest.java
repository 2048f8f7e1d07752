package io.parallelizable.examples;

import java.util.ArrayList;
import java.util.List;
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
        List<Double> serialTimes = new ArrayList<>();
        List<Double> parallelTimes = new ArrayList<>();
        OtherPrograms others = OtherPrograms.watch();
        double loopSeconds = 0;
        double processorSeconds = 0;
        int calls = 1;
        long start = System.nanoTime();
        while (serialTimes.size() < FEWEST_ROUNDS || secondsSince(start) < seconds) {
            Timed<O> loop = Timed.of(serial, calls);
            Timed<O> map = Timed.of(parallel, calls);
            requireSame(loop.result, map.result);
            loopSeconds += loop.seconds;
            processorSeconds += loop.processorSeconds;
            if (loop.seconds < SHORTEST_SECONDS) {
                calls *= 2;
            } else {
                serialTimes.add(loop.seconds / calls);
                parallelTimes.add(map.seconds / calls);
            }
        }
        double busy = others.busyCores(processorSeconds / loopSeconds);
        return new Comparison(function, size, median(serialTimes), median(parallelTimes), busy);
    }

    String title() {
        return function + ", N = " + size;
    }

    private void requireSame(O loop, O map) {
        if (!same.test(loop, map)) {
            throw new DifferentResultsException(title() + ": the parallel results differ from the serial ones");
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> times) {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The result of the last of some calls, how long they took, and how much of that this thread had a processor. */
    private record Timed<O>(O result, double seconds, double processorSeconds) {
        static <O> Timed<O> of(Supplier<O> work, int calls) {
            long threadTime = OtherPrograms.threadTime();
            long start = System.nanoTime();
            O result = work.get();
            for (int i = 1; i < calls; i++) {
                result = work.get();
            }
            double seconds = secondsSince(start);
            return new Timed<>(result, seconds, (OtherPrograms.threadTime() - threadTime) / 1e9);
        }
    }
}
