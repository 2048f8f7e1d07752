package io.parallelizable.internal.run;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Times several kinds of work in turn, so that whatever else the machine does meets all of them.
 *
 * <p>What is short is called several times in a row, so that the clock's own cost does not show, and for a second in
 * all, so that it is compiled; what is long is called once. How often is found for each kind alone: the plain loop may
 * take a microsecond where the same on a cluster takes a second.
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

    /** What takes longer than that is not called again in the same round, in seconds. */
    private static final double LONGEST = 0.1;

    private Timings() {}

    /** The median time of each, in seconds. */
    static double[] medians(List<Supplier<?>> works) {
        List<Timed> all = works.stream().map(Timed::new).toList();
        long start = System.nanoTime();
        int rounds = 0;
        while (rounds < MOST_ROUNDS && goesOn(rounds, secondsSince(start))) {
            boolean asBefore = true;
            for (Timed each : all) {
                asBefore &= each.time(rounds);
            }
            // A way that has just been compiled starts again, as do those that it is compared with.
            rounds = asBefore || secondsSince(start) > ENOUGH ? rounds + 1 : 0;
        }
        int measured = rounds;
        return all.stream().mapToDouble(each -> each.median(measured)).toArray();
    }

    private static boolean goesOn(int rounds, double seconds) {
        return rounds == 0 || seconds < ENOUGH || seconds < LONG && rounds < FEWEST_ROUNDS;
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** One kind of work, and the times of a call in each round. */
    private static final class Timed {
        private final Supplier<?> work;
        private final double[] seconds = new double[MOST_ROUNDS];
        private int calls = 1;

        Timed(Supplier<?> work) {
            this.work = work;
        }

        /** Times a round; whether as many calls are enough for it as before. */
        boolean time(int round) {
            int before = calls;
            double all = secondsOfCalls();
            while (all < SHORTEST) {
                calls *= 2;
                all = secondsOfCalls();
            }
            seconds[round] = all / calls;
            return calls == before;
        }

        /** Makes the calls, or fewer where they take long by now. */
        private double secondsOfCalls() {
            long start = System.nanoTime();
            int made = 0;
            while (made < calls && secondsSince(start) < LONGEST) {
                // The clock is looked at so seldom that it is not felt, and so often that slow calls are noticed soon.
                int next = Math.min(calls, made + 1 + made / 64);
                for (; made < next; made++) {
                    work.get();
                }
            }
            calls = made;
            return Math.max(1e-9, secondsSince(start));
        }

        private double median(int rounds) {
            double[] times = Arrays.copyOf(seconds, rounds);
            Arrays.sort(times);
            int half = rounds / 2;
            return rounds % 2 == 1 ? times[half] : (times[half - 1] + times[half]) / 2;
        }
    }
}
