package io.parallelizable.benchmarks.measure;

import java.util.function.Supplier;

/** How calls follow each other while their time is taken. */
@FunctionalInterface
public interface Timing {
    /** Takes the time of so many calls. */
    double nanosPerCall(Supplier<?> work, int calls);
}
