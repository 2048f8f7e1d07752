package io.parallelizable.examples.course;

import io.parallelizable.Parallelizable;
import java.util.Locale;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * A method of several arguments: each one swept over an array, or held.
 *
 * <p>An array in the place of an argument means a new value for each call; a single value is the same for all. Two
 * arrays of the same length go together, index by index; {@code grid} takes every combination instead. Put side by
 * side, the three are {@code f(x[i], k)}, {@code f(x[i], k[i])} and {@code f(x[i], k[j])}.
 *
 * <p>The function is one of a library: a static method of one line is all that it takes to sweep it. It says how often
 * chance alone makes counts differ that much from what a hypothesis expects (Pearson's chi-squared test).
 *
 * <pre>mvn -q compile exec:exec -Dmain=course.Example09_SeveralArguments</pre>
 */
public final class Example09_SeveralArguments {
    /**
     * Mendel's peas, as Fisher summed them up: "Has Mendel's work been rediscovered?", Annals of Science 1, 1936, table
     * V.
     */
    private static final String[] EXPERIMENTS = {
        "3:1 ratios", "2:1 ratios", "bifactorial", "gametic ratios", "trifactorial", "plant variation"
    };

    private static final double[] DEVIATIONS = {2.1389, 5.1733, 2.8110, 3.6730, 15.3224, 12.4870};
    private static final int[] DEGREES = {7, 8, 8, 15, 26, 20};

    private Example09_SeveralArguments() {}

    @Parallelizable
    static double pValue(double chiSquared, int degrees) {
        return RegularizedGamma.Q.value(0.5 * degrees, 0.5 * chiSquared);
    }

    private static void oneHeld() {
        double[] chiSquared = {5, 10, 15, 20};
        double[] p = PValueParallel.map(chiSquared, 8);
        for (int i = 0; i < p.length; i++) {
            System.out.printf(Locale.ROOT, "  chi-squared %4.1f: p = %.4f%n", chiSquared[i], p[i]);
        }
    }

    private static void bothSwept() {
        double[] p = PValueParallel.map(DEVIATIONS, DEGREES);
        for (int i = 0; i < p.length; i++) {
            System.out.printf(Locale.ROOT, "  %-15s %2d degrees: p = %.4f%n", EXPERIMENTS[i], DEGREES[i], p[i]);
        }
    }

    private static void everyCombination() {
        double[] chiSquared = {2.706, 3.841, 6.635, 10.828};
        int[] degrees = {1, 2, 3, 4, 5};
        double[][] p = PValueParallel.grid(chiSquared, degrees);
        for (int i = 0; i < chiSquared.length; i++) {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %6.3f:", chiSquared[i]));
            for (int j = 0; j < degrees.length; j++) {
                line.append(String.format(Locale.ROOT, " %.3f", p[i][j]));
            }
            System.out.println(line);
        }
    }

    private static void lengthsThatDiffer() {
        try {
            PValueParallel.map(DEVIATIONS, new int[] {7, 8});
        } catch (IllegalArgumentException e) {
            System.out.println("  " + e.getMessage());
        }
    }

    /**
     * Prints p-values in three arrangements, and what happens to a fourth.
     *
     * @param args none
     */
    public static void main(String... args) {
        System.out.println("One swept, one held: 8 degrees of freedom");
        oneHeld();
        System.out.println(
                "Both swept: each of Mendel's experiments has its own; few are as far off as chance would have");
        bothSwept();
        System.out.println("Every combination: the table at the end of the book, 1 to 5 degrees from left to right");
        everyCombination();
        System.out.println("Both swept, of different lengths: no call is made");
        lengthsThatDiffer();
    }
}
