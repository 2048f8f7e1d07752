package io.parallelizable.benchmarks.workload;

import io.parallelizable.Parallelizable;

/** The annotated functions, from a nanosecond a call to milliseconds. */
public final class Functions {
    private static final int MOST_STEPS = 200;
    private static final int PIXELS = 1000;

    private Functions() {}

    /** Tries every divisor and never stops early, so that its cost grows with its argument. */
    @Parallelizable
    public static boolean testPrime(int n) {
        boolean prime = true;
        for (int i = 2; i < n; i++) {
            if (n % i == 0) {
                prime = false;
            }
        }
        return prime;
    }

    /** One column of the Mandelbrot set, whose cost depends on where it lies. */
    @Parallelizable
    public static double[] column(double x) {
        double[] steps = new double[PIXELS];
        for (int j = 0; j < PIXELS; j++) {
            steps[j] = pixel(x, -2 + 3.0 * j / (PIXELS - 1));
        }
        return steps;
    }

    /** About a nanosecond. */
    @Parallelizable
    public static double sq(double x) {
        return x * x + 1;
    }

    /** About 25 nanoseconds. */
    @Parallelizable
    public static double cell(double x, double y) {
        for (int i = 0; i < 25; i++) {
            x = x * 0.999999 + y;
        }
        return x;
    }

    /** About 100 nanoseconds. */
    @Parallelizable
    public static double f100(double x) {
        for (int i = 0; i < 100; i++) {
            x = x * 0.999999 + 1e-9;
        }
        return x;
    }

    /** About 10 microseconds. */
    @Parallelizable
    public static double f4000(double x) {
        for (int i = 0; i < 4000; i++) {
            x = x * 0.999999 + 1e-9;
        }
        return x;
    }

    /** As many nanoseconds, or some more, as its argument says. */
    @Parallelizable
    public static double fk(int steps) {
        double x = 1;
        for (int i = 0; i < steps; i++) {
            x = x * 0.999999 + 1e-9;
        }
        return x;
    }

    /** A map inside a map's element. */
    @Parallelizable
    public static double sumOfF100(double[] row) {
        return sum(F100Parallel.map(row));
    }

    /** The sum from left to right, which is the same whoever computed the values. */
    public static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double pixel(double cx, double cy) {
        double x = 0;
        double y = 0;
        for (int k = 0; k < MOST_STEPS; k++) {
            double x2 = x * x;
            double y2 = y * y;
            if (x2 + y2 > 4) {
                return k;
            }
            y = 2 * x * y + cy;
            x = x2 - y2 + cx;
        }
        return MOST_STEPS;
    }
}
