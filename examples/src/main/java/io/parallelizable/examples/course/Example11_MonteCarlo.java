package io.parallelizable.examples.course;

import io.parallelizable.Parallelizable;
import io.parallelizable.Range;
import io.parallelizable.Statistics;
import java.util.Arrays;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Random numbers: pi from darts thrown at a square, with its error bar, and the same on any number of threads.
 *
 * <p>An argument of type {@code RandomGenerator} is filled for you: each call gets a generator of its own, which
 * depends on the seed and on the index of the call, and on nothing else. So a result can be found again on another
 * machine. The tempting way, one generator in a static field for all calls, is a race at best: each run gives other
 * numbers.
 *
 * <p>{@code times(n, ...)} makes n independent calls; {@code statistics()} keeps none of the results, and gives their
 * mean and how far it may be off. The standard error keeps its promise: of many seeds, about 68 % lie within one, 95 %
 * within two of the true value.
 *
 * <pre>mvn -q compile exec:exec -Dmain=course.Example11_MonteCarlo [-Dargs=1000]</pre>
 */
public final class Example11_MonteCarlo {
    private static final int DARTS = 1_000;
    private static final int SEEDS = 200;
    private static final int TRIALS_OF_A_SEED = 100;

    private Example11_MonteCarlo() {}

    @Parallelizable
    static double estimatePi(RandomGenerator random, int darts) {
        int inside = 0;
        for (int dart = 0; dart < darts; dart++) {
            double x = random.nextDouble();
            double y = random.nextDouble();
            inside += x * x + y * y < 1 ? 1 : 0;
        }
        return 4.0 * inside / darts;
    }

    /** How many standard errors an experiment is off. An annotated method may use companions itself. */
    @Parallelizable
    static double standardErrorsOff(int seed) {
        Statistics pi =
                EstimatePiParallel.times(TRIALS_OF_A_SEED, DARTS).seed(seed).statistics();
        return (pi.mean() - Math.PI) / pi.standardError();
    }

    private static void estimate(long trials) {
        for (long seed = 1; seed <= 5; seed++) {
            Statistics pi = EstimatePiParallel.times(trials, DARTS).seed(seed).statistics();
            System.out.printf(Locale.ROOT, "  seed %d: %.5f +- %.5f%n", seed, pi.mean(), pi.standardError());
        }
    }

    private static boolean sameOnAnyNumberOfThreads(long trials) {
        double[] one =
                EstimatePiParallel.times(trials, DARTS).seed(1).threads(1).map();
        double[] two =
                EstimatePiParallel.times(trials, DARTS).seed(1).threads(2).map();
        double[] seven =
                EstimatePiParallel.times(trials, DARTS).seed(1).threads(7).map();
        return Arrays.equals(one, two) && Arrays.equals(one, seven);
    }

    private static long within(double standardErrors, double[] off) {
        return Arrays.stream(off).filter(x -> Math.abs(x) < standardErrors).count();
    }

    /**
     * Estimates pi, again and again.
     *
     * @param args how many trials, of a thousand darts each
     */
    public static void main(String... args) {
        long trials = args.length > 0 ? Long.parseLong(args[0]) : 1_000;
        System.out.println("pi from " + trials + " trials of " + DARTS + " darts:");
        estimate(trials);
        System.out.println("The same on 1, 2 and 7 threads: " + sameOnAnyNumberOfThreads(trials));

        double[] off = StandardErrorsOffParallel.map(Range.of(0, SEEDS));
        System.out.println("Of " + SEEDS + " seeds, " + within(1, off) + " are within one standard error of pi, "
                + within(2, off) + " within two.");
    }
}
