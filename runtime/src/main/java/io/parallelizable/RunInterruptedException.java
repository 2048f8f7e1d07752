package io.parallelizable;

/**
 * Thrown by a run whose calling thread was interrupted before the run was complete.
 *
 * <p>The thread's interrupt flag is still set. Runs of methods that declare {@link InterruptedException} throw that one
 * instead.
 */
public final class RunInterruptedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Made by the runtime.
     *
     * @param message what was interrupted, and how far it had come
     */
    public RunInterruptedException(String message) {
        super(message);
    }
}
