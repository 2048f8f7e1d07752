package io.parallelizable.benchmarks.workload;

import java.util.function.Supplier;

/**
 * A workload to be made when its turn comes, and how often it has to be called to be measured.
 *
 * @param name the workload's name
 * @param effort how often
 * @param workload makes it; some fill much of the heap, so they are not kept
 */
public record Task(String name, Effort effort, Supplier<Workload> workload) {
    /** The same workload, called so often. */
    public Task withCalls(int calls) {
        return new Task(name, new Effort(effort.warmUps, calls), workload);
    }

    /**
     * How often a workload is called.
     *
     * @param warmUps at least so many calls before anything is timed
     * @param calls so many are timed together, for the clock's own cost not to show
     */
    public record Effort(int warmUps, int calls) {
        private static final double SHORTEST_NANOS = 1e7;
        private static final double NANOS_PER_CALL = 1e3;
        private static final double ONCE_IS_ENOUGH_NANOS = 2e7;

        /** The effort for something that takes about so long. */
        public static Effort forNanos(double nanos) {
            int calls = nanos > ONCE_IS_ENOUGH_NANOS ? 1 : (int) (SHORTEST_NANOS / (nanos + NANOS_PER_CALL)) + 1;
            return new Effort(3, calls);
        }
    }
}
