package com.acme;

import io.parallelizable.Parallelizable;

/** Bounds. */
public final class Bounds {
    private Bounds() {}

    /**
     * Compares.
     *
     * @param value a value
     * @param limit what it is compared with
     * @param <L> the type of limits
     * @param <V> the type of values, which are limits too
     * @return whether the value is above the limit
     */
    @Parallelizable
    public static <L extends Comparable<L>, V extends L> boolean isAbove(V value, L limit) {
        return value.compareTo(limit) > 0;
    }
}
