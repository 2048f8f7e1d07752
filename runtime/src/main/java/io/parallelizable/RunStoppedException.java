package io.parallelizable;

/**
 * Thrown by a run that was stopped before it was complete: {@linkplain RunInterruptedException by an interrupt},
 * {@linkplain RunTimeoutException by its time limit} or {@linkplain RunCancelledException on request}.
 *
 * <p>The message says how many elements had been computed and, if an element ignores its interrupt, which one that is.
 * No chunk of elements is begun after this has been thrown.
 */
public abstract sealed class RunStoppedException extends RuntimeException
        permits RunCancelledException, RunInterruptedException, RunTimeoutException {
    private static final long serialVersionUID = 1L;

    /** How many elements had been computed. */
    private final long computed;

    /** How many elements there are; -1 if that is not known. */
    private final long length;

    RunStoppedException(String message, long computed, long length) {
        super(message);
        this.computed = computed;
        this.length = length;
    }

    /**
     * {@return how many elements had been computed, at least: those of an unfinished chunk are not counted} If the
     * operation computes each element several times, as {@link Run#verify} and {@link Run#speedup} do, this is at most
     * {@link #length}.
     */
    public long computed() {
        return computed;
    }

    /** {@return how many elements the run has; -1 for a run over a stream of inputs, which may be endless} */
    public long length() {
        return length;
    }
}
