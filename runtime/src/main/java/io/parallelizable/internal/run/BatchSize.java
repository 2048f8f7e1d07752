package io.parallelizable.internal.run;

import io.parallelizable.internal.engine.Settings;
import io.parallelizable.internal.threads.Cores;

/**
 * How many elements are computed before their results are used.
 *
 * <p>Few at first, since results may be large, and soon wanted; more as long as they take so little time that beginning
 * and ending a batch would be felt.
 */
final class BatchSize {
    /** Elements for each thread that are enough for all threads to end at about the same time. */
    static final int ENOUGH_PER_THREAD = 16;

    /** Most elements of a batch. */
    private static final int MOST = 1 << 16;

    /** Batches grow up to this time, in nanoseconds. */
    private static final long ENOUGH = 10_000_000;

    private final int enough;
    private int most;

    private BatchSize(int threads, int firstPerThread) {
        this.enough = Math.min(threads, MOST / ENOUGH_PER_THREAD) * ENOUGH_PER_THREAD;
        this.most = Math.min(enough, threads * firstPerThread);
    }

    /** Batches of which the first one has so many elements for each thread. */
    static BatchSize of(Settings settings, int firstPerThread) {
        int threads = settings.threads() == 0 ? Cores.allowed().count() : settings.threads();
        return new BatchSize(Math.min(threads, MOST), firstPerThread);
    }

    /** The most elements of the next batch. */
    int most() {
        return most;
    }

    /** Takes note of the time that a batch has taken. */
    void took(long nanos) {
        if (nanos < ENOUGH) {
            most = Math.min(2 * most, MOST);
        } else if (most < enough) {
            most = Math.min(2 * most, enough);
        }
    }

    /** Whether a batch that is being put together has taken long enough. */
    static boolean isEnough(long nanos) {
        return nanos >= ENOUGH;
    }
}
