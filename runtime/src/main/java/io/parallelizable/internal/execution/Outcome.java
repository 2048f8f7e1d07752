package io.parallelizable.internal.execution;

import org.jspecify.annotations.Nullable;

/**
 * How an execution ended.
 *
 * @param failure the failure with the lowest index, all elements below it being computed; null if nothing failed
 * @param settled whether the results are not written to any more; false if a thread had to be left behind in an element
 */
public record Outcome(@Nullable Failure failure, boolean settled) {
    /** Everything is computed. */
    public static final Outcome COMPLETE = new Outcome(null, true);

    /** An element has failed. */
    public static Outcome failed(Failure failure) {
        return new Outcome(failure, true);
    }
}
