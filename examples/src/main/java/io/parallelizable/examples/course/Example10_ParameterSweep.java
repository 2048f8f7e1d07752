package io.parallelizable.examples.course;

import io.parallelizable.Parallelizable;
import io.parallelizable.Sequences;
import io.parallelizable.charts.Charts;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A parameter sweep: two arguments over a grid, the third one held, and the results as a heat map.
 *
 * <p>Each year a population of x becomes {@code rate * x * (1 - x)}, where the rate is {@code b} for six years,
 * {@code a} for the next six, and so on. Where the Lyapunov exponent is below 0, populations that differ a little
 * become alike, and the future can be told. Above 0 they drift apart: chaos (Markus and Hess, "Lyapunov exponents of
 * the logistic map with periodic forcing", Computers and Graphics 13, 1989).
 *
 * <p>All cells are shared out among the cores, not rows: a sweep of two rows and a million columns keeps them as busy
 * as one of a million rows and two columns.
 *
 * <pre>mvn -q compile exec:exec -Dmain=course.Example10_ParameterSweep [-Dargs="600 chaos.png"]</pre>
 */
public final class Example10_ParameterSweep {
    private static final int SEASON = 6;
    private static final int SEASONS = 200;
    private static final int WIDTH = 820;
    private static final int HEIGHT = 720;

    private Example10_ParameterSweep() {}

    /** The Lyapunov exponent: by which power of e a small difference grows in a year. */
    @Parallelizable
    static double lyapunovExponent(double b, double a, int seasons) {
        double x = 0.5;
        double logarithms = 0;
        // In the first half, the beginning is forgotten.
        for (int season = -seasons; season < seasons; season++) {
            double rate = season % 2 == 0 ? b : a;
            double growth = 1;
            for (int year = 0; year < SEASON; year++) {
                growth *= rate * (1 - 2 * x);
                x *= rate * (1 - x);
            }
            if (season >= 0) {
                logarithms += Math.log(Math.abs(growth));
            }
        }
        return logarithms / (SEASON * seasons);
    }

    private static String shareOfChaos(double[][] exponents) {
        long chaotic = 0;
        long all = 0;
        for (double[] row : exponents) {
            for (double exponent : row) {
                chaotic += exponent > 0 ? 1 : 0;
                all++;
            }
        }
        return Math.round(100.0 * chaotic / all) + " % of " + all + " populations";
    }

    /**
     * Sweeps both rates and writes the heat map.
     *
     * @param args how many values of each rate, and the file to write
     * @throws IOException if the file cannot be written
     */
    public static void main(String... args) throws IOException {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : 600;
        Path file =
                Path.of(args.length > 1 ? args[1] : "target/output/chaos.png").toAbsolutePath();

        double[] b = Sequences.linspace(3.4, 4, size);
        double[] a = Sequences.linspace(2.5, 3.4, size);
        double[][] exponents = LyapunovExponentParallel.grid(b, a, SEASONS);

        Charts.heatMap("Lyapunov exponent of a population", "b", b, "a", a, exponents)
                .scale(-0.5, 0.5)
                .size(WIDTH, HEIGHT)
                .save(file);
        System.out.println("Chaos: " + shareOfChaos(exponents));
        System.out.println("The map: " + file);
    }
}
