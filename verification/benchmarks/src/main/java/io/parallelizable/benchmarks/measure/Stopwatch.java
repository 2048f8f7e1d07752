package io.parallelizable.benchmarks.measure;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Takes the time of calls whose results are looked at by nobody, and yet computed. */
public final class Stopwatch {
    private static final long SLEEP_NANOS = 2_000_000;

    /** A result that another thread could see has to be there. */
    @SuppressWarnings("unused")
    private static volatile Object seen;

    private Stopwatch() {}

    /** Calls so often, and for so long, at least. */
    public static void warmUp(Supplier<?> work, int calls, long nanos) {
        long start = System.nanoTime();
        for (int i = 0; i < calls || System.nanoTime() - start < nanos; i++) {
            seen = work.get();
        }
    }

    /** The mean of so many calls in a row, after one that does not count. */
    public static double backToBack(Supplier<?> work, int calls) {
        seen = work.get();
        long start = System.nanoTime();
        Object last = null;
        for (int i = 0; i < calls; i++) {
            last = work.get();
        }
        double nanos = (double) (System.nanoTime() - start) / calls;
        seen = last;
        return nanos;
    }

    /** The median of so many calls, before each of which the caller, and so all workers, have slept. */
    public static double afterSleep(Supplier<?> work, int calls) {
        return Medians.of(
                IntStream.range(0, calls).mapToDouble(i -> afterSleep(work)).toArray());
    }

    private static double afterSleep(Supplier<?> work) {
        LockSupport.parkNanos(SLEEP_NANOS);
        return once(work);
    }

    /** What one call takes. */
    public static double once(Supplier<?> work) {
        long start = System.nanoTime();
        seen = work.get();
        return System.nanoTime() - start;
    }
}
