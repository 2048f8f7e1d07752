package io.parallelizable.examples.course;

import io.parallelizable.Parallelizable;
import io.parallelizable.PerThread;
import io.parallelizable.Sequences;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An object that each thread needs for itself: a solver with its own working arrays.
 *
 * <p>One solver for all calls would be a race, since it writes to its arrays; one for each call would mostly make
 * arrays. An argument marked {@code @PerThread} is the way between: the companion takes a {@code Supplier} for it, each
 * thread that takes part makes one solver when it has its first call, and uses it for all its calls. Solvers that are
 * {@code AutoCloseable} are closed at the end.
 *
 * <pre>mvn -q compile exec:exec -Dmain=course.Example15_PerThread [-Dargs=1000]</pre>
 */
public final class Example15_PerThread {
    private static final int POINTS = 400;
    private static final int STEPS = 50;
    private static final AtomicInteger MADE = new AtomicInteger();

    private Example15_PerThread() {}

    /**
     * Heat in a rod whose ends are kept at zero: implicit steps in time, each of which solves a tridiagonal system
     * (Thomas).
     */
    static final class Rod implements AutoCloseable {
        private final double[] heat = new double[POINTS];
        private final double[] upper = new double[POINTS];

        Rod() {
            MADE.incrementAndGet();
        }

        /** The heat at the centre after some time. */
        double centreAfter(double time) {
            Arrays.fill(heat, 1);
            double dt = time / STEPS;
            double ratio = dt * POINTS * POINTS;
            for (int step = 0; step < STEPS; step++) {
                step(ratio);
            }
            return heat[POINTS / 2];
        }

        private void step(double ratio) {
            double diagonal = 1 + 2 * ratio;
            upper[0] = -ratio / diagonal;
            heat[0] /= diagonal;
            for (int i = 1; i < POINTS; i++) {
                double pivot = diagonal + ratio * upper[i - 1];
                upper[i] = -ratio / pivot;
                heat[i] = (heat[i] + ratio * heat[i - 1]) / pivot;
            }
            for (int i = POINTS - 2; i >= 0; i--) {
                heat[i] -= upper[i] * heat[i + 1];
            }
        }

        @Override
        public void close() {
            Arrays.fill(heat, Double.NaN);
        }
    }

    @Parallelizable
    static double centre(@PerThread Rod rod, double time) {
        return rod.centreAfter(time);
    }

    private static double[] loop(double[] times) {
        double[] heat = new double[times.length];
        try (Rod rod = new Rod()) {
            for (int i = 0; i < times.length; i++) {
                heat[i] = centre(rod, times[i]);
            }
        }
        return heat;
    }

    /**
     * Cools a rod.
     *
     * @param args for how many times it is computed
     */
    public static void main(String... args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        double[] times = Sequences.linspace(0.001, 0.2, count);
        double[] expected = loop(times);

        MADE.set(0);
        double[] heat = CentreParallel.map(Rod::new, times);
        System.out.println(count + " calls took " + MADE + " rods, one for each thread.");
        System.out.println("The same as in the loop with one rod: " + Arrays.equals(heat, expected));
        System.out.printf(Locale.ROOT, "The centre has %.2f at first, and %.2f at last.%n", heat[0], heat[count - 1]);
    }
}
