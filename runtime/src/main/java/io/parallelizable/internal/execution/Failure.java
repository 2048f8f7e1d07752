package io.parallelizable.internal.execution;

import io.parallelizable.internal.threads.ThreadName;
import io.parallelizable.kernel.Kernel;

/**
 * The failure of one element.
 *
 * @param shared whether other threads took part, of which some may be stuck in their elements
 */
public record Failure(long index, Throwable cause, String thread, boolean shared) {
    /** The failure of an element that no other thread was beside. */
    public Failure(long index, Throwable cause, String thread) {
        this(index, cause, thread, false);
    }

    /**
     * The failure of an element on the current thread, whose interrupt flag is set again where the exception has taken
     * it.
     */
    public static Failure onThisThread(long index, Throwable cause) {
        Failure failure = new Failure(index, cause, ThreadName.of(Thread.currentThread()));
        if (tellsOfInterruption(cause)) {
            Thread.currentThread().interrupt();
        }
        return failure;
    }

    /** The failure of the same element with something else that it throws. */
    public Failure with(Throwable cause) {
        return new Failure(index, cause, thread, shared);
    }

    /** The same of an element that has another index. */
    public Failure at(long index) {
        return new Failure(index, cause, thread, shared);
    }

    /** The same beside other threads. */
    public Failure besideOthers() {
        return new Failure(index, cause, thread, true);
    }

    /** The call that has failed, as one would type it. */
    public String call(Kernel<?> kernel) {
        return shared ? Place.call(kernel, index) : kernel.describe(index);
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
            // The exception's own method, overridden: what it throws says nothing about the element, and must not hide
            // the failure.
        }
        return false;
    }
}
