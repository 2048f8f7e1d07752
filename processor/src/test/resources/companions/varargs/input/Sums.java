package com.acme;

import io.parallelizable.Parallelizable;

/** Sums. */
public record Sums() {
    /** Kinds of sum. */
    public static class Kinds {
        /** Kinds of sum. */
        protected Kinds() {}

        /**
         * Sums up.
         *
         * @param values some numbers
         * @return the sum of each beginning
         * @throws InterruptedException if that takes too long
         */
        @Parallelizable(name = "RunningSums")
        public static double[] runningSum(double... values) throws InterruptedException {
            return values;
        }
    }
}
