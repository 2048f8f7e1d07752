package io.parallelizable.engine;

/**
 * Who waits for slices that were submitted. Its methods may be called by any thread and return at once.
 *
 * <p>The first answer to a slice counts; what comes later is dropped.
 */
public interface SliceHandler {
    /**
     * A slice has been computed.
     *
     * @param slice the slice
     * @param answer what {@link Slice#compute} has returned
     */
    void completed(Slice slice, byte[] answer);

    /**
     * A slice will not be answered: its worker died, or the engine threw something, whatever that is. It is submitted
     * again, a few times.
     *
     * @param slice the slice
     * @param reason what is known about it; an {@link io.parallelizable.EngineException} if there is no use in trying
     *     again: the run ends with its message
     */
    void lost(Slice slice, Throwable reason);
}
