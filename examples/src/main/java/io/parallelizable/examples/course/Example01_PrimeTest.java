package io.parallelizable.examples.course;

import io.parallelizable.Parallel;
import io.parallelizable.Parallelizable;
import io.parallelizable.Range;
import io.parallelizable.Sequences;
import java.util.Arrays;

/**
 * One word above a slow static method, and its companion instead of the loop.
 *
 * <p>{@code @Parallelizable} above {@code testPrime} makes the compiler generate the class {@code TestPrimeParallel}.
 * Its {@code map} gives what the loop gives: result i belongs to input i. The method stays an ordinary method.
 *
 * <pre>mvn -q compile exec:exec -Dmain=course.Example01_PrimeTest [-Dargs=20000]</pre>
 */
public final class Example01_PrimeTest {
    private Example01_PrimeTest() {}

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

    private static boolean[] onOneCore(int[] numbers) {
        boolean[] prime = new boolean[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            prime[i] = testPrime(numbers[i]);
        }
        return prime;
    }

    private static boolean[] onEveryCore(int[] numbers) {
        return TestPrimeParallel.map(numbers);
    }

    /**
     * Tests numbers in both ways.
     *
     * @param args how many numbers
     */
    public static void main(String... args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        int[] numbers = Sequences.arange(count);

        boolean same = Arrays.equals(onOneCore(numbers), onEveryCore(numbers));
        System.out.println("The companion on " + Parallel.threads() + " threads gives what the loop gives: " + same);

        // A range needs no array, and a method that answers yes or no is a filter, too.
        int[] primes = TestPrimeParallel.filter(Range.of(0, count));
        System.out.println(primes.length + " of the numbers below " + count + " are prime.");
    }
}
