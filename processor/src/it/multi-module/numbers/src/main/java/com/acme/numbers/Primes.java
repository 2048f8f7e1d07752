package com.acme.numbers;

import io.parallelizable.Parallelizable;

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
}
