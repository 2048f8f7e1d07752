package io.parallelizable.quality;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * What one test says.
 *
 * @param test the test
 * @param p the probability that true randomness is at least that far from what is expected, to either side
 */
record Verdict(String test, double p) {
    private static final ContinuousDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    /** Of a sum of many numbers. */
    static Verdict normal(String test, double sum, double mean, double variance) {
        return of(test, STANDARD_NORMAL, (sum - mean) / Math.sqrt(variance));
    }

    /** Of a number of rare events. */
    static Verdict poisson(String test, int events, double mean) {
        PoissonDistribution distribution = PoissonDistribution.of(mean);
        double atMost = distribution.cumulativeProbability(events);
        double atLeast = distribution.survivalProbability(events - 1);
        return new Verdict(test, twoSided(atMost, atLeast));
    }

    /** Of counts in cells that are equally likely. */
    static Verdict uniform(String test, int[] counts) {
        double[] probabilities = new double[counts.length];
        Arrays.fill(probabilities, 1.0 / counts.length);
        return chiSquared(test, counts, probabilities);
    }

    /** Of counts in cells with these probabilities. */
    static Verdict chiSquared(String test, int[] counts, double[] probabilities) {
        double total = IntStream.of(counts).asLongStream().sum();
        double sum = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            double expected = total * probabilities[cell];
            sum += (counts[cell] - expected) * (counts[cell] - expected) / expected;
        }
        return chiSquared(test, sum, counts.length - 1);
    }

    /** Of a sum of squares of numbers that are normally distributed. */
    static Verdict chiSquared(String test, double sum, int degreesOfFreedom) {
        return of(test, ChiSquaredDistribution.of(degreesOfFreedom), sum);
    }

    private static Verdict of(String test, ContinuousDistribution distribution, double value) {
        return new Verdict(
                test, twoSided(distribution.cumulativeProbability(value), distribution.survivalProbability(value)));
    }

    private static double twoSided(double atMost, double atLeast) {
        return Math.min(1, 2 * Math.min(atMost, atLeast));
    }
}
