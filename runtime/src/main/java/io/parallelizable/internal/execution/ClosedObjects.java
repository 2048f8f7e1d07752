package io.parallelizable.internal.execution;

import org.jspecify.annotations.Nullable;

/** What closing several objects has thrown, treated as try-with-resources does. */
final class ClosedObjects {
    private ClosedObjects() {}

    /** Closes an object; what that has thrown, or null. */
    static @Nullable Throwable close(AutoCloseable object) {
        try {
            object.close();
            return null;
        } catch (Throwable thrown) {
            return thrown;
        }
    }

    /** The first of two exceptions, with the other one as suppressed. */
    static @Nullable Throwable join(@Nullable Throwable first, @Nullable Throwable next) {
        if (first == null) {
            return next;
        } else if (next != null) {
            suppress(first, next);
        }
        return first;
    }

    /** Adds an exception to another one as suppressed, unless they are the same. */
    static void suppress(Throwable thrown, Throwable closing) {
        if (thrown != closing) {
            thrown.addSuppressed(closing);
        }
    }

    /** What an operation throws that declares no exception of {@code close()}. */
    static Throwable unchecked(Throwable thrown) {
        return thrown instanceof RuntimeException || thrown instanceof Error
                ? thrown
                : new IllegalStateException("closing an argument of a thread's own has failed: " + thrown, thrown);
    }
}
