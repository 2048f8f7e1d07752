package io.parallelizable.internal.run;

import org.jspecify.annotations.Nullable;

/**
 * How a user gets the results of a run: as what the kernel stores, or in something around it.
 *
 * @param <C> the kernel's container of results
 * @param <O> the container that users see
 */
public interface Output<C extends @Nullable Object, O extends @Nullable Object> {
    /**
     * Executes a plan.
     *
     * @param plan the elements
     * @return a new container of all results
     */
    O map(Plan<C> plan);

    /**
     * Executes a plan.
     *
     * @param plan the elements
     * @param results where the results go
     * @throws IllegalArgumentException if the container is too short
     */
    void mapInto(Plan<C> plan, O results);

    /**
     * How many indices find a result.
     *
     * @return 1, or 2 or 3 for a grid
     */
    default int dimensions() {
        return 1;
    }

    /**
     * How a user gets results that are references.
     *
     * @param <C> the kernel's container of results
     * @param <O> the container that users see
     */
    interface OfObjects<C, O> extends Output<C, O> {
        /**
         * The results that are not null, in their order.
         *
         * @param results a container that {@link #map} has made; not to be used any more
         * @return a container of those
         */
        O withoutNulls(O results);
    }
}
