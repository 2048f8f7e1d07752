package io.parallelizable.internal.profile;

import io.parallelizable.Profile;
import java.util.ArrayList;
import java.util.List;

/**
 * How many elements took how long, in bins of logarithmic width: sixteen for each doubling, so that a time is known to
 * a sixteenth, whatever its size (as in HdrHistogram, by Gil Tene).
 */
final class Histogram {
    private static final int SUB_BITS = 4;
    private static final int SUBS = 1 << SUB_BITS;

    /** Times are counted in these parts of a nanosecond: the mean of many short elements may be less than one. */
    private static final int PARTS = 64;

    private final long[] counts = new long[Long.SIZE * SUBS];
    private long count;
    private long nanos;
    private double max;

    /** So many elements took so long together. */
    void add(long tookNanos, int elements) {
        double each = (double) tookNanos / elements;
        counts[bin((long) (each * PARTS))] += elements;
        count += elements;
        nanos += tookNanos;
        max = Math.max(max, each);
    }

    void add(Histogram other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        count += other.count;
        nanos += other.nanos;
        max = Math.max(max, other.max);
    }

    /** Values below two times sixteen have a bin each; from there on, each doubling has sixteen. */
    private static int bin(long value) {
        int shift = Math.max(0, Long.SIZE - 1 - SUB_BITS - Long.numberOfLeadingZeros(value | 1));
        return shift * SUBS + (int) (value >>> shift);
    }

    /** The least value of a bin. */
    private static double lower(int bin) {
        int shift = Math.max(0, bin / SUBS - 1);
        return (double) (bin - shift * SUBS) * Math.pow(2, shift);
    }

    Profile.Times times() {
        List<Profile.Bin> bins = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                bins.add(new Profile.Bin(seconds(lower(i)), seconds(lower(i + 1)), counts[i]));
            }
        }
        return new Profile.Times(count, nanos / 1e9, max / 1e9, bins);
    }

    private static double seconds(double value) {
        return value / PARTS / 1e9;
    }
}
