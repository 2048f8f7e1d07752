package io.parallelizable.internal.execution;

import java.io.Serializable;
import java.lang.reflect.Array;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A container of results that is no array: what a slice of its kernel has filled elsewhere is merged into it, where
 * results in an array are copied to their place.
 */
public interface Mergeable<S extends Mergeable<S>> extends Serializable {
    /** Takes over what a slice has computed; parts may come in any order and on any thread, each of them once. */
    void merge(S part);

    /**
     * Adds what a slice has filled elsewhere.
     *
     * @param results the container of the same kernel: an array, one of these, or null where there are no results
     * @param at where in an array the first result of the slice goes
     */
    @SuppressWarnings("unchecked") // both come from the same kernel
    static <S extends Mergeable<S>> void store(@Nullable Object part, @Nullable Object results, long at) {
        if (results == null) {
            return;
        }
        Objects.requireNonNull(part);
        if (results instanceof Mergeable<?>) {
            ((S) results).merge((S) part);
        } else {
            System.arraycopy(part, 0, results, (int) at, Array.getLength(part));
        }
    }
}
