package io.parallelizable.internal.scheduling.policy;

/**
 * Up to how many elements a run of one method is a plain loop: the sequential cutoff of divide-and-conquer programs,
 * which is learned from run to run here, and not trusted for long.
 *
 * <p><b>What was learned may be wrong at the next call</b>, which may bring other inputs. A plain loop is not measured,
 * since two looks at the clock take ten times as long as a short one. So trust ends by itself: with the tick of a
 * {@link CoarseClock}, before a run of a millisecond is over. A thread trusts after {@link Tuning#CHEAP_RUNS} measured
 * runs, all of them cheap, and renews that with {@link Tuning#RENEWALS} in each tick, as long as no tick passes without
 * any. So of all runs after any number of cheap ones, one at most is a plain loop of a millisecond; where cheap and
 * long runs take turns, not even one. Measuring costs threads that do nothing but short runs 0.3 % of their time.
 *
 * <p><b>Each thread trusts its own runs only</b>: one that is given heavy inputs must learn it, whatever others go on
 * computing.
 *
 * <p><b>A plain loop writes nothing.</b> It reads its thread's limit ({@link Limits}), in lines that change once in a
 * tick: none moves between cores, however many threads there are. Measured with one element and one thread, on JDK 17:
 * 4.1 ns the hand-written loop, 5.2 with this question, 5.2 with a counter of plain loops that all threads write, 5.5
 * where each loop compares the number of the tick with the one it was trusted in. So the clock's thread ends trust by
 * writing.
 *
 * <p>Fields are written by all threads without agreeing first: a lost or stale update costs a little time, never a
 * result. The thread's interrupt flag, which is volatile, keeps a compiler from reading the limit only once.
 */
public final class Cutoff {
    private final CoarseClock clock;
    private final Limits limits = new Limits();

    /** For each stripe the tick of its last measured run, and how many cheap ones it has had in that tick. */
    private final long[] cheapRuns = new long[Limits.STRIPES];

    Cutoff(CoarseClock clock) {
        this.clock = clock;
    }

    /**
     * Whether a run of so many elements should be a plain loop.
     *
     * <p>Not if its thread is interrupted, since the loop would not answer that.
     *
     * @param length how many elements it has
     * @return whether just to loop over them
     */
    public boolean includes(int length) {
        return limits.include(length);
    }

    /** What plain loops read of it. */
    public Limits limits() {
        return limits;
    }

    /**
     * Takes note of a run of the current thread that was measured.
     *
     * @param nanos what it took
     * @param nanosPerElement what elements cost by now; infinite if no run is to be a plain loop
     */
    void measured(double nanos, double nanosPerElement) {
        int stripe = Limits.stripe(Thread.currentThread());
        if (nanos > Tuning.PLAIN_LOOP) {
            cheapRuns[stripe] = 0;
            return;
        }
        long tick = clock.ask();
        if (tick != CoarseClock.STOPPED) {
            long count = 1 + cheapRunsBefore(cheapRuns[stripe], tick);
            cheapRuns[stripe] = tick + count;
            if (count == Tuning.CHEAP_RUNS) {
                limits.set(stripe, (int) (Tuning.PLAIN_LOOP / nanosPerElement));
                clock.endWithTick(this);
            }
        }
    }

    /** How many of the cheap runs so far count in a tick, of which there are to be more. */
    private static long cheapRunsBefore(long counted, long tick) {
        if (counted >= tick) {
            return Math.min(counted - tick, Tuning.CHEAP_RUNS - 1);
        }
        long before = tick - CoarseClock.STEP;
        return counted < before ? 0 : Math.min(counted - before, Tuning.CHEAP_RUNS - Tuning.RENEWALS);
    }

    /** Has all runs measured from now on, until further ones have been cheap. */
    void endTrust() {
        limits.clear();
    }
}
