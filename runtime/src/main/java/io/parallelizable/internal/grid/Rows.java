package io.parallelizable.internal.grid;

import io.parallelizable.internal.run.Capacity;
import io.parallelizable.internal.run.Plan;
import java.lang.reflect.Array;
import java.util.Arrays;

/** The rows of a grid, plane after plane, as containers of their own. */
final class Rows {
    private Rows() {}

    /** The size of the grid of a plan. */
    static Size size(Plan<?> plan) {
        return ((GridKernel<?>) plan.kernel()).size();
    }

    /** Computes all rows into new ones. */
    static <C> C[] compute(Plan<C> plan) {
        GridKernel<C> grid = (GridKernel<C>) plan.kernel();
        C[] rows = array(grid.container(), Capacity.forAll(grid.size().allRows()));
        if (grid.size().columns() == 0) {
            Arrays.setAll(rows, i -> grid.allocate(0));
        }
        Cells<C> cells = new Cells<>(grid.size().columns(), 0, grid.length(), rows);
        boolean settled = plan.execute(new CellsKernel<>(grid), cells);
        return settled ? rows : cells.copy().rows();
    }

    /** Computes all rows into given ones, which have room enough. */
    static <C> void computeInto(Plan<C> plan, C[] rows) {
        GridKernel<C> grid = (GridKernel<C>) plan.kernel();
        Cells<C> cells = new Cells<>(grid.size().columns(), 0, grid.length(), rows);
        plan.execute(new CellsKernel<>(grid), cells);
    }

    /** A new array for so many rows, none of which is made. */
    @SuppressWarnings("unchecked") // an array of Cs
    static <C> C[] array(Class<C> container, int length) {
        return (C[]) Array.newInstance(container, length);
    }
}
