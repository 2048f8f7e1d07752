package io.parallelizable.benchmarks.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** Medians, which one disturbed round does not move. */
public final class Medians {
    private Medians() {}

    /** The middle value, or the mean of the two in the middle; NaN if there is none. */
    public static double of(double... values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The median of what the samples' rounds took. */
    public static double of(Collection<Sample> samples, ToDoubleFunction<Sample> figure) {
        return of(samples.stream().mapToDouble(figure).toArray());
    }

    /** How many times as fast as the plain loop. */
    public static double ratio(Collection<Sample> samples) {
        return of(samples, Sample::serialNanos) / of(samples, Sample::nanos);
    }
}
