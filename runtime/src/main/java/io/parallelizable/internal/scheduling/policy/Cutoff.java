package io.parallelizable.internal.scheduling.policy;

/**
 * Up to how many elements a run of one method is a plain loop: the sequential cutoff of divide-and-conquer programs,
 * which is learned from run to run here, and not trusted for long.
 *
 * <p><b>What was learned may be wrong at the next call</b>, which may bring other inputs. A plain loop is not measured,
 * since two looks at the clock take ten times as long as a short one. So trust ends by itself: with the tick of a
 * {@link CoarseClock}, before a run of a millisecond is over. A thread then measures its next runs, and when
 * {@link Tuning#CHEAP_RUNS} of them, one after the other and within one tick, have been cheap, its further runs in this
 * tick are plain loops. So of all runs after any number of cheap ones, one at most is a plain loop of a millisecond;
 * where cheap and long runs alternate, not even one. Measuring costs 1 % of the time, of threads that do nothing else.
 *
 * <p><b>Each thread trusts its own runs only</b>: one that is given heavy inputs must learn it, whatever others go on
 * computing. Threads are told apart by their number; two in {@link #STRIPES} share what they have seen, which does no
 * harm unless their inputs differ.
 *
 * <p><b>A plain loop writes nothing.</b> It reads three words, which change once in a tick: no cache line moves between
 * cores, however many threads there are. Fields are written by all threads without agreeing first: a lost or stale
 * update costs a little time, never a result. The clock's volatile word keeps a compiler from reading them only once.
 */
public final class Cutoff {
    /** Threads that are told apart: a power of two. */
    private static final int STRIPES = 64;

    private static final long[] NO_STAMPS = new long[1];

    private final CoarseClock clock;

    /** The most elements of a plain loop. */
    private int elements;

    /** For each stripe the tick of its last measured run, and how many cheap ones it has had in that tick. */
    private long[] stamps = NO_STAMPS;

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
        Thread thread = Thread.currentThread();
        long[] known = stamps;
        return length <= elements
                && known[stripe(thread, known)] == clock.tick() + Tuning.CHEAP_RUNS
                && !thread.isInterrupted();
    }

    private static int stripe(Thread thread, long[] stamps) {
        return (int) thread.getId() & stamps.length - 1;
    }

    /** Takes note of what an element costs by now, in nanoseconds; of an infinite one, no run is a plain loop. */
    void costs(double nanosPerElement) {
        elements = (int) (Tuning.PLAIN_LOOP / nanosPerElement);
    }

    /** Takes note of a run of the current thread that was measured. */
    void measured(long nanos) {
        if (nanos > Tuning.PLAIN_LOOP) {
            doubt();
            return;
        }
        long tick = clock.ask();
        if (tick != CoarseClock.STOPPED) {
            count(tick);
        }
    }

    /** The current thread's next runs are measured. */
    private void doubt() {
        long[] known = stamps;
        known[stripe(Thread.currentThread(), known)] = 0;
    }

    private void count(long tick) {
        long[] known = stamps;
        if (known == NO_STAMPS) {
            known = new long[STRIPES];
            stamps = known;
        }
        int stripe = stripe(Thread.currentThread(), known);
        long count = Math.min(Math.max(0, known[stripe] - tick) + 1, Tuning.CHEAP_RUNS);
        known[stripe] = tick + count;
        if (count == Tuning.CHEAP_RUNS) {
            clock.use();
        }
    }
}
