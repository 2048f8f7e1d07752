package io.parallelizable;

/**
 * Evenly spaced inputs, with NumPy's names and NumPy's results to the last bit.
 *
 * <p>The type of the bounds of {@code arange} decides the type of the result: {@code int} bounds give an {@code int[]},
 * {@code long} bounds a {@code long[]}, {@code double} bounds a {@code double[]}. For integers that need no array see
 * {@link Range}.
 */
public final class Sequences {
    /** The longest array that JVMs make. */
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

    private Sequences() {}

    /**
     * {@return the integers from 0 up to and without {@code stop}, i at index i; empty if {@code stop <= 0}}
     *
     * @param stop the end, not part of the result
     */
    public static int[] arange(int stop) {
        return arange(0, stop, 1);
    }

    /**
     * {@return the integers from {@code start} up to and without {@code stop}, {@code start + i} at index i; empty if
     * {@code stop <= start}}
     *
     * @param start the first number
     * @param stop the end, not part of the result
     * @throws IllegalArgumentException if there are more numbers than an array can hold
     */
    public static int[] arange(int start, int stop) {
        return arange(start, stop, 1);
    }

    /**
     * {@return every {@code step}-th integer from {@code start} towards and without {@code stop}, {@code start + i *
     * step} at index i; empty if {@code stop} does not lie ahead}
     *
     * @param start the first number
     * @param stop the end, not part of the result
     * @param step the distance, which may be negative
     * @throws IllegalArgumentException if {@code step} is 0 or there are more numbers than an array can hold
     */
    public static int[] arange(int start, int stop, int step) {
        int[] numbers = new int[steps(start, stop, step)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = start + i * step;
        }
        return numbers;
    }

    /**
     * {@return the integers from 0 up to and without {@code stop}, i at index i; empty if {@code stop <= 0}}
     *
     * @param stop the end, not part of the result
     * @throws IllegalArgumentException if there are more numbers than an array can hold
     */
    public static long[] arange(long stop) {
        return arange(0, stop, 1);
    }

    /**
     * {@return the integers from {@code start} up to and without {@code stop}, {@code start + i} at index i; empty if
     * {@code stop <= start}}
     *
     * @param start the first number
     * @param stop the end, not part of the result
     * @throws IllegalArgumentException if there are more numbers than an array can hold
     */
    public static long[] arange(long start, long stop) {
        return arange(start, stop, 1);
    }

    /**
     * {@return every {@code step}-th integer from {@code start} towards and without {@code stop}, {@code start + i *
     * step} at index i; empty if {@code stop} does not lie ahead}
     *
     * @param start the first number
     * @param stop the end, not part of the result
     * @param step the distance, which may be negative
     * @throws IllegalArgumentException if {@code step} is 0 or there are more numbers than an array can hold
     */
    public static long[] arange(long start, long stop, long step) {
        long[] numbers = new long[steps(start, stop, step)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = start + i * step;
        }
        return numbers;
    }

    /**
     * {@return the numbers 0, 1, 2, … below {@code stop}, i at index i; empty if {@code stop <= 0}}
     *
     * @param stop the end, not part of the result
     * @throws IllegalArgumentException if {@code stop} is NaN or there are more numbers than an array can hold
     */
    public static double[] arange(double stop) {
        return arange(0, stop, 1);
    }

    /**
     * {@return the numbers {@code start}, {@code start + 1}, … below {@code stop}, {@code start + i} at index i; empty
     * if {@code stop <= start}}
     *
     * @param start the first number
     * @param stop the end, not part of the result
     * @throws IllegalArgumentException if a bound is NaN or there are more numbers than an array can hold
     */
    public static double[] arange(double start, double stop) {
        return arange(start, stop, 1);
    }

    /**
     * {@return numbers in steps of {@code step} from {@code start} towards {@code stop}, {@code start + i * step} at
     * index i, up to rounding; empty if {@code stop} does not lie ahead}
     *
     * <p>There are {@code ceil((stop - start) / step)} of them; through rounding the last one may reach or pass
     * {@code stop}, as in NumPy. Where that matters, use {@link #linspace}.
     *
     * @param start the first number
     * @param stop the end, as a rule not part of the result
     * @param step the distance, which may be negative
     * @throws IllegalArgumentException if {@code step} is 0, an argument is NaN, or there are more numbers than an
     *     array can hold
     */
    public static double[] arange(double start, double stop, double step) {
        double steps = Math.ceil((stop - start) / step);
        if (step == 0 || Double.isNaN(steps)) {
            throw new IllegalArgumentException(
                    "no step leads from " + start + " to " + stop + " with a step of " + step);
        }
        double[] numbers = new double[checkedLength(Math.max(0, steps))];
        // NumPy computes the second number and goes on with the rounded difference.
        double delta = (start + step) - start;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i == 1 ? start + step : start + i * delta;
        }
        return numbers;
    }

    /**
     * {@return so many evenly spaced numbers from {@code start} to {@code stop}, both included: {@code start + i *
     * (stop - start) / (num - 1)} at index i, up to rounding}
     *
     * @param start the first number
     * @param stop the last number, exactly, if there are two or more
     * @param num how many numbers
     * @throws IllegalArgumentException if {@code num} is negative
     */
    public static double[] linspace(double start, double stop, int num) {
        if (num < 0) {
            throw new IllegalArgumentException("num must not be negative, it is " + num);
        }
        double[] numbers = new double[num];
        double delta = stop - start;
        int intervals = num - 1;
        double step = delta / intervals;
        for (int i = 0; i < num; i++) {
            // A step that underflows to 0 would lose the interval: NumPy divides first then.
            double offset = num == 1 || step == 0 ? (double) i / Math.max(1, intervals) * delta : i * step;
            numbers[i] = offset + start;
        }
        if (num > 1) {
            numbers[intervals] = stop;
        }
        return numbers;
    }

    private static int steps(long start, long stop, long step) {
        if (step == 0) {
            throw new IllegalArgumentException("step must not be 0");
        }
        boolean ahead = step > 0 ? start < stop : start > stop;
        if (!ahead) {
            return 0;
        }
        // Unsigned, since the distance between two longs may need all 64 bits.
        long distance = step > 0 ? stop - start : start - stop;
        long stride = step > 0 ? step : -step;
        long lastIndex = Long.divideUnsigned(distance - 1, stride);
        return checkedLength(lastIndex < 0 ? Double.POSITIVE_INFINITY : lastIndex + 1.0);
    }

    private static int checkedLength(double length) {
        if (length > MAX_LENGTH) {
            throw new IllegalArgumentException("an array holds at most " + MAX_LENGTH + " numbers, these are more");
        }
        return (int) length;
    }
}
