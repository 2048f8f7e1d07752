package io.parallelizable.examples;

import io.parallelizable.Parallelizable;
import io.parallelizable.Sequences;
import java.util.Arrays;

/** The first program: which of the numbers 0 to N - 1 are prime? */
final class PrimeTest {
    private PrimeTest() {}

    /** Tries every divisor and never stops early: slow on purpose, as a real computation is by nature. */
    @Parallelizable
    static boolean testPrime(int n) {
        boolean prime = n > 1;
        for (int divisor = 2; divisor < n; divisor++) {
            if (n % divisor == 0) {
                prime = false;
            }
        }
        return prime;
    }

    static Contest<boolean[]> contest(int size) {
        int[] numbers = Sequences.arange(size);
        return new Contest<>(
                "prime test", size, () -> loop(numbers), () -> TestPrimeParallel.map(numbers), Arrays::equals);
    }

    private static boolean[] loop(int[] numbers) {
        boolean[] prime = new boolean[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            prime[i] = testPrime(numbers[i]);
        }
        return prime;
    }
}
