package io.parallelizable;

import java.time.Duration;

/**
 * Who is told how far a run is: {@code run.progress((done, total) -> bar.setValue(…))}.
 *
 * <p>Calls come from a thread of the runtime's own, never two at once, at most ten in a second, and the last one tells
 * the final number. A listener that throws is not called again; one that takes long is called less often. Neither harms
 * the run, which waits a quarter of a second at most for the last call.
 */
@FunctionalInterface
public interface ProgressListener {
    /**
     * Told now and then while a run is under way, and once at its end.
     *
     * @param done how many elements have been computed; never less than the call before told
     * @param total how many elements there are in all; -1 if no one knows, as in an endless stream
     */
    void progressed(long done, long total);

    /**
     * Told before {@link #progressed} that some elements need not be computed, since a {@linkplain Run#checkpoint
     * checkpoint} holds their results. They count as done, and say nothing of how long the others take.
     *
     * @param count how many; never less than the call before told
     */
    default void restored(long count) {}

    /** Told once, after the last call of {@link #progressed}: the run has ended, complete or not. */
    default void ended() {}

    /**
     * What draws the progress of runs on a terminal where {@link Run#progress()} is asked for; found with
     * {@link java.util.ServiceLoader}. The module {@code parallelizable-progressbar} is one.
     */
    interface Provider {
        /**
         * A run is to be shown, and no other is: it has taken a second, and the program's output is a terminal.
         *
         * @param function the name of the method, such as {@code Primes.testPrime}
         * @param total how many elements there are; -1 if no one knows
         * @param elapsed how long the run has been under way
         * @param width how long a line may be so that it does not wrap, in characters
         * @return what draws its progress; its {@code ended} is also called when the process ends before the run
         */
        ProgressListener show(String function, long total, Duration elapsed, int width);
    }
}
