package com.acme;

import io.parallelizable.Parallelizable;

public final class Primes {
    private Primes() {}

    @Parallelizable
    public static boolean testPrime(int n) {
        boolean prime = n > 1;
        for (int i = 2; i < n; i++) {
            if (n % i == 0) {
                prime = false;
            }
        }
        return prime;
    }
}
