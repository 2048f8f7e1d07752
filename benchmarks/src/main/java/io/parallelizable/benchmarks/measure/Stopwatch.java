package io.parallelizable.benchmarks.measure;

import java.util.function.Supplier;

/** Takes the time of calls whose results are looked at by nobody, and yet computed. */
public final class Stopwatch {
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
    public static double nanosPerCall(Supplier<?> work, int calls) {
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
}
