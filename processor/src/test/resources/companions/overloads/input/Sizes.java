package com.acme;

import io.parallelizable.Parallelizable;

/** Sizes. */
public enum Sizes {
    /** The only one. */
    ONE;

    /**
     * The size of an int.
     *
     * @param x an int
     * @return its size
     */
    @Parallelizable
    public static long size(int x) {
        return 4;
    }

    /**
     * The size of a long.
     *
     * @param x a long
     * @return its size
     */
    @Parallelizable
    static long size(long x) {
        return 8;
    }
}
