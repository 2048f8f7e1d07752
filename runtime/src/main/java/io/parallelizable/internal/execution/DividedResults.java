package io.parallelizable.internal.execution;

import org.jspecify.annotations.Nullable;

/** A container in which results lie in several arrays, or some are missing. */
public interface DividedResults {
    /** What is done with an array of results. */
    @FunctionalInterface
    interface Use {
        /** Uses the results of elements from one on; null where there are none. */
        void accept(long first, @Nullable Object array, int at, int count);
    }

    /** Goes through the results of consecutive elements, all of which are here or have failed. */
    void forEachArray(long first, int count, Use use);

    /** Goes through the results in any container that begins with the first of those elements. */
    static void forEachArray(@Nullable Object results, long first, int count, Use use) {
        if (results instanceof DividedResults divided) {
            divided.forEachArray(first, count, use);
        } else {
            use.accept(first, results, 0, count);
        }
    }
}
