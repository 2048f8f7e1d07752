package io.parallelizable.internal.scheduling.policy;

import org.jspecify.annotations.Nullable;

/**
 * One run as the policy sees it: what was known of its elements before, what it decides by that, and what it teaches in
 * the end.
 *
 * <p>Only a run that has computed all of its elements teaches something, or a search that has found what it looks for.
 */
public final class RunObservation {
    private final CostModel costModel;
    private final GainEstimate gain;
    private final int length;
    private final long start;

    /** How long the run stays with its caller whatever remains, in nanoseconds. */
    private final double aloneFor;

    /**
     * A run that begins.
     *
     * @param gain what has been learned about sharing such runs; null if sharing them is not in question
     */
    public RunObservation(CostModel costModel, @Nullable GainEstimate gain, int length, long start) {
        this.costModel = costModel;
        this.gain = gain == null ? new GainEstimate() : gain;
        this.length = length;
        this.start = start;
        this.aloneFor = this.gain.allowSharing(length, expectedWork())
                ? 0
                : Sharing.aloneFor(expectedWork(), this.gain.aloneWork(length));
    }

    /** What has been learned about such elements. */
    public CostModel costModel() {
        return costModel;
    }

    /** How many elements the run has. */
    public int length() {
        return length;
    }

    /** The chunk with which it should begin; null if elements are not known to differ. */
    public @Nullable LongestChunk dear() {
        return costModel.dear(length);
    }

    /** When the run began. */
    public long start() {
        return start;
    }

    /** What the whole run is expected to take its caller alone, in nanoseconds; 0 if unknown. */
    private double expectedWork() {
        return costModel.nanosPerElement() * length;
    }

    /**
     * What an element costs as far as a thread of the run can tell, in nanoseconds; 0 if unknown.
     *
     * <p>The thread's first microseconds tell nothing against what is known: the first element of 100 ns often takes
     * ten times as long, since the code and the data that it needs are in no cache.
     */
    public double cost(ChunkSizer sizer) {
        double known = costModel.dearest();
        return known > 0 && sizer.busyNanos() < Tuning.CHUNK / Tuning.LEARNED_PARTS ? known : sizer.nanosPerElement();
    }

    /**
     * Whether a run of which its caller has computed some elements, or none, may be shared, if there is enough work.
     *
     * @param search whether the run ends with the first element that it looks for
     */
    public boolean mayShare(ChunkSizer sizer, long now, boolean search) {
        return length - sizer.computed() > 1
                && now - start >= aloneFor
                && !(search && Sharing.mayEndSoon(costModel.nanosPerElement(), sizer.busyNanos()));
    }

    /**
     * Whether there is enough work in what remains to share it.
     *
     * @param leastWork least work that is worth asking for a worker, in nanoseconds
     */
    public boolean isWorthSharing(ChunkSizer sizer, long now, double leastWork) {
        int remaining = (int) (length - sizer.computed());
        if (leastWork == Sharing.NEVER) {
            return Sharing.isWorthQueueing(cost(sizer), remaining);
        } else if (sizer.computed() == 0) {
            return costModel.isWorthSharing(length, now, leastWork);
        }
        return Sharing.isWorth(cost(sizer), remaining, leastWork);
    }

    /** Whether the classes that its elements need are taken to be initialised without a look at the caller's stack. */
    public boolean presumesInitializedClasses() {
        return costModel.hasBeenShared() && Sharing.isBrief(expectedWork());
    }

    /** All is computed, by the caller alone, in so much time; no worker was asked. */
    public void endAlone(long busyNanos, long now) {
        if (length > 0) {
            costModel.learn(busyNanos, length, false, start, now);
            gain.tookAlone(length, now - start);
        }
    }

    /**
     * A search is over.
     *
     * @param busyNanos what all threads have taken
     * @param computed how many elements were computed, at least 1
     * @param helped whether a worker came
     */
    public void endEarly(long busyNanos, int computed, boolean helped, long now) {
        costModel.learn(busyNanos, computed, helped, start, now);
    }

    /**
     * All is computed, and workers were asked to help, of whom so many came.
     *
     * @param busyNanos what all threads have taken
     */
    public void endShared(long busyNanos, int workers, LongestChunk longest, long now) {
        costModel.learn(busyNanos, length, workers > 0, start, now);
        costModel.learnDear(longest.isDear(busyNanos, 1 + workers) ? longest : null);
        if (aloneFor > 0) {
            gain.wasOverdue();
        } else {
            gain.tookShared(length, now - start);
        }
    }
}
