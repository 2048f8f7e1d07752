package io.parallelizable.internal.verify;

import io.parallelizable.internal.execution.FailedInitialization;
import java.util.Objects;
import java.util.Set;

/** Compares what two calls have thrown. */
final class Thrown {
    /** The longest chain of causes that is followed, which may be a circle. */
    private static final int DEEPEST = 20;

    /** What the JVM throws by itself. In hot code it soon throws one object for all, without message and stack. */
    private static final Set<Class<?>> IMPLICIT = Set.of(
            NullPointerException.class,
            ArithmeticException.class,
            ArrayIndexOutOfBoundsException.class,
            ArrayStoreException.class,
            ClassCastException.class);

    private Thrown() {}

    /** Whether they have the same type and message, as far as the JVM gives one, and their own methods tell it. */
    static boolean isSame(Throwable one, Throwable other) {
        try {
            return isSame(one, other, 0);
        } catch (Throwable ofTheirOwnMethods) {
            return one.getClass() == other.getClass();
        }
    }

    private static boolean isSame(Throwable one, Throwable other, int depth) {
        if (one.getClass() != other.getClass()) {
            return FailedInitialization.areOfOneClass(one, other);
        }
        return Objects.equals(one.getMessage(), other.getMessage())
                || isBare(one)
                || isBare(other)
                || depth < DEEPEST && haveMessagesOfTheirCauses(one, other, depth);
    }

    private static boolean isBare(Throwable thrown) {
        return IMPLICIT.contains(thrown.getClass())
                && thrown.getMessage() == null
                && thrown.getStackTrace().length == 0;
    }

    /** Whether both wrap what is the same, and have no message but that of their cause. */
    private static boolean haveMessagesOfTheirCauses(Throwable one, Throwable other, int depth) {
        Throwable cause = one.getCause();
        Throwable another = other.getCause();
        return cause != null
                && another != null
                && Objects.equals(one.getMessage(), cause.toString())
                && Objects.equals(other.getMessage(), another.toString())
                && isSame(cause, another, depth + 1);
    }
}
