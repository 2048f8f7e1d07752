package io.parallelizable.examples.course;

import io.parallelizable.Parallelizable;
import io.parallelizable.Sequences;
import java.util.Arrays;
import java.util.Objects;

/**
 * Results that may be missing: {@code map} keeps their places, {@code mapNonNull} leaves them out.
 *
 * <p>Newton's method does not arrive from everywhere; where it does not, {@code root} returns null. Once nulls are left
 * out, result i no longer belongs to input i. So either let the result say which input it came from, and take
 * {@code mapNonNull}; or take {@code map}, and look for null.
 *
 * <pre>mvn -q compile exec:exec -Dmain=course.Example06_MissingResults</pre>
 */
public final class Example06_MissingResults {
    private static final int MOST_STEPS = 100;

    private Example06_MissingResults() {}

    /** A root of x³ - 2x + 2, and where the search for it began. */
    record Root(double start, double x) {}

    @Parallelizable
    static Root root(double start) {
        double x = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            double next = x - (x * x * x - 2 * x + 2) / (3 * x * x - 2);
            if (Math.abs(next - x) < 1e-12) {
                return new Root(start, next);
            }
            x = next;
        }
        return null;
    }

    private static void printWrong(double[] starts) {
        Root[] roots = RootParallel.mapNonNull(starts);
        for (int i = 0; i < roots.length; i++) {
            boolean belongs = roots[i].start() == starts[i];
            System.out.println(
                    "  from " + starts[i] + (belongs ? "" : ", which is not true: from " + roots[i].start()));
        }
    }

    private static void printRight(double[] starts) {
        for (Root root : RootParallel.mapNonNull(starts)) {
            System.out.println("  from " + root.start());
        }
    }

    private static long countMissing(double[] starts) {
        return Arrays.stream(RootParallel.map(starts)).filter(Objects::isNull).count();
    }

    /**
     * Looks for a root from several places, some of them hopeless.
     *
     * @param args none
     */
    public static void main(String... args) {
        double[] starts = Sequences.arange(-2, 2.5, 0.5);
        System.out.println(starts.length + " searches, without success: " + countMissing(starts));
        System.out.println("Wrong: result i with input i, after nulls were left out");
        printWrong(starts);
        System.out.println("Right: the result itself says where it is from");
        printRight(starts);
    }
}
