package io.parallelizable.internal.grid;

import io.parallelizable.internal.run.Capacity;
import io.parallelizable.internal.run.Plan;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Objects;

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

    /** Refuses results, or a row or a plane of them, that are too short. */
    static void require(String what, int length, int needed) {
        if (length < needed) {
            throw new IllegalArgumentException(what + " is " + length + ", this run needs " + needed);
        }
    }

    /** Refuses rows that are missing or too short, and gives those that are needed. */
    static <C> C[] require(String name, C[] rows, Size size) {
        require(name + ".length", rows.length, size.rows());
        for (int i = 0; i < size.rows(); i++) {
            String row = name + "[" + i + "]";
            require(row + ".length", Array.getLength(Objects.requireNonNull(rows[i], row)), size.columns());
        }
        return Arrays.copyOf(rows, size.rows());
    }
}
