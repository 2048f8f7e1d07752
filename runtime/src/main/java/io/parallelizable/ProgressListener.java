package io.parallelizable;

import java.time.Duration;

/**
 * Receives the progress of a run: {@code run.progress((done, total) -> bar.setValue(…))}.
 *
 * <p>A thread of the runtime calls it, never twice at the same time, at most ten times a second; the last call reports
 * the final number. A listener that throws is not called again; one that takes long is called less often. Neither
 * affects the run, which waits a quarter of a second at most for the last call.
 */
@FunctionalInterface
public interface ProgressListener {
    /**
     * Called now and then while a run is under way, and once at its end.
     *
     * @param done how many elements have been computed; never less than in an earlier call
     * @param total how many elements there are in all; -1 if that is not known, as in an endless stream
     */
    void progressed(long done, long total);

    /**
     * Called before {@link #progressed} if some elements need not be computed, since a {@linkplain Run#checkpoint
     * checkpoint} holds their results. They count as done, but must not be used to estimate how long the others take.
     *
     * @param count how many; never less than in an earlier call
     */
    default void restored(long count) {}

    /** Called once, after the last call of {@link #progressed}: the run has ended, complete or not. */
    default void ended() {}

    /**
     * Draws the progress of runs with {@link Run#progress()} on a terminal; found with {@link java.util.ServiceLoader}.
     * The module {@code parallelizable-progressbar} has one.
     */
    interface Provider {
        /**
         * Called when a run has taken a second, the program's output is a terminal, and no other run is shown.
         *
         * @param function the name of the method, such as {@code Primes.testPrime}
         * @param total how many elements there are; -1 if that is not known
         * @param elapsed how long the run has been under way
         * @param width how long a line may be so that it does not wrap, in characters
         * @return a listener that draws its progress; its {@code ended} is also called if the process ends before the
         *     run
         */
        ProgressListener show(String function, long total, Duration elapsed, int width);
    }
}
