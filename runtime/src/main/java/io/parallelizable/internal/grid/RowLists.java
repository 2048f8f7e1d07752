package io.parallelizable.internal.grid;

import io.parallelizable.internal.run.ListOutput;
import io.parallelizable.internal.run.Output;
import io.parallelizable.internal.run.Plan;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The results of a grid in two dimensions, in an unmodifiable list of such lists.
 *
 * @param <E> what the array that the kernel stores into is declared to hold
 * @param <R> the method's result type
 */
public final class RowLists<E, R> implements Output.OfObjects<E[], List<List<R>>> {
    @Override
    public int dimensions() {
        return 2;
    }

    @Override
    public List<List<R>> map(Plan<E[]> plan) {
        return listOf(Rows.compute(plan));
    }

    /** A list of the lists of some rows. */
    static <R> List<List<R>> listOf(Object[][] rows) {
        return Stream.of(rows).map(ListOutput::<R>listOf).toList();
    }

    @Override
    public void mapInto(Plan<E[]> plan, List<List<R>> results) {
        require("results", results, Rows.size(plan));
        copy(results, this.map(plan));
    }

    /** Refuses lists that are missing or too short. */
    static <R> void require(String name, List<List<R>> results, Size size) {
        Rows.require(name + ".size()", results.size(), size.rows());
        int i = 0;
        for (List<R> row : results.subList(0, size.rows())) {
            Rows.require(name + "[" + i++ + "].size()", row.size(), size.columns());
        }
    }

    /** Copies rows into given ones. */
    static <R> void copy(List<List<R>> to, List<List<R>> from) {
        for (int i = 0; i < from.size(); i++) {
            Collections.copy(to.get(i), from.get(i));
        }
    }

    @Override
    public List<List<R>> withoutNulls(List<List<R>> results) {
        return results.stream()
                .map(row -> new ListOutput<E, R>().withoutNulls(row))
                .toList();
    }
}
