package io.parallelizable.engine;

import java.util.List;

/**
 * The slices of one operation, on their way to an engine's workers and back.
 *
 * <p>The operation's caller calls all methods; if results are used while others are still under way, other threads may,
 * one at a time. They should return soon: slices are computed elsewhere.
 */
@FunctionalInterface
public interface EngineSession extends AutoCloseable {
    /**
     * Has some slices computed. For each, the engine must call one of the methods of {@code handler}, from any thread,
     * at any time, also before this returns. The same slice is submitted again if an earlier attempt was lost.
     *
     * @param slices at most as many as the engine has slots
     * @param handler receives the answers
     * @throws io.parallelizable.EngineException if there is no use in trying again; the message tells the user what to
     *     do. Any other exception counts as a loss of all these slices
     */
    void submit(List<Slice> slices, SliceHandler handler);

    /**
     * Called when the answer to a slice is not needed any more. An engine may ignore this.
     *
     * @param slice a slice that was submitted
     */
    default void cancel(Slice slice) {}

    /** Ends the operation: cancels what is still under way, and releases what the engine holds for it. */
    @Override
    default void close() {}
}
