package com.acme;

import io.parallelizable.Parallelizable;

/** Terms of series. */
public final class Terms {
    private Terms() {}

    /**
     * A term of the exponential series.
     *
     * @param x the argument
     * @param k the term's number
     * @return the term
     */
    @Parallelizable
    public static double term(double x, int k) {
        return Math.pow(x, k);
    }
}
