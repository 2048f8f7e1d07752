package io.parallelizable.internal.execution;

import org.jspecify.annotations.Nullable;

/** Keeps the results of elements that were computed beyond this JVM. */
@FunctionalInterface
public interface Keeper {
    /** Keeps nothing. */
    Keeper NONE = (first, count, results) -> {};

    /**
     * Takes the results of consecutive elements.
     *
     * @param results those at the beginning of the kernel's container; null where there are none
     */
    void keep(long first, int count, @Nullable Object results);
}
