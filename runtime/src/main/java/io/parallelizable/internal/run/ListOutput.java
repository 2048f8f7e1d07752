package io.parallelizable.internal.run;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Results in an unmodifiable list.
 *
 * @param <E> what the array that the kernel stores into is declared to hold
 */
public final class ListOutput<E, R> implements Output<E[], List<R>> {
    private final ArrayOutput<E[]> array = new ArrayOutput<>();

    @Override
    public List<R> map(Plan<E[]> plan) {
        return listOf(array.map(plan));
    }

    @Override
    public void mapInto(Plan<E[]> plan, List<R> results) {
        Capacity.require(results.size(), plan.kernel().length());
        // By index or by iterator, as suits the list.
        Collections.copy(results, this.map(plan));
    }

    @Override
    public List<R> withoutNulls(List<R> results) {
        return listOf(Output.nonNull(results.toArray()));
    }

    /** An array as an unmodifiable list. */
    @SuppressWarnings("unchecked") // the kernel stores nothing but Rs
    public static <R> List<R> listOf(Object[] results) {
        return (List<R>) Collections.unmodifiableList(Arrays.asList(results));
    }
}
