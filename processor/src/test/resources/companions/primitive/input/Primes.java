package com.acme;

import io.parallelizable.Parallelizable;

/** Prime numbers. */
public final class Primes {
    private Primes() {}

    /**
     * Tests a number.
     *
     * @param n the number
     * @return whether it is prime
     */
    @Parallelizable
    public static boolean testPrime(int n) {
        return n > 1;
    }
}
