package io.parallelizable.examples.course;

import io.parallelizable.Hazard;
import io.parallelizable.Parallelizable;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * What a method must not do: write to something that other calls read.
 *
 * <p>{@code varianceWrong} saves an allocation by using one array for all calls. In a loop that works. On many threads
 * the calls overwrite each other's numbers: no exception, only wrong results, and others at each run. The same goes for
 * static counters, a shared {@code StringBuilder} or {@code SimpleDateFormat}. Everything that a method writes to
 * belongs inside it.
 *
 * <p>The compiler warns of the shared array, and the annotation says that it is meant here.
 *
 * <pre>mvn -q compile exec:exec -Dmain=course.Example07_SharedState [-Dargs=100000]</pre>
 */
public final class Example07_SharedState {
    private static final int SAMPLE_SIZE = 100;

    /** Shared by all calls: the mistake. */
    private static final double[] DEVIATIONS = new double[SAMPLE_SIZE];

    private Example07_SharedState() {}

    @Parallelizable(accepts = Hazard.STATIC_STATE)
    static double varianceWrong(double[] sample) {
        return variance(sample, DEVIATIONS);
    }

    @Parallelizable
    static double varianceRight(double[] sample) {
        return variance(sample, new double[SAMPLE_SIZE]);
    }

    private static double variance(double[] sample, double[] deviations) {
        double mean = Arrays.stream(sample).average().orElse(0);
        for (int i = 0; i < SAMPLE_SIZE; i++) {
            deviations[i] = sample[i] - mean;
        }
        double squares = 0;
        for (double deviation : deviations) {
            squares += deviation * deviation;
        }
        return squares / (SAMPLE_SIZE - 1);
    }

    private static double[] wrongButInALoop(double[][] samples) {
        double[] variances = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            variances[i] = varianceWrong(samples[i]);
        }
        return variances;
    }

    private static int differences(double[] expected, double[] actual) {
        int differences = 0;
        for (int i = 0; i < expected.length; i++) {
            differences += expected[i] == actual[i] ? 0 : 1;
        }
        return differences;
    }

    private static double[][] samples(int count) {
        SplittableRandom random = new SplittableRandom(1);
        double[][] samples = new double[count][];
        Arrays.setAll(samples, i -> random.doubles(SAMPLE_SIZE).toArray());
        return samples;
    }

    /**
     * Computes many variances in both ways.
     *
     * @param args how many
     */
    public static void main(String... args) {
        double[][] samples = samples(args.length > 0 ? Integer.parseInt(args[0]) : 100_000);
        double[] expected = wrongButInALoop(samples);

        int wrong = differences(expected, VarianceWrongParallel.map(samples));
        System.out.println("Wrong, one array for all calls: " + wrong + " of " + samples.length + " results differ");
        int right = differences(expected, VarianceRightParallel.map(samples));
        System.out.println("Right, an array in each call: " + right + " of " + samples.length + " results differ");
    }
}
