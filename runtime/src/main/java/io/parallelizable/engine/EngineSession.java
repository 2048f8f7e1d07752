package io.parallelizable.engine;

import java.util.List;

/**
 * The slices of one operation, on their way to an engine's workers and back.
 *
 * <p>All methods are called by the operation's caller, or, where results are used while others are still under way, by
 * one thread at a time. They should return soon: slices are computed elsewhere.
 */
@FunctionalInterface
public interface EngineSession extends AutoCloseable {
    /**
     * Has some slices computed. For each, one of the methods of {@code handler} is to be called, from any thread, at
     * any time, also before this returns. A slice may come more than once, when the first attempt was lost.
     *
     * @param slices at most as many as the engine has slots
     * @param handler who waits for the answers
     * @throws io.parallelizable.EngineException if there is no use in trying again; the message tells the user what to
     *     do. Any other exception counts as a loss of all these slices
     */
    void submit(List<Slice> slices, SliceHandler handler);

    /**
     * Tells that the answer to a slice is not needed any more. An engine may ignore this.
     *
     * @param slice a slice that was submitted
     */
    default void cancel(Slice slice) {}

    /** Ends the operation: whatever is still under way is cancelled, and what the engine holds for it is let go. */
    @Override
    default void close() {}
}
