package io.parallelizable.engine;

/**
 * Receives the answers to slices that were submitted. Any thread may call its methods, which return at once.
 *
 * <p>The first answer to a slice counts; later ones are dropped.
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
     * A slice will not be answered: its worker died, or the engine threw any exception. It is submitted again, a few
     * times.
     *
     * @param slice the slice
     * @param reason what is known about the loss; an {@link io.parallelizable.EngineException} if there is no use in
     *     trying again: the run ends with its message
     */
    void lost(Slice slice, Throwable reason);
}
