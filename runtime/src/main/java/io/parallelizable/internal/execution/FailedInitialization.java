package io.parallelizable.internal.execution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Errors of a class that cannot be initialised. The JVM throws the reason once, an error as it is or any other
 * exception in an {@link ExceptionInInitializerError}; it gives every later {@link NoClassDefFoundError} a cause of its
 * own making, with the stack trace of that reason, by which the two are found to belong together.
 *
 * <p>Which thread meets the reason is chance, and its element may be a higher one. So an execution keeps the errors of
 * its elements, some of them, until it is known which failure remains.
 */
public final class FailedInitialization {
    /** Most errors that are kept. */
    private static final int MOST = 8;

    private final @Nullable Throwable[] errors = new Throwable[MOST];
    private int count;

    /** Takes note of what an element has thrown. Allocates nothing. */
    public synchronized void add(Throwable thrown) {
        if (thrown instanceof Error && count < MOST) {
            errors[count++] = thrown;
        }
    }

    /**
     * The error that a single thread would have met in the place of another one: the first error of the same class, if
     * that has been noted; otherwise what was thrown.
     */
    public synchronized Throwable firstError(Throwable thrown) {
        for (int k = 0; k < count; k++) {
            Throwable first = firstError(thrown, Objects.requireNonNull(errors[k]));
            if (first != thrown) {
                return first;
            }
        }
        return thrown;
    }

    /** The same, where one other error is known. */
    public static Throwable firstError(Throwable thrown, Throwable other) {
        return saysNoReason(thrown) && isReason(other, thrown) ? other : thrown;
    }

    /** Failures, the lowest first, with the errors that a single thread would have met in their places. */
    public static List<Failure> inOrder(Iterable<Failure> ascending) {
        List<Failure> ordered = new ArrayList<>();
        ascending.forEach(ordered::add);
        Set<@Nullable String> classes = new HashSet<>();
        for (int first = 0; first < ordered.size(); first++) {
            Throwable thrown = ordered.get(first).cause();
            if (saysNoReason(thrown) && classes.add(thrown.getMessage())) {
                exchange(ordered, first, thrown);
            }
        }
        return ordered;
    }

    /** The first one whose class has failed, and the one after it that has met the reason, change their errors. */
    private static void exchange(List<Failure> ordered, int first, Throwable thrown) {
        for (int later = first + 1; later < ordered.size(); later++) {
            Throwable reason = ordered.get(later).cause();
            boolean isAlike = saysNoReason(reason) && Objects.equals(reason.getMessage(), thrown.getMessage());
            if (reason instanceof Error && !isAlike && isReason(reason, thrown)) {
                ordered.set(first, ordered.get(first).with(reason));
                ordered.set(later, ordered.get(later).with(thrown));
                return;
            }
        }
    }

    /** Whether two errors tell of one class, though they are not alike, since one of them is the first. */
    public static boolean areOfOneClass(Throwable one, Throwable other) {
        return saysNoReason(one) && isReason(other, one) || saysNoReason(other) && isReason(one, other);
    }

    private static boolean saysNoReason(Throwable thrown) {
        return thrown.getClass() == NoClassDefFoundError.class && thrown.getCause() != null;
    }

    /**
     * Whether an error is the reason of a later one; it is that itself where a class inherits it from its superclass.
     */
    private static boolean isReason(Throwable error, Throwable later) {
        try {
            return hasTraceOfReason(error, later);
        } catch (Throwable ofItsOwnMethods) {
            // They are overridden and tell nothing, and must not hide the failure.
            return false;
        }
    }

    private static boolean hasTraceOfReason(Throwable error, Throwable later) {
        Throwable cause = later.getCause();
        StackTraceElement[] trace = cause == null ? new StackTraceElement[0] : cause.getStackTrace();
        Throwable inInitializer = error instanceof ExceptionInInitializerError ? error.getCause() : null;
        return trace.length > 0
                && (Arrays.equals(trace, error.getStackTrace())
                        || inInitializer != null && Arrays.equals(trace, inInitializer.getStackTrace()));
    }
}
