package io.parallelizable.quality;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Marsaglia's birthday spacings: of m birthdays in a year of n days, sorted, the number of spacings that occurred
 * before is Poisson distributed with mean m^3 / 4n. Sensitive to numbers that lie on a lattice.
 */
final class Spacings {
    private static final int BIRTHDAYS = 1 << 12;
    private static final double DAYS = 0x1.0p32;
    private static final double MEAN = Math.pow(BIRTHDAYS, 3) / (4 * DAYS);

    private Spacings() {}

    /** Of as many years as the days suffice for. */
    static Verdict verdict(String test, LongStream days) {
        long[] birthdays = days.toArray();
        int years = birthdays.length / BIRTHDAYS;
        int repetitions = 0;
        for (int year = 0; year < years; year++) {
            repetitions +=
                    repetitions(spacings(Arrays.copyOfRange(birthdays, year * BIRTHDAYS, (year + 1) * BIRTHDAYS)));
        }
        return Verdict.poisson(test, repetitions, years * MEAN);
    }

    /** In ascending order. */
    private static long[] spacings(long[] birthdays) {
        Arrays.sort(birthdays);
        long[] spacings = new long[birthdays.length - 1];
        Arrays.setAll(spacings, k -> birthdays[k + 1] - birthdays[k]);
        Arrays.sort(spacings);
        return spacings;
    }

    /** How many of these sorted numbers equal the one before. */
    static int repetitions(long[] sorted) {
        return (int) IntStream.range(1, sorted.length)
                .filter(k -> sorted[k] == sorted[k - 1])
                .count();
    }
}
