package io.parallelizable.examples.course;

import io.parallelizable.Parallelizable;
import io.parallelizable.Sequences;

/**
 * A method that returns an array: the results are an array of arrays, and the first index is that of the input.
 *
 * <p>{@code column(x)} computes a column of the Mandelbrot set, so {@code counts[i][j]} belongs to {@code x[i]} and
 * {@code y[j]}. Whoever prints it line by line prints columns as lines, and sees the set lying on its side. The results
 * are not wrong, and need no transposing: a picture asks for its points as (line, column), that is {@code [j][i]}.
 *
 * <pre>mvn -q compile exec:exec -Dmain=course.Example02_MandelbrotColumns [-Dargs=48]</pre>
 */
public final class Example02_MandelbrotColumns {
    private static final int MOST_STEPS = 100;
    private static final double[] Y = Sequences.linspace(-1.2, 1.2, 19);

    private Example02_MandelbrotColumns() {}

    @Parallelizable
    static double[] column(double x) {
        double[] counts = new double[Y.length];
        for (int j = 0; j < Y.length; j++) {
            counts[j] = escapeCount(x, Y[j]);
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

    private static String drawWrong(double[][] counts) {
        StringBuilder lines = new StringBuilder();
        for (double[] column : counts) {
            for (double count : column) {
                lines.append(ink(count));
            }
            lines.append(System.lineSeparator());
        }
        return lines.toString();
    }

    private static String drawRight(double[][] counts) {
        StringBuilder lines = new StringBuilder();
        for (int j = Y.length - 1; j >= 0; j--) {
            for (double[] column : counts) {
                lines.append(ink(column[j]));
            }
            lines.append(System.lineSeparator());
        }
        return lines.toString();
    }

    private static char ink(double count) {
        if (count == MOST_STEPS) {
            return '#';
        }
        return count > 8 ? '+' : count > 4 ? '.' : ' ';
    }

    /**
     * Draws the set twice.
     *
     * @param args how many columns
     */
    public static void main(String... args) {
        int columns = args.length > 0 ? Integer.parseInt(args[0]) : 48;
        double[] x = Sequences.linspace(-2, 0.6, columns);

        double[][] counts = ColumnParallel.map(x);
        System.out.println(counts.length + " columns of " + counts[0].length + " points");
        System.out.println();
        System.out.println("Wrong: a column in each line");
        System.out.print(drawWrong(counts));
        System.out.println();
        System.out.println("Right: the point of each column in each line, the highest line first");
        System.out.print(drawRight(counts));
    }
}
