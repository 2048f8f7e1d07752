package io.parallelizable.internal.scheduling.team;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Errors of a class that cannot be initialised. The JVM throws the reason once, an error as it is or any other
 * exception in an {@link ExceptionInInitializerError}; it gives every later {@link NoClassDefFoundError} a cause of its
 * own making, with the stack trace of that reason, by which the two are found to belong together.
 */
final class FailedInitialization {
    private FailedInitialization() {}

    /**
     * The error that a single thread would have met in the place of another one.
     *
     * @param thrown what an element has thrown
     * @param errors what elements of the same run have thrown, in whatever order; the rest is null
     * @return the first error of the same class, if there is one among them; otherwise what was thrown
     */
    static Throwable firstError(Throwable thrown, @Nullable Throwable[] errors) {
        if (!(thrown instanceof NoClassDefFoundError) || thrown.getCause() == null) {
            return thrown;
        }
        StackTraceElement[] trace = thrown.getCause().getStackTrace();
        for (Throwable error : errors) {
            if (error != null && trace.length > 0 && isReason(error, trace)) {
                return error;
            }
        }
        return thrown;
    }

    /** It is the error itself where a class inherits it from its superclass. */
    private static boolean isReason(Throwable error, StackTraceElement[] trace) {
        Throwable inInitializer = error instanceof ExceptionInInitializerError ? error.getCause() : null;
        return Arrays.equals(trace, error.getStackTrace())
                || inInitializer != null && Arrays.equals(trace, inInitializer.getStackTrace());
    }
}
