package io.parallelizable.internal.run;

import io.parallelizable.ObjectRun;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A run with reference results that come in a list. */
final class ListRun<R, X extends Throwable> extends KernelRun<Object[], List<R>, X, ObjectRun<R, List<R>, X>>
        implements ObjectRun<R, List<R>, X> {
    ListRun(Plan<Object[]> plan) {
        super(plan);
    }

    @Override
    ObjectRun<R, List<R>, X> with(Plan<Object[]> plan) {
        return new ListRun<>(plan);
    }

    @Override
    public List<R> map() throws X {
        return listOf(plan.<X>compute());
    }

    @Override
    public List<R> mapInto(List<R> results) throws X {
        plan.requireRoom(results.size());
        // By index or by iterator, as suits the list.
        Collections.copy(results, map());
        return results;
    }

    @Override
    public List<R> mapNonNull() throws X {
        Object[] results = plan.<X>compute();
        return listOf(Arrays.stream(results).filter(Objects::nonNull).toArray());
    }

    @SuppressWarnings("unchecked") // the kernel stores nothing but Rs
    private static <R> List<R> listOf(Object[] results) {
        return (List<R>) Collections.unmodifiableList(Arrays.asList(results));
    }
}
