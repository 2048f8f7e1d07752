package io.parallelizable.internal.run;

import java.util.Arrays;

/** Results without those that are null. */
public final class NonNull {
    private NonNull() {}

    /** The elements of an array, which is used up, that are not null, in their order. */
    public static <R> R[] removed(R[] results) {
        int kept = 0;
        for (R result : results) {
            if (result != null) {
                results[kept++] = result;
            }
        }
        return Arrays.copyOf(results, kept);
    }

    /** The same for an array of references whose type is not known to be one. */
    @SuppressWarnings("unchecked") // of the same class
    public static <C> C removedFrom(C results) {
        return (C) removed((Object[]) results);
    }
}
