package io.parallelizable.internal.run;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Times several kinds of work in turn, so that whatever else the machine does meets all of them.
 *
 * <p>What is short is called several times in a row, so that the clock's own cost does not show, and for a second in
 * all, so that it is compiled; what is long is called once.
 */
final class Timings {
    /** Fewest rounds, unless one takes long. */
    private static final int FEWEST_ROUNDS = 3;

    private static final int MOST_ROUNDS = 1_000;

    /** Time after which there are no further rounds, in seconds. */
    private static final double ENOUGH = 1;

    /** Time after which one round is enough, in seconds. */
    private static final double LONG = 5;

    /** What takes less is called several times in a row, in seconds. */
    private static final double SHORTEST = 1e-3;

    private Timings() {}

    /** The median time of each, in seconds. */
    static double[] medians(List<Supplier<?>> works) {
        double[][] seconds = new double[works.size()][MOST_ROUNDS];
        int calls = 1;
        int rounds = 0;
        long start = System.nanoTime();
        while (rounds < MOST_ROUNDS && goesOn(rounds, secondsSince(start))) {
            double shortest = Double.MAX_VALUE;
            for (int i = 0; i < seconds.length; i++) {
                seconds[i][rounds] = time(works.get(i), calls);
                shortest = Math.min(shortest, seconds[i][rounds] * calls);
            }
            if (shortest < SHORTEST) {
                calls *= 2;
                rounds = 0;
            } else {
                rounds++;
            }
        }
        int measured = rounds;
        return Arrays.stream(seconds)
                .mapToDouble(times -> median(Arrays.copyOf(times, measured)))
                .toArray();
    }

    private static boolean goesOn(int rounds, double seconds) {
        return rounds == 0 || seconds < ENOUGH || seconds < LONG && rounds < FEWEST_ROUNDS;
    }

    private static double time(Supplier<?> work, int calls) {
        long start = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            work.get();
        }
        return Math.max(1e-9, secondsSince(start)) / calls;
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        int half = times.length / 2;
        return times.length % 2 == 1 ? times[half] : (times[half - 1] + times[half]) / 2;
    }
}
