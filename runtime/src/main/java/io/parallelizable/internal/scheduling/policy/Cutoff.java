package io.parallelizable.internal.scheduling.policy;

/**
 * The number of elements up to which a run of one method is a plain loop: the sequential cutoff of divide-and-conquer
 * programs, which is measured here, and expires soon.
 *
 * <p><b>A measured cost may be wrong at the next call</b>, which may have other inputs. A plain loop is not measured,
 * since reading the clock twice takes ten times as long as a short loop. So trust in the cost expires: with the tick of
 * a {@link CoarseClock}, before a run of a millisecond is over. A thread trusts the cost after
 * {@link Tuning#CHEAP_RUNS} measured runs that follow each other closely and are all cheap, and renews its trust with
 * {@link Tuning#RENEWALS} measured runs after each tick, unless it pauses. So after any number of cheap runs, at most
 * one run of a millisecond is a plain loop; if cheap and long runs alternate, none is. Threads that execute nothing but
 * short runs spend 0.3 % of their time on measuring.
 *
 * <p><b>Each thread trusts its own runs only</b>: a thread that gets expensive inputs must measure them, whatever other
 * threads compute.
 *
 * <p><b>A plain loop writes nothing.</b> It reads its thread's limit ({@link Limits}), in cache lines that change once
 * in a tick: none moves between cores, however many threads there are. Measured with one element and one thread, on JDK
 * 17: 4.1 ns for the hand-written loop, 5.2 with this check, 5.2 with a counter of plain loops that all threads write,
 * 5.5 if each loop compares the number of the tick with the one at which the cost was trusted. So the clock's thread
 * ends trust by writing.
 *
 * <p>All threads write the fields without synchronisation: a lost or stale update costs a little time, and never
 * changes a result. The thread's interrupt flag, which is volatile, keeps a compiler from reading the limit only once.
 */
public final class Cutoff {
    /** What a period of a tick's length adds to its number, which leaves room to count within it. */
    private static final long STEP = 1 << 8;

    private final CoarseClock clock;
    private final Limits limits = new Limits();

    /** For each stripe the period of its last measured run, and how many cheap ones it has had until then. */
    private final long[] cheapRuns = new long[Limits.STRIPES];

    Cutoff(CoarseClock clock) {
        this.clock = clock;
    }

    /**
     * Whether a run of so many elements should be a plain loop.
     *
     * <p>Not if its thread is interrupted, since the loop would not answer that.
     */
    public boolean includes(int length) {
        return limits.include(length);
    }

    /** What plain loops read of it. */
    public Limits limits() {
        return limits;
    }

    /**
     * Takes note of a run of the current thread that was measured, and what it took.
     *
     * @param nanosPerElement what elements cost by now; infinite if no run is to be a plain loop
     */
    void measured(double nanos, double nanosPerElement, long end) {
        int stripe = Limits.stripe(Thread.currentThread());
        if (nanos > Tuning.PLAIN_LOOP) {
            cheapRuns[stripe] = 0;
            return;
        }
        long period = Math.floorDiv(end, Tuning.TICK) * STEP;
        long count = 1 + cheapRunsBefore(cheapRuns[stripe], period);
        cheapRuns[stripe] = period + count;
        if (count == Tuning.CHEAP_RUNS) {
            limits.set(stripe, (int) (Tuning.PLAIN_LOOP / nanosPerElement));
            clock.endWithTick(this, end);
        }
    }

    /** How many of the cheap runs so far count in a period: none if the last was longer than two periods before. */
    private static long cheapRunsBefore(long counted, long period) {
        long count = Math.floorMod(counted, STEP);
        if (counted >= period) {
            return Math.min(count, Tuning.CHEAP_RUNS - 1);
        }
        // Ticks that come late leave a period out now and then.
        return counted < period - 2 * STEP ? 0 : Math.min(count, Tuning.CHEAP_RUNS - Tuning.RENEWALS);
    }

    /** Has all runs measured from now on, until further ones have been cheap. */
    void endTrust() {
        limits.clear();
    }
}
