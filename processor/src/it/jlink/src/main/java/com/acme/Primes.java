package com.acme;

import io.parallelizable.Parallelizable;
import io.parallelizable.Range;

public final class Primes {
    private Primes() {}

    @Parallelizable
    public static boolean testPrime(int n) {
        for (int i = 2; i < n; i++) {
            if (n % i == 0) {
                return false;
            }
        }
        return n > 1;
    }

    public static void main(String... args) {
        long primes = TestPrimeParallel.over(Range.of(0, 10_000)).threads(2).count();
        if (primes != 1229) {
            throw new AssertionError(primes + " primes below 10000");
        }
    }
}
