package com.acme;

import io.parallelizable.Parallelizable;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Estimates. */
public final class Pi {
    private Pi() {}

    /**
     * Throws darts.
     *
     * @param random where they go
     * @param darts how many
     * @return an estimate of pi
     */
    @Parallelizable
    public static double estimate(RandomGenerator random, int darts) {
        return darts * random.nextDouble();
    }

    /**
     * Throws two coins.
     *
     * @param one one coin
     * @param other the other
     * @return whether they agree
     */
    @Parallelizable
    static boolean toss(Random one, RandomGenerator other) {
        return one.nextBoolean() == other.nextBoolean();
    }
}
