package io.parallelizable.internal.execution;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What closing objects has thrown, treated as try-with-resources does; but an exception that has been thrown before,
 * such as a constant, is not its own suppressed one, which Java refuses.
 */
public final class ClosedObjects {
    private ClosedObjects() {}

    /** Does something, and closes what it has used however that ends. */
    public static <T extends @Nullable Object> T closing(Runnable close, Supplier<T> work) {
        T result;
        try {
            result = work.get();
        } catch (Throwable failure) {
            try {
                close.run();
            } catch (Throwable another) {
                join(failure, another);
            }
            throw failure;
        }
        close.run();
        return result;
    }

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
