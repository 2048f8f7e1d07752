package com.acme;

import io.parallelizable.Parallelizable;

/** Waves. */
public final class Waves {
    private Waves() {}

    /**
     * The height of a wave.
     *
     * @param x where
     * @param y where
     * @param t when
     * @return the height
     */
    @Parallelizable
    public static double height(double x, double y, double t) {
        return Math.sin(x - t) * Math.cos(y);
    }
}
