package io.parallelizable.internal.grid;

import io.parallelizable.internal.run.Capacity;
import io.parallelizable.internal.run.Output;
import io.parallelizable.internal.run.Plan;
import java.util.Arrays;
import java.util.Objects;

/**
 * The results of a grid in three dimensions, in an array of arrays of arrays.
 *
 * @param <C> the container of a row, an array
 */
public final class PlaneArrays<C> implements Output.OfObjects<C, C[][]> {
    private final RowArrays<C> plane = new RowArrays<>();

    @Override
    public int dimensions() {
        return 3;
    }

    @Override
    public C[][] map(Plan<C> plan) {
        Size size = Rows.size(plan);
        C[] rows = Rows.compute(plan);
        C[][] planes = Rows.array(classOf(rows), size.planes());
        Arrays.setAll(planes, i -> Arrays.copyOfRange(rows, i * size.rows(), (i + 1) * size.rows()));
        return planes;
    }

    @SuppressWarnings("unchecked") // the class of an array of Cs
    private static <C> Class<C[]> classOf(C[] rows) {
        return (Class<C[]>) rows.getClass();
    }

    @Override
    public void mapInto(Plan<C> plan, C[][] results) {
        Size size = Rows.size(plan);
        Rows.require("results.length", results.length, size.planes());
        C[] rows = Rows.array(((GridKernel<C>) plan.kernel()).container(), Capacity.forAll(size.allRows()));
        for (int i = 0; i < size.planes(); i++) {
            String name = "results[" + i + "]";
            C[] checked = Rows.require(name, Objects.requireNonNull(results[i], name), size);
            System.arraycopy(checked, 0, rows, i * size.rows(), size.rows());
        }
        Rows.computeInto(plan, rows);
    }

    @Override
    public C[][] withoutNulls(C[][] results) {
        for (C[] rows : results) {
            plane.withoutNulls(rows);
        }
        return results;
    }
}
