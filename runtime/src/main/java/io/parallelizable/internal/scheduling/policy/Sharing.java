package io.parallelizable.internal.scheduling.policy;

/**
 * The decisions about sharing that need nothing but figures of the moment: whether work is worth a thread, whether one
 * more may come, when a run queues for one, and when a worker goes where it is needed more.
 *
 * <p>Work and times are in nanoseconds.
 */
public final class Sharing {
    /** The least work worth sharing if no worker is available. */
    public static final double NEVER = Double.POSITIVE_INFINITY;

    private Sharing() {}

    /**
     * Least work that is worth waking a worker for: the call takes the waker's time, and as much again passes until the
     * thread runs.
     */
    public static double worthWaking(double call, double delay) {
        return Math.max(Tuning.WAKE_UPS * (call + delay), Tuning.WORTH_SHARING);
    }

    /**
     * Least work that is worth asking the pool for one more worker; {@link #NEVER} if all that a run may have are busy.
     *
     * @param busy how many threads are: workers, and other callers, each of which keeps a core busy too
     * @param limit how many may be
     * @param awake whether an idle worker is awake
     * @param worthWaking least work that is worth waking one for
     */
    public static double leastWork(int busy, int limit, boolean awake, double worthWaking) {
        if (busy >= limit) {
            return NEVER;
        }
        return awake ? Tuning.WORTH_SHARING : worthWaking;
    }

    /**
     * Whether what remains is worth one more worker.
     *
     * @param cost what an element costs; 0 if unknown, so that the next one may be long
     * @param remaining how many elements remain
     * @param leastWork least work that is worth one; {@link #NEVER} if there is none
     */
    public static boolean isWorth(double cost, int remaining, double leastWork) {
        return leastWork != NEVER && (cost == 0 || cost * remaining >= leastWork);
    }

    /**
     * Whether what remains is worth one more worker beside threads that divide it among themselves: the part of each
     * must be. On 256 cores, runs of 1.5 ms would take a third longer otherwise, by the simulation.
     *
     * @param threads how many there are, those that are on their way included
     */
    public static boolean isWorthBeside(int threads, double cost, int remaining, double leastWork) {
        return isWorth(cost, remaining, threads * leastWork);
    }

    /** Whether a run of which so much remains queues for a worker where all are busy; its cost is 0 if unknown. */
    public static boolean isWorthQueueing(double cost, int remaining) {
        return isWorth(cost, remaining, Tuning.WORTH_QUEUEING);
    }

    /** Whether the caller of an outer run, which waits, is borrowed for what remains; its cost is 0 if unknown. */
    public static boolean isWorthBorrowing(double cost, int remaining) {
        return isWorth(cost, remaining, Tuning.WORTH_WAKING);
    }

    /**
     * Whether one more worker may be asked for: not while more are on their way than have come. So the team doubles in
     * the time of a wake-up, and no thread is woken for nothing.
     *
     * @param inside how many workers are in the run
     * @param coming how many were asked and have not come
     * @param wanted how many there may be at once
     */
    public static boolean mayAskOneMore(int inside, int coming, int wanted) {
        return coming <= inside && inside + coming < wanted;
    }

    /**
     * Whether a search stays with its caller for now, since it may find what it looks for before a worker is awake.
     *
     * @param cost what an element is expected to cost; 0 if unknown
     * @param spent what the search has taken so far
     */
    public static boolean mayEndSoon(double cost, long spent) {
        return cost > 0 && cost < Tuning.WORTH_SHARING && spent < Tuning.WORTH_SHARING;
    }

    /**
     * How long a run stays with its caller to whom sharing has brought nothing: if it takes longer, its inputs are
     * heavier ones.
     *
     * @param expected what the run is expected to take
     * @param alone what such runs took alone; infinite if unknown
     */
    static double aloneFor(double expected, double alone) {
        return Tuning.OVERDUE * Math.min(expected, alone);
    }

    /** Whether a worker leaves a run with so many for one that has none, if there is such a run. */
    public static boolean canSpareOne(boolean scarce, int inside) {
        return scarce && inside > 1;
    }

    /**
     * In how many chunks at least the rest is taken, so that all threads end together: the caller and so many workers.
     */
    public static int parts(int workers) {
        return Tuning.PARTS * (1 + workers);
    }

    /** Whether a run is too short for a look at the caller's stack that one of its kind has taken before. */
    public static boolean isBrief(double expected) {
        return expected < Tuning.BRIEF_RUN;
    }
}
