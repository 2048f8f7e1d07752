package io.parallelizable.internal.verify;

import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Outcome;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of some consecutive elements: a result each, up to one that failed.
 *
 * @param container their results, an array; null where the method returns nothing
 */
public record Results(long from, int count, @Nullable Object container, Outcome outcome) {
    /** How many of them came to something: all, or those up to the failure. */
    private int length() {
        Failure failure = outcome.failure();
        return failure == null ? count : (int) (failure.index() - from) + 1;
    }

    /** The first element that came to something else in another execution; -1 if there is none. */
    public long firstDifference(Results other) {
        int both = Math.min(length(), other.length());
        for (long index = from; index < from + both; index++) {
            if (!isSame(result(index), other.result(index))) {
                return index;
            }
        }
        return -1;
    }

    /** Whether some element failed; those after it were not called. */
    public boolean haveFailed() {
        return outcome.failure() != null;
    }

    /** What came of an element: its result, or what it threw; null where the method returns nothing. */
    public @Nullable Object result(long index) {
        Failure failure = outcome.failure();
        if (failure != null && failure.index() == index) {
            return failure.cause();
        }
        return container == null ? null : Array.get(container, (int) (index - from));
    }

    /** By bits for numbers, by content for arrays and lists, by type and message for what was thrown. */
    public static boolean isSame(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Throwable thrown && other instanceof Throwable another) {
            return Thrown.isSame(thrown, another);
        } else if (one instanceof List<?> list && other instanceof List<?> another) {
            return isSame(list.toArray(), another.toArray());
        } else if (one instanceof Object[] array && other instanceof Object[] another) {
            return isSame(array, another);
        }
        return Objects.deepEquals(one, other);
    }

    private static boolean isSame(@Nullable Object[] one, @Nullable Object[] other) {
        return Arrays.equals(one, other, (result, another) -> isSame(result, another) ? 0 : 1);
    }
}
