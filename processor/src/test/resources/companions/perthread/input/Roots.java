package com.acme;

import io.parallelizable.Parallelizable;
import io.parallelizable.PerThread;
import java.util.List;
import java.util.random.RandomGenerator;

/** Roots. */
public final class Roots {
    private Roots() {}

    /** Solves equations, one at a time. */
    public static final class Solver implements AutoCloseable {
        private double last;

        /** A solver. */
        public Solver() {}

        double solve(double start) {
            last = start;
            return last;
        }

        @Override
        public void close() {}
    }

    /**
     * Finds a root.
     *
     * @param solver solves one equation at a time
     * @param start where to begin
     * @return the root
     */
    @Parallelizable
    public static double root(@PerThread Solver solver, double start) {
        return solver.solve(start);
    }

    /**
     * Collects values.
     *
     * @param count how many
     * @param buffer holds them meanwhile
     * @param <T> their type
     */
    @Parallelizable
    static <T> void collect(int count, @PerThread List<T> buffer) {
        buffer.clear();
    }

    /**
     * Tries something.
     *
     * @param solver solves one equation at a time
     * @param random where to begin
     * @return the root
     */
    @Parallelizable
    static double attempt(@PerThread Solver solver, RandomGenerator random) {
        return solver.solve(random.nextDouble());
    }
}
