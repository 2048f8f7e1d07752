package io.parallelizable.internal.grid;

import io.parallelizable.internal.run.Output;
import io.parallelizable.internal.run.Plan;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The results of a grid in three dimensions, in an unmodifiable list of lists of lists.
 *
 * @param <E> what the array that the kernel stores into is declared to hold
 * @param <R> the method's result type
 */
public final class PlaneLists<E, R> implements Output.OfObjects<E[], List<List<List<R>>>> {
    private final RowLists<E, R> plane = new RowLists<>();

    @Override
    public int dimensions() {
        return 3;
    }

    @Override
    public List<List<List<R>>> map(Plan<E[]> plan) {
        Size size = Rows.size(plan);
        E[][] rows = Rows.compute(plan);
        return IntStream.range(0, size.planes())
                .mapToObj(i -> Arrays.copyOfRange(rows, i * size.rows(), (i + 1) * size.rows()))
                .map(RowLists::<R>listOf)
                .toList();
    }

    @Override
    public void mapInto(Plan<E[]> plan, List<List<List<R>>> results) {
        Size size = Rows.size(plan);
        Rows.require("results.size()", results.size(), size.planes());
        for (int i = 0; i < size.planes(); i++) {
            RowLists.require("results[" + i + "]", results.get(i), size);
        }
        List<List<List<R>>> computed = this.map(plan);
        for (int i = 0; i < size.planes(); i++) {
            RowLists.copy(results.get(i), computed.get(i));
        }
    }

    @Override
    public List<List<List<R>>> withoutNulls(List<List<List<R>>> results) {
        return results.stream().map(plane::withoutNulls).toList();
    }
}
