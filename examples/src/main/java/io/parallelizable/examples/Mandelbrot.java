package io.parallelizable.examples;

import io.parallelizable.Parallelizable;
import io.parallelizable.Sequences;
import java.util.Arrays;

/** The second program: the Mandelbrot set on a grid of N columns and N rows, computed column by column. */
final class Mandelbrot {
    /** How often a point is iterated at most; one that has not escaped by then is taken to be in the set. */
    static final int MOST_STEPS = 200;

    private static final double LEFT = -2;
    private static final double RIGHT = 1;
    private static final double BOTTOM = -1.5;
    private static final double TOP = 1.5;

    private Mandelbrot() {}

    /**
     * A column of the grid.
     *
     * @param real where it crosses the real axis
     * @param height how many points it has, from the bottom to the top
     */
    record Column(double real, int height) {}

    /** The escape counts of a column's points. */
    @Parallelizable
    static double[] column(Column column) {
        double[] counts = Sequences.linspace(BOTTOM, TOP, column.height());
        for (int j = 0; j < counts.length; j++) {
            counts[j] = escapeCount(column.real(), counts[j]);
        }
        return counts;
    }

    private static int escapeCount(double real, double imaginary) {
        double x = 0;
        double y = 0;
        int steps = 0;
        while (x * x + y * y <= 4 && steps < MOST_STEPS) {
            double nextX = x * x - y * y + real;
            y = 2 * x * y + imaginary;
            x = nextX;
            steps++;
        }
        return steps;
    }

    static Contest<double[][]> contest(int size) {
        Column[] columns = columns(size);
        return new Contest<>(
                "Mandelbrot set", size, () -> loop(columns), () -> ColumnParallel.map(columns), Arrays::deepEquals);
    }

    /** The escape counts of the whole grid, {@code counts[i][j]} those of column i from the left, row j from below. */
    static double[][] counts(int size) {
        return ColumnParallel.map(columns(size));
    }

    private static Column[] columns(int size) {
        return Arrays.stream(Sequences.linspace(LEFT, RIGHT, size))
                .mapToObj(real -> new Column(real, size))
                .toArray(Column[]::new);
    }

    private static double[][] loop(Column[] columns) {
        double[][] counts = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            counts[i] = column(columns[i]);
        }
        return counts;
    }
}
