package io.parallelizable.internal.execution;

import org.jspecify.annotations.Nullable;

/** What closing several objects has thrown, treated as try-with-resources does. */
final class ClosedObjects {
    private ClosedObjects() {}

    /** Closes an object; what that has thrown, which no operation declares and so is not checked, or null. */
    static @Nullable Throwable close(AutoCloseable object) {
        try {
            object.close();
            return null;
        } catch (RuntimeException | Error thrown) {
            return thrown;
        } catch (Throwable checked) {
            return new IllegalStateException("closing an argument of a thread's own has failed: " + checked, checked);
        }
    }

    /** The first of two exceptions, with the other one as suppressed. */
    static @Nullable Throwable join(@Nullable Throwable first, @Nullable Throwable next) {
        if (first == null) {
            return next;
        } else if (next != null && next != first) {
            first.addSuppressed(next);
        }
        return first;
    }
}
