package io.parallelizable.internal.execution;

/** The failure of one element. */
public record Failure(long index, Throwable cause, String thread) {
    /**
     * The failure of an element on the current thread, whose interrupt flag is set again where the exception has taken
     * it.
     */
    public static Failure onThisThread(long index, Throwable cause) {
        Failure failure = new Failure(index, cause, Thread.currentThread().getName());
        if (tellsOfInterruption(cause)) {
            Thread.currentThread().interrupt();
        }
        return failure;
    }

    /** The failure of the same element with something else that it throws. */
    public Failure with(Throwable cause) {
        return new Failure(index, cause, thread);
    }

    public Place place() {
        return new Place(index, 1, thread);
    }

    /**
     * Whether an element failed because its thread had been interrupted: an {@link InterruptedException} is its
     * exception, or among the causes.
     */
    public static boolean tellsOfInterruption(Throwable thrown) {
        try {
            Throwable cause = thrown;
            // A chain of causes may be a circle.
            for (int depth = 0; cause != null && depth < 100; depth++) {
                if (cause instanceof InterruptedException) {
                    return true;
                }
                cause = cause.getCause();
            }
        } catch (Throwable fromGetCause) {
            // The exception's own method, overridden: it tells nothing, and must not hide the failure.
        }
        return false;
    }
}
