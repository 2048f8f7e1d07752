package io.parallelizable;

/**
 * Thrown by a run whose calling thread was interrupted before the run was complete.
 *
 * <p>The thread's interrupt flag is still set. Runs of methods that declare {@link InterruptedException} throw that one
 * instead.
 */
public final class RunInterruptedException extends RunStoppedException {
    private static final long serialVersionUID = 1L;

    /**
     * Made by the runtime.
     *
     * @param message what stopped the run, and how far it had come
     * @param computed how many elements had been computed
     * @param length how many elements there are; -1 if that is not known
     */
    public RunInterruptedException(String message, long computed, long length) {
        super(message, computed, length);
    }
}
