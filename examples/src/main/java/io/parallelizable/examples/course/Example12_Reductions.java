package io.parallelizable.examples.course;

import io.parallelizable.Parallel;
import io.parallelizable.Parallelizable;
import io.parallelizable.Range;
import java.util.Locale;

/**
 * One answer from many calls, none of whose results is kept: a count, a sum, the place of the greatest.
 *
 * <p>A {@code Range} is lazy and reductions keep nothing, so the memory is the same for a thousand numbers and for a
 * billion. A sum of doubles has the same bits for any number of threads, which is more than a parallel stream says of
 * its own; and it adds neighbours first, so it is off by less than the plain loop that adds one by one.
 *
 * <pre>mvn -q compile exec:exec -Dmain=course.Example12_Reductions [-Dargs=1000000]</pre>
 */
public final class Example12_Reductions {
    private static final double EULER_GAMMA = 0.5772156649015329;

    private Example12_Reductions() {}

    @Parallelizable
    static boolean isPrime(long n) {
        for (long divisor = 2; divisor * divisor <= n; divisor++) {
            if (n % divisor == 0) {
                return false;
            }
        }
        return n > 1;
    }

    /** How many steps of halving what is even, and 3n + 1 of what is odd, lead to 1 (Collatz). */
    @Parallelizable
    static int collatzSteps(long n) {
        int steps = 0;
        for (long x = n; x != 1; steps++) {
            x = x % 2 == 0 ? x / 2 : 3 * x + 1;
        }
        return steps;
    }

    @Parallelizable
    static double reciprocal(long n) {
        return 1.0 / n;
    }

    private static String longestChain(long bound) {
        Range numbers = Range.of(1, bound);
        long index = CollatzStepsParallel.over(numbers).argMax();
        long start = numbers.get(index);
        return start + ", with " + collatzSteps(start) + " steps";
    }

    private static double loop(long bound) {
        double sum = 0;
        for (long n = 1; n < bound; n++) {
            sum += reciprocal(n);
        }
        return sum;
    }

    /** The sum of 1/n for all n below the bound (Euler and Maclaurin). */
    private static double harmonicNumber(long bound) {
        double n = bound - 1;
        return Math.log(n) + EULER_GAMMA + 1 / (2 * n) - 1 / (12 * n * n);
    }

    private static boolean sameBits(Range numbers) {
        long one = Double.doubleToLongBits(
                ReciprocalParallel.over(numbers).threads(1).sum());
        for (int threads = 2; threads <= Parallel.threads() + 2; threads++) {
            double sum = ReciprocalParallel.over(numbers).threads(threads).sum();
            if (Double.doubleToLongBits(sum) != one) {
                return false;
            }
        }
        return true;
    }

    /**
     * Counts, searches and adds.
     *
     * @param args below which number
     */
    public static void main(String... args) {
        long bound = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
        Range numbers = Range.of(1, bound);
        System.out.println("Below " + bound + ":");
        System.out.println("primes: " + IsPrimeParallel.over(numbers).count());
        System.out.println("the longest Collatz chain: from " + longestChain(bound));
        double exact = harmonicNumber(bound);
        double sum = ReciprocalParallel.over(numbers).sum();
        System.out.printf(Locale.ROOT, "the sum of 1/n: %.15f, off by %.1e%n", sum, Math.abs(sum - exact));
        System.out.printf(Locale.ROOT, "one by one it would be off by %.1e%n", Math.abs(loop(bound) - exact));
        System.out.println("the same bits on any number of threads: " + sameBits(numbers));
    }
}
