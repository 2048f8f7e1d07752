package io.parallelizable.benchmarks.workload;

/** A way to run a loop as several ranges at the same time. */
@FunctionalInterface
public interface Splitter {
    /** Runs the loop over the indices from 0 to {@code size - 1}, each once. */
    void split(int size, Loop loop);

    /** A loop over a range of indices. */
    @FunctionalInterface
    interface Loop {
        /** Runs the part of the loop from one index to another, which is not included. */
        void run(int from, int to);
    }
}
