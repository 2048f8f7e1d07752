package io.parallelizable.internal.scheduling.policy;

import java.util.function.IntToDoubleFunction;

/**
 * A thread that calls runs of one method under a clock that only elements advance, as the policy tells it to.
 *
 * <p>What a run is shared with does nothing here: whether it would have been shared, and after how much, is what tests
 * ask for.
 */
final class Caller {
    /** What a run of a millisecond or more may lose before it is shared. */
    static final double MILLI = 1_000_000;

    private static final double WORTH_WAKING = 200_000;

    private final CoarseClock clock;
    private final CostModel costModel;
    private final double worthWorker;
    private boolean clockRuns;
    private double now;
    private double nextTick;

    /** How many elements the caller computed at most without a look at the clock, in its last run. */
    private int longestChunk;

    /** The caller of a method that was never called. */
    Caller() {
        this(WORTH_WAKING);
    }

    /** The same; so much work is worth a worker. */
    Caller(double worthWorker) {
        this.worthWorker = worthWorker;
        clock = new CoarseClock(started -> {
            clockRuns = true;
            nextTick = now + Tuning.TICK;
        });
        costModel = new CostModel(clock);
    }

    CostModel costModel() {
        return costModel;
    }

    int longestChunk() {
        return longestChunk;
    }

    /** Lets time pass, in which nothing is called. */
    void pass(double nanos) {
        now += nanos;
        while (clockRuns && now >= nextTick) {
            clockRuns = clock.advance();
            nextTick += Tuning.TICK;
        }
    }

    /** Runs so many runs, all elements of which cost the same; how many of them the caller has computed alone. */
    int runsAlone(int runs, int length, double cost) {
        int alone = 0;
        for (int run = 0; run < runs; run++) {
            alone += isAlone(length, element -> cost) ? 1 : 0;
        }
        return alone;
    }

    /** Runs elements of such costs; whether the caller has computed all of them alone. */
    boolean isAlone(int length, IntToDoubleFunction costs) {
        longestChunk = 0;
        if (costModel.cutoff().includes(length)) {
            compute(0, length, costs);
            return true;
        }
        RunObservation observation = new RunObservation(costModel, costModel.gain(length), length, (long) now);
        ChunkSizer sizer = new ChunkSizer(costModel.nanosPerElement());
        int next = 0;
        while (next < length) {
            if (observation.mayShare(sizer, (long) now, false)
                    && observation.isWorthSharing(sizer, (long) now, worthWorker)) {
                double shared = compute(next, length - next, costs);
                pass(-shared / 2);
                observation.endShared((long) (sizer.busyNanos() + shared), 1, new LongestChunk(length), (long) now);
                return false;
            }
            int count = sizer.next(length - next, 1);
            sizer.took(count, (long) compute(next, count, costs));
            next += count;
        }
        observation.endAlone(sizer.busyNanos(), (long) now);
        return true;
    }

    private double compute(int from, int count, IntToDoubleFunction costs) {
        longestChunk = Math.max(longestChunk, count);
        double cost = 0;
        for (int i = from; i < from + count; i++) {
            cost += costs.applyAsDouble(i);
        }
        pass(cost);
        return cost;
    }
}
