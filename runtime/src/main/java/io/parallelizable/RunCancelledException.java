package io.parallelizable;

/** Thrown by a run that was {@linkplain Run#cancelOn cancelled} before it was complete. */
public final class RunCancelledException extends RunStoppedException {
    private static final long serialVersionUID = 1L;

    /**
     * Made by the runtime.
     *
     * @param message what stopped the run, and how far it had come
     * @param computed how many elements had been computed
     * @param length how many elements there are; -1 if that is not known
     */
    public RunCancelledException(String message, long computed, long length) {
        super(message, computed, length);
    }
}
